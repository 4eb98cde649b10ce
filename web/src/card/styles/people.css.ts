// How do people and companies look, with and without a picture?
import { css, type CSSResult } from 'lit';

/** Letters show until the picture that covers them is there, and where it never comes. */
export const people: CSSResult = css`
  .someone {
    display: flex;
    align-items: center;
    gap: 0.625rem;
  }

  dd > .someone {
    margin-block-start: 0.25rem;
  }

  .text {
    display: grid;
    min-inline-size: 0;
    line-height: 1.35;
  }

  .text > :is(a, bdi) {
    justify-self: start;
  }

  .portrait {
    display: grid;
    position: relative;
    flex: none;
    place-items: center;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border: 1px solid var(--tc-line);
    border-radius: 50%;
    overflow: hidden;
    background: var(--tc-sunk);
    color: var(--tc-soft);
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
    user-select: none;
  }

  .portrait.square {
    border-radius: 0.375rem;
  }

  .portrait.gone {
    border-style: dashed;
  }

  .face {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    background: Canvas;
    object-fit: cover;
  }

  .people {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    gap: 0.625rem 1rem;
    margin-block-start: 0.5rem;
    list-style: none;
  }

  .private {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
  }

  .lock {
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
    fill: currentcolor;
  }
`;
