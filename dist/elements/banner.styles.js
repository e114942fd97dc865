import { css } from '../styles/css.js';

/** The first layer along the bottom edge, and the dialog around the settings. */
const bannerStyles = css `
  :host {
    all: initial !important;
    color-scheme: inherit !important;
    display: none !important;
    box-sizing: border-box !important;
    color: var(--_text) !important;
    font: var(--_font) !important;
  }
  :host([view='banner']) {
    display: block !important;
    position: fixed !important;
    inset: auto 0 0 !important;
    inline-size: auto !important;
    max-inline-size: 62rem !important;
    margin: auto auto 0 !important;
    padding: 0.75rem max(0.75rem, env(safe-area-inset-right)) max(0.75rem, env(safe-area-inset-bottom))
      max(0.75rem, env(safe-area-inset-left)) !important;
    container-type: inline-size !important;
  }
  :host([view='settings']) {
    display: contents !important;
  }
  :host([view='settings']) [part='base'] {
    display: none;
  }
  [part='base'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    box-sizing: border-box;
    max-block-size: calc(100dvh - 1.5rem);
    overflow: auto;
    padding: calc(1.25 * var(--_space));
  }
  [part='base'],
  dialog {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  [part='text'] {
    display: flex;
    flex-direction: column;
    gap: calc(0.5 * var(--_space));
    align-items: start;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: calc(0.75 * var(--_space));
  }
  ::slotted(*) {
    all: initial !important;
    color-scheme: inherit !important;
    box-sizing: border-box !important;
    color: inherit !important;
    font: inherit !important;
  }
  ::slotted([slot='title']) {
    display: block !important;
    font-size: 1.2em !important;
    font-weight: 700 !important;
    line-height: 1.3 !important;
  }
  ::slotted([slot='text']) {
    display: block !important;
    max-inline-size: 75ch !important;
  }
  ::slotted([data-action='settings']) {
    grid-column: 1 / -1 !important;
  }
  @container (min-width: 44rem) {
    [part='actions'] {
      grid-template-columns: 1fr 1fr 1fr;
    }
    ::slotted([data-action='settings']) {
      grid-column: auto !important;
    }
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(44rem, 100% - 2rem);
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  @media print {
    :host([view]) {
      display: none !important;
    }
  }
`;

export { bannerStyles };
//# sourceMappingURL=banner.styles.js.map
