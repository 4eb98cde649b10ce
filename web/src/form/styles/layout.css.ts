// Where do the parts of the form stand: one column where it is narrow, two where it is wide?
import { css, type CSSResult } from 'lit';

/** The form is its own container: how wide it is decides, not how wide the page is. */
export const layout: CSSResult = css`
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

  form,
  .fields {
    display: grid;
    gap: var(--tf-gap);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* A place in which nothing is said takes no room, and must stay for those who listen. */
  form > [role='status']:not(:has(> *)) {
    position: absolute;
  }

  .field {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* What belongs to the field above stands close to it. */
  .cell.end {
    margin-block-start: calc(var(--tf-gap) * -0.75);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem;
  }

  .notice,
  .cell :is(input, select, textarea, button) {
    scroll-margin-block: 1rem;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @container (min-width: 40rem) {
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .cell.wide {
      grid-column: 1 / -1;
    }

    .cell.end {
      grid-column: 2;
    }
  }
`;
