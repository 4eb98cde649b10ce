// How do the form's buttons look?
import { css, type CSSResult } from 'lit';

/** `main` is the one that creates the task; all others are quiet. */
export const buttons: CSSResult = css`
  button {
    min-block-size: var(--tf-height);
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--tf-border);
    border-radius: var(--tf-radius);
    background: transparent;
    cursor: pointer;
  }

  button:hover {
    background: var(--tf-hover);
  }

  button:focus-visible,
  a:focus-visible,
  [tabindex='-1']:focus-visible {
    outline: 2px solid var(--tf-accent);
    outline-offset: 2px;
  }

  button[aria-pressed='true'] {
    border-color: var(--tf-accent);
    background: color-mix(in oklab, var(--tf-accent) 14%, transparent);
    box-shadow: inset 0 0 0 1px var(--tf-accent);
  }

  button.main {
    padding-inline: 1.5rem;
    border-color: var(--tf-accent);
    background: var(--tf-accent);
    color: var(--tf-on-accent);
    font-weight: 600;
  }

  button.main:hover {
    background: color-mix(in oklab, var(--tf-accent) 88%, currentcolor);
  }

  button:disabled,
  button[aria-disabled='true'] {
    cursor: not-allowed;
  }

  button:is(:disabled, [aria-disabled='true']):not(.main) {
    border-style: dashed;
    background: transparent;
    color: var(--tf-soft);
  }

  button.main:is(:disabled, [aria-disabled='true']) {
    border-color: transparent;
    background: color-mix(in oklab, currentcolor 12%, transparent);
    color: inherit;
  }

  @media (prefers-reduced-motion: no-preference) {
    button,
    input,
    select,
    textarea {
      transition: border-color 120ms;
    }
  }
`;
