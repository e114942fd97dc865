import { css } from './css.js';

/**
 * What every button looks like, in one rule, so that none can be made weightier than another. Those in the light DOM
 * are the page's own nodes; what is `!important` in a shadow tree wins over all that the page says of them, important or
 * not (CSS Cascade 4, section 6.1).
 */
const controls = css `
  button,
  ::slotted(button) {
    display: block !important;
    min-inline-size: 0 !important;
    min-block-size: 2.75em !important;
    padding: 0.5em !important;
    border: 2px solid var(--_accent) !important;
    border-radius: calc(var(--_radius) / 1.5) !important;
    background: var(--_accent) !important;
    color: var(--_on-accent) !important;
    font: inherit !important;
    font-weight: 600 !important;
    line-height: 1.25 !important;
    text-align: center !important;
    text-wrap: balance !important;
    overflow-wrap: break-word !important;
    hyphens: auto !important;
    cursor: pointer !important;
  }
  .quiet,
  ::slotted([data-action='settings']) {
    background: transparent !important;
    color: var(--_accent) !important;
  }
  a,
  ::slotted(a) {
    display: inline-block !important;
    padding-block: 0.2em !important;
    color: var(--_accent) !important;
    text-decoration: underline !important;
    cursor: pointer !important;
  }
  button:hover,
  ::slotted(button:hover) {
    filter: contrast(0.85) !important;
  }
  :focus-visible:not(dialog),
  ::slotted(:focus-visible) {
    outline: 3px solid var(--_focus) !important;
    outline-offset: 2px !important;
  }
  @media (forced-colors: active) {
    button,
    ::slotted(button) {
      border-color: ButtonText !important;
    }
  }
`;

export { controls };
//# sourceMappingURL=controls.styles.js.map
