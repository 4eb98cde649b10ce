// How do labels, inputs and what is said beside them look?
import { css, type CSSResult } from 'lit';

/** They apply to the pickers' inputs as well. */
export const fields: CSSResult = css`
  label,
  legend {
    display: block;
    margin-block-end: 0.3125rem;
    padding: 0;
    font-size: var(--tf-small);
    font-weight: 600;
  }

  label.minor {
    color: var(--tf-soft);
    font-weight: 400;
  }

  .optional {
    color: var(--tf-soft);
    font-weight: 400;
  }

  .minor .optional {
    color: inherit;
  }

  .above {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1rem;
  }

  .count,
  .hint {
    color: var(--tf-soft);
    font-size: var(--tf-small);
    font-variant-numeric: tabular-nums;
  }

  .count.over {
    color: var(--tf-error);
    font-weight: 600;
  }

  input,
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  input:not([type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--tf-height);
    margin: 0;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--tf-border);
    border-radius: var(--tf-radius);
    background: var(--tf-field);
    box-shadow: none;
  }

  input:not([type='checkbox']):hover:enabled,
  select:hover:enabled,
  textarea:hover:enabled {
    border-color: currentcolor;
  }

  input:focus-visible,
  select:focus-visible,
  textarea:focus-visible {
    border-color: var(--tf-accent);
    outline: 2px solid var(--tf-accent);
    outline-offset: -1px;
  }

  input[aria-invalid='true']:not([type='checkbox']),
  select[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border-color: var(--tf-error);
    outline-color: var(--tf-error);
    box-shadow: inset 0 0 0 1px var(--tf-error);
  }

  ::placeholder {
    color: var(--tf-soft);
    opacity: 1;
  }

  :disabled {
    cursor: not-allowed;
  }

  input:disabled,
  select:disabled,
  textarea:disabled,
  input:read-only:not([type='checkbox']),
  textarea:read-only {
    border-style: dashed;
    opacity: 1;
    color: var(--tf-soft);
    -webkit-text-fill-color: currentcolor;
  }

  textarea {
    display: block;
    min-block-size: calc(3lh + 0.75rem + 2px);
    max-block-size: 60vh;
    resize: vertical;
    field-sizing: content;
  }

  .message,
  .hint {
    margin: 0.375rem 0 0;
  }

  .message {
    display: flex;
    gap: 0.4375em;
    font-size: var(--tf-small);
  }

  .message:empty,
  .hint:empty {
    display: none;
  }

  /* Its line is kept, so that nothing moves when it comes. */
  .hint.coming {
    display: block;
    min-block-size: 1lh;
  }

  .message.error {
    color: var(--tf-error);
    font-weight: 500;
  }

  .message.warning {
    color: var(--tf-warning);
  }

  .mark {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    margin-block-start: 0.1875em;
    fill: currentcolor;
  }
`;
