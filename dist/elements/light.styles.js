import { css } from '../styles/css.js';

/**
 * What all has in common that stands in the page's own text. Colours of text and background are the page's. Selectors
 * weigh nothing, so that any rule of the page goes before.
 */
const lightStyles = css `
  :where([data-live], [data-block]) {
    --_accent: var(--privacy-accent, light-dark(#1d4ed8, #9db8ff));
    --_on-accent: var(--privacy-on-accent, light-dark(#fff, #10131a));
    --_border: var(--privacy-border, light-dark(#7d838f, #868d9a));
    --_line: color-mix(in srgb, var(--_border) 35%, transparent);
    overflow-wrap: anywhere;
  }
  :where([data-live], [data-block]) :where(a, button, input, [tabindex='0']):focus-visible {
    outline: 3px solid var(--privacy-focus, currentcolor);
    outline-offset: 2px;
  }
  :where([data-live] button, [data-block] button) {
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    border: 2px solid var(--_accent);
    border-radius: 0.5em;
    background: transparent;
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  :where([data-live] a) {
    display: inline-block;
    padding-block: 0.2em;
  }
  :where([data-live] [part='buttons']) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  :where([data-live='compare']) {
    margin-block: 1em;
  }
  :where([data-live='compare'] li p) {
    margin-block: 0.25em;
  }
  :where([data-live] [part='changed']) {
    white-space: pre-line;
  }
  :where([data-live] :is(ins, del)) {
    padding-inline: 0.15em;
    border-radius: 0.2em;
  }
  :where([data-live] ins) {
    background: light-dark(#d6f5dd, #14401f);
    color: light-dark(#0c3d18, #c9f4d3);
    text-decoration: underline;
  }
  :where([data-live] del) {
    background: light-dark(#fde0dd, #561c19);
    color: light-dark(#6b1410, #ffd9d5);
  }
  :where([data-live] [part='said']) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    :where([data-live], [data-block]) :is(button, input, [role='status']) {
      display: none;
    }
  }
`;

export { lightStyles };
//# sourceMappingURL=light.styles.js.map
