// How do the form's drop-downs, its check box, its dates and its shortcuts look?
import { css, type CSSResult } from 'lit';

/** A drop-down is drawn by the form and stays the browser's own; a category's icon stands inside it. */
export const choices: CSSResult = css`
  .select {
    display: block;
    position: relative;
  }

  .select::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.3125rem);
    inset-inline-end: 0.9375rem;
    inline-size: 0.4375rem;
    block-size: 0.4375rem;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    pointer-events: none;
  }

  select {
    appearance: none;
    padding-inline-end: 2.25rem;
    text-overflow: ellipsis;
  }

  select option {
    background: var(--tf-surface);
    color: var(--tf-on-surface);
  }

  .select.iconed select {
    padding-inline-start: 2.5rem;
  }

  .select > .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.625rem);
    inset-inline-start: 0.75rem;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    object-fit: contain;
    pointer-events: none;
  }

  @supports (appearance: base-select) {
    select.rich,
    select.rich::picker(select) {
      appearance: base-select;
    }

    select.rich::picker-icon,
    select.rich option::checkmark {
      display: none;
    }

    select.rich::picker(select) {
      margin-block: 0.25rem;
      padding: 0.25rem;
      border: 1px solid var(--tf-border);
      border-radius: var(--tf-radius);
      background: var(--tf-surface);
      color: var(--tf-on-surface);
      box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
    }

    select.rich option {
      display: flex;
      align-items: center;
      gap: 0.625rem;
      min-block-size: max(2rem, var(--tf-height) - 0.375rem);
      padding: 0.25rem 0.625rem;
      border-radius: calc(var(--tf-radius) - 0.1875rem);
    }

    select.rich option:checked {
      font-weight: 600;
    }

    select.rich option:is(:hover, :focus-visible) {
      outline: none;
      background: color-mix(in oklab, var(--tf-accent) 16%, var(--tf-surface));
    }

    select.rich option img {
      inline-size: 1.25rem;
      block-size: 1.25rem;
      object-fit: contain;
    }
  }

  @media (pointer: coarse) {
    select.rich option {
      min-block-size: 2.75rem;
    }
  }

  .check {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: var(--tf-height);
    margin: 0;
    font-weight: 400;
  }

  .check input {
    flex: none;
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--tf-accent);
  }

  .check ~ .hint,
  .check ~ .message {
    margin-block-start: -0.125rem;
    padding-inline-start: 1.75rem;
  }

  .check:has(:disabled) {
    color: var(--tf-soft);
  }

  .row > .date {
    flex: 3 1 10rem;
  }

  .row > .time {
    flex: 2 1 7.5rem;
  }

  input:is([type='date'], [type='time']) {
    block-size: var(--tf-height);
    text-align: start;
  }

  /* Some browsers show today where there is no date yet. */
  .blank:not(:focus) {
    color: var(--tf-soft);
    font-style: italic;
  }

  .shortcuts {
    display: flex;
    flex: 4 1 auto;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .shortcuts button {
    flex: 1 1 auto;
    overflow-wrap: normal;
  }
`;
