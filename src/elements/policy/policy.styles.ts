import { css } from '../../styles/css.js';

/** What stands around the text of a policy. */
export const policyStyles: string = css`
  .container {
    container-type: inline-size;
    /* In a box that is as wide as what is in it. */
    contain-intrinsic-inline-size: 60rem;
    max-inline-size: 100%;
  }
  [part='base'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  [part='head'] {
    max-inline-size: 70ch;
  }
  [part='reading'],
  [part='hash'] {
    max-inline-size: 70ch;
    margin: 0.75em 0 0;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  [part='hash'] {
    margin-block-start: 3em;
  }
  /* Ours is the surface below each, so that its colours are legible on any page. */
  input,
  button,
  details {
    box-sizing: border-box;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    color-scheme: var(--privacy-scheme, inherit);
  }
  details {
    border-color: var(--_line);
  }
  [part='side'] {
    display: contents;
    line-height: 1.4;
  }
  [part='search'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    z-index: 1;
  }
  /* While it is used it stays on the screen. */
  [part='search'].active {
    position: sticky;
    inset-block-start: var(--privacy-top, 0px);
    margin: -0.5em;
    padding: 0.5em;
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
    color-scheme: var(--privacy-scheme, inherit);
  }
  input {
    flex: 1 1 8em;
    min-inline-size: 0;
    min-block-size: 44px;
    padding: 0.4em 0.75em;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0.4em 0.9em;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover,
  summary:hover {
    color: var(--_accent);
  }
  .step {
    padding: 0;
  }
  .step::before,
  summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -0.15em;
    rotate: 45deg;
  }
  .previous::before,
  [open] summary::after {
    translate: 0 0.15em;
    rotate: 225deg;
  }
  [part='count']:empty {
    position: absolute;
  }
  [part='count']:not(:empty) {
    padding: 0.25em 0.6em;
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
    color: var(--_text);
    font-variant-numeric: tabular-nums;
    color-scheme: var(--privacy-scheme, inherit);
  }
  summary {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    padding-inline: 0.9em;
    border-radius: inherit;
    font-weight: 600;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol ol {
    padding-inline-start: 1em;
    font-size: 0.95em;
  }
  details > ol {
    padding-block-end: 0.5em;
  }
  nav a {
    display: block;
    padding: 0.45em 0.9em;
    border-inline-start: 3px solid transparent;
    color: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  nav a:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  /* Transparent edges would show there. */
  @media (forced-colors: active) {
    nav a:not([aria-current]) {
      border-color: Canvas;
    }
  }
  nav a[aria-current] {
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  [part='tools'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [part='top'] {
    margin-block-start: 2em;
  }
  /* Within the surface, for which its colour is made. */
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }
  [part='status'] {
    position: fixed;
    inset: auto 0 1.5em;
    z-index: 1;
    inline-size: fit-content;
    margin: 0 auto;
    padding: 0.6em 1.2em;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) / 1.5);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    color-scheme: var(--privacy-scheme, inherit);
  }
  [part='status']:empty {
    opacity: 0;
  }
  @container (min-width: 58rem) {
    :host(:not([no-contents])) [part='base'] {
      display: grid;
      grid-template: 'side head' auto 'side text' 1fr / 17rem minmax(0, 1fr);
      --_beside: 1;
      gap: calc(1.5 * var(--_space)) calc(3.5 * var(--_space));
    }
    :host(:not([no-contents])) [part='side'] {
      grid-area: side;
      position: sticky;
      inset-block-start: calc(var(--privacy-top, 0px) + 1em);
      display: flex;
      flex-direction: column;
      gap: 0.75em;
      align-self: start;
      box-sizing: border-box;
      max-block-size: calc(100dvh - var(--privacy-top, 0px) - 2em);
      font-size: 0.925em;
    }
    :host(:not([no-contents])) [part='search'] {
      all: unset;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      align-items: center;
    }
    :host(:not([no-contents])) nav {
      position: relative;
      overflow: auto;
    }
    :host(:not([no-contents])) [part='top'] {
      display: none;
    }
  }
  @media print {
    [part='side'],
    [part='top'],
    [part='reading'],
    [part='status'] {
      display: none;
    }
    .container {
      container-type: normal;
    }
  }
`;
