import { css } from '../styles/css.js';

/** What opens below a category: its services, and tables of what they store. */
const serviceDetailsStyles = css `
  h4,
  dl,
  dd {
    margin: 0;
  }
  h4 {
    font-size: 1em;
  }
  dd {
    color: var(--_muted);
  }
  [part='service'] {
    display: flex;
    flex-direction: column;
    gap: calc(0.5 * var(--_space));
    padding-block: calc(0.75 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  [part='service']:last-child {
    padding-block-end: 0;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.15em var(--_space);
  }
  [data-scroll] {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  caption {
    padding-block: 0.25em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.35em;
    padding-inline: 0 0.75em;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  mark {
    display: inline-block;
    padding-inline: 0.4em;
    border: 1px solid currentcolor;
    border-radius: 1em;
    background: none;
    color: inherit;
    font-weight: 400;
    white-space: nowrap;
  }
`;

export { serviceDetailsStyles };
//# sourceMappingURL=service-details.styles.js.map
