import { css } from '../styles/css.js';

/**
 * A small button in a corner, and the panel above it. It stands over the page without moving anything of it, and under
 * what is in the top layer, where the banner is.
 */
const inspectorStyles = css `
  :host {
    --_surface: light-dark(#fff, #1b1d22);
    --_text: light-dark(#1a1c20, #f2f3f5);
    --_muted: light-dark(#565b66, #a9afba);
    --_line: light-dark(#d5d8de, #3a3f48);
    --_border: light-dark(#7d838f, #868d9a);
    --_good: light-dark(#166534, #86efac);
    --_bad: light-dark(#9f1239, #fda4af);
    position: fixed;
    inset: auto auto 0.75rem 0.75rem;
    z-index: 2147483646;
    display: flex;
    flex-direction: column-reverse;
    gap: 0.5rem;
    align-items: flex-start;
    max-inline-size: calc(100vw - 1.5rem);
    color: var(--_text);
    color-scheme: light dark;
    font:
      400 14px/1.5 system-ui,
      sans-serif;
    letter-spacing: normal;
    direction: ltr;
    text-align: start;
    text-transform: none;
    pointer-events: none;
  }
  :host([hidden]) {
    display: none;
  }
  /* The banner is at the bottom, and over this. */
  :host([raised]) {
    inset-block: 0.75rem auto;
    flex-direction: column;
  }
  :host([raised]) [part='panel'] {
    max-block-size: 60dvh;
  }
  * {
    box-sizing: border-box;
  }
  button,
  summary {
    min-block-size: 2.25em;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button {
    padding: 0.25em 0.75em;
    border: 1px solid var(--_border);
    border-radius: 0.5em;
    background: var(--_surface);
    font-weight: 600;
  }
  button:hover {
    border-color: currentColor;
  }
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
  }
  [part='toggle'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    border-radius: 2em;
    box-shadow: 0 0.15em 0.75em rgb(0 0 0 / 0.25);
    pointer-events: auto;
  }
  [part='count'] {
    min-inline-size: 1.6em;
    padding-inline: 0.45em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_good);
    color: var(--_surface);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  [part='count'].some {
    background: var(--_bad);
  }
  [part='panel'] {
    overflow: auto;
    overscroll-behavior: contain;
    inline-size: 34rem;
    max-inline-size: 100%;
    max-block-size: calc(100dvh - 5rem);
    padding: 0.75em 1em;
    border: 1px solid var(--_border);
    border-radius: 0.75em;
    background: var(--_surface);
    box-shadow: 0 0.5em 2.5em rgb(0 0 0 / 0.25);
    overflow-wrap: anywhere;
    pointer-events: auto;
  }
  h2,
  p,
  ul,
  ol {
    margin: 0;
  }
  h2 {
    font-size: 1.1em;
  }
  ul,
  ol {
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  li p + p {
    margin-block-start: 0.15em;
  }
  .seen {
    display: flex;
    gap: 0.75em;
  }
  .name {
    font-weight: 600;
  }
  .note,
  time {
    color: var(--_muted);
  }
  textarea {
    font:
      0.9em/1.5 ui-monospace,
      Menlo,
      Consolas,
      monospace;
  }
  details {
    border-block-start: 1px solid var(--_border);
  }
  summary {
    align-content: center;
    font-weight: 600;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.5em;
  }
  textarea {
    display: block;
    inline-size: 100%;
    block-size: 14em;
    padding: 0.5em;
    border: 1px solid var(--_border);
    border-radius: 0.5em;
    background: transparent;
    color: inherit;
    resize: vertical;
    white-space: pre;
  }
  time {
    font-variant-numeric: tabular-nums;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

export { inspectorStyles };
//# sourceMappingURL=inspector.styles.js.map
