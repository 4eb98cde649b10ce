// All that decides how a card looks.
import type { CSSResult } from 'lit';
import { facts } from './facts.css.ts';
import { frame } from './frame.css.ts';
import { people } from './people.css.ts';
import { tokens } from './tokens.css.ts';

/** The styles of <task-card>. */
export const styles: readonly CSSResult[] = [tokens, frame, facts, people];
