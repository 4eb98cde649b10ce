// How do the summary, the outcome and everything else that stands above the fields look?
import { css, type CSSResult } from 'lit';

/** A notice takes the colour of what it says; its shape says the same where the system chooses the colours. */
export const notices: CSSResult = css`
  .notice {
    --tf-tone: var(--tf-soft);
    padding: 0.875rem 1rem;
    border: 1px solid color-mix(in oklab, var(--tf-tone) 55%, transparent);
    border-inline-start: 4px solid var(--tf-tone);
    border-radius: var(--tf-radius);
    background: color-mix(in oklab, var(--tf-tone) 7%, transparent);
  }

  .notice.bad {
    --tf-tone: var(--tf-error);
  }

  .notice.open {
    --tf-tone: var(--tf-warning);
  }

  .notice.good {
    --tf-tone: var(--tf-success);
  }

  .notice > :first-child {
    margin-block-start: 0;
  }

  .notice :is(h2, p, ul, .actions) {
    margin: 0.5rem 0 0;
  }

  .notice h2 {
    color: var(--tf-tone);
    font-size: 1em;
    font-weight: 650;
    line-height: 1.4;
  }

  .notice ul {
    padding-inline-start: 1.25rem;
  }

  .notice li + li {
    margin-block-start: 0.25rem;
  }

  .notice a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  .notice q {
    quotes: none;
  }

  @media (pointer: coarse) {
    .notice li a {
      display: inline-flex;
      align-items: center;
      min-block-size: 2.75rem;
    }
  }

  .status {
    color: var(--tf-soft);
    font-size: var(--tf-small);
  }

  @media (forced-colors: active) {
    [aria-invalid='true']:not([type='checkbox']) {
      border: 2px dashed;
    }

    button[aria-pressed='true'] {
      border-width: 3px;
    }

    button.main {
      border-width: 2px;
    }
  }
`;
