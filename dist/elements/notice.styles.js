import { css } from '../styles/css.js';

/** News along the bottom edge, above the page; an author's own stands in the flow. */
const noticeStyles = css `
  :host {
    all: initial !important;
    color-scheme: var(--privacy-scheme, inherit) !important;
    display: block !important;
    container-type: inline-size !important;
    color: var(--_text) !important;
    font: var(--_font) !important;
  }
  :host([popover]) {
    box-sizing: border-box !important;
    position: fixed !important;
    inset: auto 0 0 !important;
    inline-size: auto !important;
    max-inline-size: 66em !important;
    margin: auto auto 0 !important;
    padding: max(0.75em, env(safe-area-inset-bottom)) !important;
    pointer-events: none !important;
  }
  :host([popover]:not(:popover-open)) {
    display: none !important;
  }
  [part='base'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    box-sizing: border-box;
    max-block-size: max(min(85dvh, 100dvh - 5em), min(11.5em, 100dvh - 1.5em));
    padding: calc(1.25 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    pointer-events: auto;
    overflow-wrap: anywhere;
  }
  [role='alert'] {
    border-block-start: 4px solid var(--_accent);
  }
  :host([popover]) [part='base'] {
    box-shadow: var(--_shadow);
  }
  [part='text'] {
    overflow: auto;
    margin: -6px;
    padding: 6px;
    min-block-size: 4em;
    /* Shows where there is more to scroll to. */
    background:
      linear-gradient(transparent, var(--_surface) 60%) bottom / 100% 2em no-repeat local,
      linear-gradient(transparent, color-mix(in srgb, var(--_text) 25%, transparent)) bottom / 100% 0.75em no-repeat;
  }
  h2,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  h2 {
    margin-block-end: 0.25em;
    font-size: 1.15em;
    line-height: 1.3;
  }
  ul {
    margin-block: 0.25em;
    padding-inline-start: 1.25em;
  }
  dt {
    margin-block-start: 0.35em;
    font-weight: 700;
  }
  [part='actions'] {
    flex: none;
    display: grid;
  }
  @container (min-width: 46em) {
    [part='base'] {
      flex-direction: row;
      gap: calc(2 * var(--_space));
      align-items: center;
    }
    [part='text'] {
      flex: 1;
      min-block-size: 0;
    }
    [part='actions'] {
      flex-basis: 12em;
    }
  }
  @media print {
    :host([popover]) {
      display: none !important;
    }
  }
`;

export { noticeStyles };
//# sourceMappingURL=notice.styles.js.map
