// Which colours and sizes does a card have, and by which custom properties does a page change them?
import { css, type CSSResult } from 'lit';

/**
 * As in the form, everything is derived from the page's own text colour and font. `--task-card-…` are for the page,
 * `--tc-…` are what the card's own rules use.
 */
export const tokens: CSSResult = css`
  :host {
    --tc-accent: var(--task-card-accent, light-dark(#1d5bbf, #8ab4f8));
    --tc-late: var(--task-card-late, light-dark(#b3261e, #ffb4ab));
    --tc-done: var(--task-card-done, light-dark(#17693a, #7fd6a0));
    --tc-soft: var(--task-card-soft, color-mix(in oklab, currentcolor 74%, transparent));
    --tc-line: var(--task-card-line, color-mix(in oklab, currentcolor 16%, transparent));
    --tc-background: var(--task-card-background, transparent);
    --tc-sunk: var(--task-card-sunk, color-mix(in oklab, currentcolor 4%, transparent));
    --tc-padding: var(--task-card-padding, clamp(1rem, 4cqi, 1.5rem));
    --tc-radius: var(--task-card-radius, 0.75rem);
    --tc-gap: var(--task-card-gap, 1.25rem);
    --tc-small: 0.875em;
  }
`;
