import { css } from '../styles/css.js';

/** The cookie declaration: categories one below the other, a switch beside each, tables that scroll by themselves. */
const cookiesStyles = css `
  :where([data-live] [part='category']) {
    margin-block: 1.5em;
  }
  :where([data-live] [part='service']) {
    margin-block: 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  :where([data-live] [part='category'] :is(h1, h2, h3, h4, h5, h6, p)) {
    margin-block: 0.25em;
  }
  :where([data-live] [part='service'] :is(h2, h3, h4, h5, h6)) {
    font-size: 1em;
  }
  :where([data-live] [part='choice'], [data-live] dt) {
    font-weight: 600;
  }
  :where([data-live] [part='category'] label) {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  :where([data-live] [part='category'] dl) {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.15em 1em;
    margin: 0;
  }
  :where([data-live] [part='category'] dd) {
    margin: 0;
  }
  :where([data-live] [data-scroll]) {
    overflow-x: auto;
    overflow-wrap: normal;
  }
  :where([data-live] table) {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
  }
  :where([data-live] caption) {
    padding-block: 0.25em;
    font-weight: 600;
    text-align: start;
  }
  :where([data-live] :is(th, td)) {
    padding-block: 0.35em;
    padding-inline: 0 0.75em;
    border-block-start: 1px solid var(--_line);
    border-block-end: 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  :where([data-live] mark) {
    display: inline-block;
    padding-inline: 0.4em;
    border: 1px solid;
    border-radius: 1em;
    background: none;
    color: inherit;
    font-weight: 400;
    white-space: nowrap;
  }
  /* These weigh as much as what pages say of all their fields, and come later. */
  :where([data-live]) label > input[data-id] {
    appearance: none;
    flex: none;
    box-sizing: border-box;
    inline-size: 3.25rem;
    block-size: 1.875rem;
    margin: 0;
    padding: 3px;
    border: 2px solid var(--_border);
    border-radius: 1rem;
    background: transparent;
    cursor: pointer;
  }
  :where([data-live]) label > input[data-id]::before {
    content: '';
    display: block;
    inline-size: 1.25rem;
    block-size: 100%;
    border-radius: 1rem;
    background: var(--_border);
  }
  :where([data-live]) label > input[data-id]:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  :where([data-live]) label > input[data-id]:checked::before {
    margin-inline-start: auto;
    background: var(--_on-accent);
  }
  :where([data-live]) label > input[data-id]:indeterminate::before {
    margin-inline: auto;
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    :where([data-live]) label > input[data-id]::before,
    :where([data-live]) label > input[data-id]:indeterminate::before {
      background: ButtonText;
    }
    :where([data-live]) label > input[data-id]:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    :where([data-live] [data-scroll]) {
      overflow: visible;
    }
    :where([data-live] [part='category'] tr) {
      break-inside: avoid;
    }
  }
`;

export { cookiesStyles };
//# sourceMappingURL=cookies.styles.js.map
