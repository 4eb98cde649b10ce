// How do a card's frame, its title, its marks and its foot look?
import { css, type CSSResult } from 'lit';

/** The card is its own container: how wide it is decides, not how wide the page is. */
export const frame: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    font: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
  }

  article {
    display: grid;
    gap: var(--tc-gap);
    padding: var(--tc-padding);
    border: 1px solid var(--tc-line);
    border-radius: var(--tc-radius);
    background: var(--tc-background);
  }

  header {
    display: grid;
    gap: 0.5rem;
  }

  h2 {
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem 0.625rem;
  }

  .mark {
    --tc-tone: var(--tc-soft);
    padding: 0.0625rem 0.5625rem;
    border: 1px solid color-mix(in oklab, var(--tc-tone) 45%, transparent);
    border-radius: 1rem;
    background: color-mix(in oklab, var(--tc-tone) 8%, transparent);
    color: var(--tc-tone);
    font-size: var(--tc-small);
    font-weight: 550;
  }

  .mark.closed {
    --tc-tone: var(--tc-done);
  }

  .mark.overdue {
    --tc-tone: var(--tc-late);
  }

  .fine {
    color: var(--tc-soft);
    font-size: var(--tc-small);
  }

  .fine > * + *::before {
    content: '·';
    margin-inline: 0.4em;
  }

  .absent {
    color: var(--tc-soft);
    font-weight: 400;
  }

  .strong {
    font-weight: 600;
  }

  a {
    border-radius: 0.125rem;
    color: var(--tc-accent);
    text-decoration-color: color-mix(in oklab, currentcolor 45%, transparent);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentcolor;
  }

  :focus-visible {
    outline: 2px solid var(--tc-accent);
    outline-offset: 2px;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--tc-line);
  }

  details[open] {
    flex-basis: 100%;
  }

  summary {
    inline-size: fit-content;
    border-radius: 0.25rem;
    color: var(--tc-soft);
    font-size: var(--tc-small);
    cursor: pointer;
  }

  .values {
    margin-block-start: 0.75rem;
    font-size: var(--tc-small);
  }

  .values > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--tc-line);
  }

  .values dt {
    flex: 1 1 11rem;
    color: var(--tc-soft);
  }

  .values dd {
    flex: 3 1 14rem;
    min-inline-size: 0;
    white-space: pre-wrap;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (pointer: coarse) {
    summary {
      padding-block: 0.625rem;
    }
  }

  @media (forced-colors: active) {
    .mark.overdue {
      border-width: 2px;
    }
  }
`;
