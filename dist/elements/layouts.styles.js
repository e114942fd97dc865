import { css } from '../styles/css.js';

/** The layouts but for the bar, and the settings as a side sheet: fetched where the configuration names one. */
const layoutsStyles = css `
  :host([placement^='box']) {
    max-inline-size: 27em !important;
    margin-inline: auto 0 !important;
  }
  :host([placement$='start']) {
    margin-inline: 0 auto !important;
  }
  :host([placement='inline']) {
    display: block !important;
    margin-block: var(--_space) !important;
    box-sizing: border-box !important;
  }
  /* Text and buttons side by side where both fit. */
  :host([placement='inline']) [part='base'] {
    flex-flow: wrap;
    column-gap: calc(2 * var(--_space));
    box-shadow: none;
  }
  :host([placement='inline']) [part='text'] {
    flex: 999 1 20em;
    min-block-size: 0;
  }
  :host([placement='inline']) [part='actions'] {
    flex: 1 1 21em;
  }
  /* So that tools which look for what lies on top find it. */
  :host([placement='dialog']) {
    position: fixed !important;
  }
  :host([placement='dialog']) [part='base'] {
    border: 0;
    background: none;
    box-shadow: none;
  }
  :host([view='banner']) dialog {
    max-inline-size: 30em;
  }
  :host([view='settings']) .sheet {
    inline-size: min(32em, 100%);
    block-size: 100dvh;
    max-inline-size: none;
    max-block-size: none;
    --_fill: 100dvh;
    margin: 0;
    margin-inline-start: auto;
    border-width: 0;
    border-inline-start-width: 1px;
    border-radius: 0;
  }
`;

export { layoutsStyles };
//# sourceMappingURL=layouts.styles.js.map
