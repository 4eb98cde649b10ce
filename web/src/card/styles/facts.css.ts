// How do the facts of a card stand: one below the other where it is narrow, two abreast where it is wide?
import { css, type CSSResult } from 'lit';

/** Names are small and stand above their values; the contact has a ground of its own. */
export const facts: CSSResult = css`
  .facts {
    display: grid;
    gap: var(--tc-gap);
  }

  .fact {
    min-inline-size: 0;
  }

  dt {
    color: var(--tc-soft);
    font-size: var(--tc-small);
  }

  .fact > dt {
    margin-block-end: 0.125rem;
  }

  .long {
    display: block;
    max-inline-size: 70ch;
    white-space: pre-wrap;
  }

  time {
    font-variant-numeric: tabular-nums;
  }

  dd > time + .fine {
    white-space: nowrap;
  }

  dd > :not(time) + .fine {
    display: block;
  }

  [part~='late'] time {
    color: var(--tc-late);
    font-weight: 600;
  }

  .category {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
  }

  .icon {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    object-fit: contain;
  }

  .swatch {
    flex: none;
    inline-size: 0.75rem;
    block-size: 0.75rem;
    forced-color-adjust: none;
  }

  .contact {
    display: grid;
    gap: 0.875rem;
    margin-block-start: 0.25rem;
    padding: 0.875rem 1rem;
    border-radius: calc(var(--tc-radius) - 0.25rem);
    background: var(--tc-sunk);
  }

  .inner {
    gap: 0.75rem 1.25rem;
  }

  .inner:not(:has(*)) {
    display: none;
  }

  @container (min-width: 32rem) {
    .facts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    [part~='description'],
    [part~='access'],
    [part~='about']:has(.contact),
    :has(.contact) + [part~='relation'] {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .contact {
      border: 1px solid;
    }
  }
`;
