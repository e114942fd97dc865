import { css } from '../styles/css.js';

/** The settings: categories one below the other, a switch beside each. */
const settingsStyles = css `
  :host {
    all: initial !important;
    color-scheme: var(--privacy-scheme, inherit) !important;
    display: block !important;
    container-type: inline-size !important;
    color: var(--_text) !important;
    font: var(--_font) !important;
  }
  [part='base'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    box-sizing: border-box;
    min-block-size: var(--_fill, auto);
    overflow-wrap: anywhere;
    padding: calc(1.25 * var(--_space));
  }
  [part='base']:not(.in-dialog) {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    min-inline-size: 0;
    font-size: 1.2em;
    hyphens: auto;
    line-height: 1.3;
  }
  h3 {
    font-size: 1em;
  }
  p {
    color: var(--_muted);
  }
  [part='head'],
  .row {
    display: flex;
    gap: var(--_space);
    align-items: center;
    justify-content: space-between;
  }
  [part='category'] {
    display: flex;
    flex-direction: column;
    gap: calc(0.25 * var(--_space));
    padding: calc(0.5 * var(--_space)) var(--_space);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 1.5);
  }
  .row {
    flex-wrap: wrap;
    row-gap: 0;
    min-block-size: 2.75em;
  }
  .row > label {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space);
    min-block-size: inherit;
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
    inline-size: 3.25em;
    block-size: 1.875em;
    margin: 0;
    padding: 3px;
    border: 2px solid var(--_border);
    border-radius: 1em;
    background: transparent;
    cursor: pointer;
  }
  input::before {
    content: '';
    display: block;
    inline-size: 1.25em;
    block-size: 100%;
    border-radius: 1em;
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
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  [part='notice'] {
    padding: var(--_space);
    border-inline-start: 4px solid var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  [part='notice'] p,
  strong,
  b {
    color: var(--_text);
  }
  [part='actions'] {
    margin-block-start: auto;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7em, 100%), 1fr));
    gap: calc(0.75 * var(--_space));
  }
  @container (max-width: 28em) {
    [data-action='save'] {
      grid-column: 1 / -1;
    }
  }
  @media (min-height: 36em) {
    .in-dialog [part='head'],
    .in-dialog [part='actions'] {
      position: sticky;
      inset-block: 0;
      z-index: 1;
      padding: calc(0.75 * var(--_space)) calc(1.25 * var(--_space));
      margin-inline: calc(-1.25 * var(--_space));
      background: var(--_surface);
    }
    .in-dialog [part='head'] {
      margin-block-start: calc(-1.25 * var(--_space));
      border-block-end: 1px solid var(--_line);
    }
    .in-dialog [part='actions'] {
      margin-block-end: calc(-1.25 * var(--_space));
      border-block-start: 1px solid var(--_line);
    }
  }
  button[data-action='close'] {
    flex: none;
    inline-size: 2.75em;
    padding: 0 !important;
    border-color: transparent !important;
  }
  @media (forced-colors: active) {
    input::before,
    input:indeterminate::before {
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
