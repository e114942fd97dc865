import { css } from '../styles/css.js';

/** What a printed banner needs beside the styles of the element: until a script comes, and while one takes it over. */
const printedStyles = css `
  /* No top layer yet. */
  :host,
  dialog:not(:modal) {
    z-index: 2147483647 !important;
  }
  :host([placement][popover]:not(:popover-open)) {
    display: block !important;
  }
  /* It is there with the page, and does not come again. */
  [part='base'],
  dialog:not(:modal),
  :host([view='banner']) dialog {
    animation: none !important;
  }
  dialog:not(:modal) {
    position: fixed;
    inset: 0;
    max-inline-size: 30em;
    box-shadow: 0 0 0 100vmax rgb(0 0 0 / 0.5);
  }
  dialog:empty {
    display: none;
  }
  details:last-child,
  details[open] {
    grid-column: 1 / -1;
  }
  summary {
    box-sizing: border-box;
    align-content: center;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  form {
    display: grid;
    gap: 0.5em;
    margin-block-start: var(--_space);
  }
  .row {
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-block-size: 2.75em;
    gap: 0.5em;
    font-weight: 600;
  }
  label {
    cursor: pointer;
  }
  span {
    font-weight: 400;
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0.5em;
    accent-color: var(--_accent);
  }
  form p {
    margin: 0;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  /* The element has a button in its place. Who is in there stays in there. */
  :host([view]) details:not([open], :focus-within) {
    display: none;
  }
  [part='actions']:has(details:is([open], :focus-within)) ::slotted([data-action='settings']) {
    display: none !important;
  }
`;

export { printedStyles };
//# sourceMappingURL=printed.styles.js.map
