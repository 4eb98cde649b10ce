// How do the pickers look: the box, its list, what is chosen?
import { css, type CSSResult } from 'lit';

/** Uses the form's own properties, `--tf-…`, and directions that follow the language. */
export const pickers: CSSResult = css`
  .combobox {
    position: relative;
  }

  /* Room for the button, which stands where the form's direction ends; the text has a direction of its own. */
  .combobox input:not([type='checkbox']) {
    padding-right: 2.5rem;
    text-overflow: ellipsis;
  }

  .combobox.rtl input:not([type='checkbox']) {
    padding-right: 0.75rem;
    padding-left: 2.5rem;
  }

  .popup {
    position: absolute;
    z-index: 2;
    inset-block-start: calc(100% + 0.25rem);
    inset-inline: 0;
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--tf-border);
    border-radius: var(--tf-radius);
    background: var(--tf-surface);
    color: var(--tf-on-surface);
    box-shadow: 0 6px 24px rgb(0 0 0 / 18%);
  }

  .popup.above {
    inset-block: auto calc(100% + 0.25rem);
  }

  /* A quick answer comes before anybody is told to wait. */
  .popup.waiting {
    animation: appear 0s 250ms both;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .popup ul {
    min-block-size: 0;
    margin: 0;
    padding: 0.25rem;
    overflow-y: auto;
    overscroll-behavior: contain;
    list-style: none;
  }

  .option {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: var(--tf-height);
    padding: 0.25rem 0.5rem;
    border-radius: calc(var(--tf-radius) - 0.1875rem);
    cursor: pointer;
  }

  .option:hover {
    background: color-mix(in oklab, currentcolor 8%, transparent);
  }

  .option[aria-selected='true'] {
    background: color-mix(in oklab, var(--tf-accent) 18%, var(--tf-surface));
    outline: 2px solid var(--tf-accent);
    outline-offset: -2px;
  }

  .option[aria-disabled='true'] {
    cursor: not-allowed;
  }

  .option[aria-disabled='true'] .name,
  .option .detail,
  .option .aside,
  .popup .note {
    color: color-mix(in oklab, currentcolor 74%, transparent);
  }

  .words {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    line-height: 1.35;
  }

  .option .detail {
    display: flex;
    align-items: center;
    gap: 0.3125em;
    font-size: var(--tf-small);
  }

  .option mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .popup .note {
    margin: 0;
    padding: 0.5rem 0.75rem;
    font-size: var(--tf-small);
  }

  .picture {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border-radius: 50%;
    background: color-mix(in oklab, currentcolor 12%, transparent);
    font-size: 0.75rem;
    font-weight: 600;
    letter-spacing: 0.02em;
    object-fit: cover;
  }

  .kind {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: currentcolor;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0 0 0.375rem;
    padding: 0;
    list-style: none;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    max-inline-size: 100%;
    padding-inline-start: 0.625rem;
    border: 1px solid var(--tf-border);
    border-radius: var(--tf-radius);
    background: var(--tf-hover);
  }

  .chip .name {
    min-inline-size: 0;
  }

  button:is(.clear, .remove) {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2rem;
    min-block-size: 2rem;
    padding: 0;
    border-color: transparent;
    background: transparent;
  }

  /* A cross of two strokes: drawn by borders, it is there in forced colours as well. */
  button:is(.clear, .remove)::before,
  button:is(.clear, .remove)::after {
    content: '';
    grid-area: 1 / 1;
    inline-size: 0.8125rem;
    border-block-start: 1.5px solid;
    rotate: 45deg;
  }

  button:is(.clear, .remove)::after {
    rotate: -45deg;
  }

  button:is(.clear, .remove):hover:enabled {
    background: var(--tf-hover);
  }

  button.clear {
    position: absolute;
    inset-block-start: calc((var(--tf-height) - 2rem) / 2);
    inset-inline-end: 0.25rem;
  }

  .relation {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }

  .relation > .type {
    flex: 1 1 9rem;
    min-inline-size: 0;
  }

  .relation > .which {
    flex: 3 1 14rem;
    min-inline-size: 0;
  }

  @media (pointer: coarse) {
    .option,
    button.remove {
      min-block-size: 2.75rem;
    }

    button.remove {
      inline-size: 2.75rem;
    }
  }

  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      outline-color: HighlightText;
    }

    .option[aria-selected='true'] :is(.detail, .aside, .name) {
      color: inherit;
    }

    .option[aria-disabled='true']:not([aria-selected='true']) :is(.name, .detail) {
      color: GrayText;
    }

    .picture {
      border: 1px solid;
    }
  }
`;
