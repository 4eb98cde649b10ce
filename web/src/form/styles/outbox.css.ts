// How do the tasks that are on their way look, quietly under the form?
import { css, type CSSResult } from 'lit';

/** They are news, not the form's business: small, with a line above each. */
export const outbox: CSSResult = css`
  .outbox {
    font-size: var(--tf-small);
  }

  .outbox :is(h2, p, ul) {
    margin: 0;
  }

  .outbox h2 {
    font-size: 1em;
    font-weight: 650;
  }

  .outbox ul {
    padding: 0;
    list-style: none;
  }

  .outbox > ul > li,
  .outbox [role='group'] {
    display: grid;
    gap: 0.375rem;
  }

  .outbox > ul > li {
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid color-mix(in oklab, currentcolor 20%, transparent);
  }

  .outbox .title {
    font-weight: 600;
  }

  .outbox .candidates li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
    margin-block-start: 0.375rem;
  }

  .said {
    margin: 0;
  }

  .said:empty {
    position: absolute;
  }
`;
