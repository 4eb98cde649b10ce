// Which colours and sizes does the form have, and by which custom properties does a page change them?
import { css, type CSSResult } from 'lit';

/**
 * Everything is derived from the page's own text colour and font, so that the form fits in unasked. `--task-form-…`
 * are for the page, `--tf-…` are what the form's own rules use.
 */
export const tokens: CSSResult = css`
  :host {
    --tf-accent: var(--task-form-accent, #1d5bbf);
    --tf-on-accent: var(--task-form-on-accent, #fff);
    --tf-error: var(--task-form-error, #b3261e);
    --tf-warning: var(--task-form-warning, #7a4d00);
    --tf-success: var(--task-form-success, #17693a);
    --tf-soft: var(--task-form-soft, color-mix(in oklab, currentcolor 74%, transparent));
    --tf-border: var(--task-form-border, color-mix(in oklab, currentcolor 48%, transparent));
    --tf-field: var(--task-form-field-background, color-mix(in oklab, currentcolor 3%, transparent));
    --tf-hover: color-mix(in oklab, currentcolor 8%, transparent);
    --tf-surface: var(--task-form-surface, Canvas);
    --tf-on-surface: var(--task-form-on-surface, CanvasText);
    --tf-radius: var(--task-form-radius, 0.5rem);
    --tf-gap: var(--task-form-gap, 1.25rem);
    --tf-height: var(--task-form-control-height, 2.5rem);
    --tf-small: 0.875em;
  }

  /* Older browsers get the light ones. */
  @supports (color: light-dark(red, red)) {
    :host {
      --tf-accent: var(--task-form-accent, light-dark(#1d5bbf, #8ab4f8));
      --tf-on-accent: var(--task-form-on-accent, light-dark(#fff, #0b1a33));
      --tf-error: var(--task-form-error, light-dark(#b3261e, #ffb4ab));
      --tf-warning: var(--task-form-warning, light-dark(#7a4d00, #f0c674));
      --tf-success: var(--task-form-success, light-dark(#17693a, #7fd6a0));
    }
  }

  @media (pointer: coarse) {
    :host {
      --tf-height: var(--task-form-control-height, 2.75rem);
    }
  }
`;
