import { css } from '../styles/css.js';

/** The settings: categories one below the other, a switch beside each. */
const settingsStyles = css `
  :host {
    display: block;
    color: var(--_text);
    font: var(--_font);
  }
  [part='base'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    padding: calc(1.25 * var(--_space));
  }
  h2,
  h3,
  h4,
  p,
  dl,
  dd {
    margin: 0;
  }
  h2 {
    font-size: 1.35em;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }
  h3,
  h4 {
    font-size: 1em;
  }
  p,
  dd {
    color: var(--_muted);
  }
  [part='head'],
  .row {
    display: flex;
    gap: var(--_space);
    align-items: center;
    justify-content: space-between;
  }
  [part='category'],
  [part='service'] {
    display: flex;
    flex-direction: column;
    gap: calc(0.5 * var(--_space));
  }
  [part='category'] {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 1.5);
  }
  [part='service'] {
    padding-block: calc(0.75 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .row > label {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    min-block-size: 2.75rem;
    font-weight: 600;
    cursor: pointer;
  }
  .on {
    color: var(--_muted);
    font-size: 0.9em;
  }
  input {
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
  input::before {
    content: '';
    display: block;
    inline-size: 1.25rem;
    block-size: 100%;
    border-radius: 1rem;
    background: var(--_border);
  }
  input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  input:checked::before {
    margin-inline-start: auto;
    background: var(--_on-accent);
  }
  input:indeterminate::before {
    margin-inline: auto;
    background: var(--_accent);
  }
  summary {
    padding-block: 0.6rem;
    color: var(--_accent);
    cursor: pointer;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.15rem var(--_space);
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  caption {
    padding-block: 0.25rem;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.35rem 0.75rem 0.35rem 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: calc(0.75 * var(--_space));
  }
  button[data-action='close'] {
    flex: none;
    inline-size: 2.75rem;
    padding: 0 !important;
    border-color: transparent !important;
  }
  @media (forced-colors: active) {
    input::before {
      background: ButtonText;
    }
    input:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;

export { settingsStyles };
//# sourceMappingURL=settings.styles.js.map
