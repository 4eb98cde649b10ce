// All that decides how the form looks.
import type { CSSResult } from 'lit';
import { buttons } from './buttons.css.ts';
import { choices } from './choices.css.ts';
import { fields } from './fields.css.ts';
import { layout } from './layout.css.ts';
import { notices } from './notices.css.ts';
import { outbox } from './outbox.css.ts';
import { tokens } from './tokens.css.ts';
import { pickers } from '../pickers/pickers.css.ts';

/** The form's styles, the pickers' last. */
export const styles: readonly CSSResult[] = [tokens, layout, fields, choices, buttons, notices, outbox, pickers];
