import { css } from '../styles/css.js';

/** The settings: categories one below the other, a switch beside each. */
export const settingsStyles: string = css`
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    display: block !important;
    container-type: inline-size !important;
    color: var(--_text) !important;
    font: var(--_font) !important;
  }
  [part='base'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    padding: calc(1.25 * var(--_space));
  }
  h2,
  h3,
  p {
    margin: 0;
  }
  h2 {
    font-size: 1.35em;
    overflow-wrap: anywhere;
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
    min-block-size: 2.75rem;
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
    white-space: nowrap;
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
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(7.25rem, 100%), 1fr));
    gap: calc(0.75 * var(--_space));
  }
  @container (max-width: 28rem) {
    [data-action='save'] {
      grid-column: 1 / -1;
    }
  }
  @media (min-height: 36rem) {
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
