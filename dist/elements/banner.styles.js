import { css } from '../styles/css.js';

/**
 * The first layer as a bar, and what it has in common with the dialog. The host makes no box of its own but where it is in the top layer or
 * in the flow; what it says is read out all the same.
 */
const bannerStyles = css `
  :host {
    all: initial !important;
    color-scheme: var(--privacy-scheme, inherit) !important;
    unicode-bidi: isolate !important;
    display: contents !important;
    color: var(--_text) !important;
    font: var(--_font) !important;
    --_rise: 1.5em;
  }
  [part='status'] {
    position: fixed;
    inset: 0 auto auto 0;
    margin: 0;
    clip-path: inset(50%);
  }
  /* What the property all leaves out. */
  :host([dir='ltr']) {
    direction: ltr !important;
  }
  :host([dir='rtl']) {
    direction: rtl !important;
  }
  :host::backdrop {
    display: none !important;
  }
  :host([popover]) {
    display: block !important;
    box-sizing: border-box !important;
    position: fixed !important;
    inset: auto 0 0 !important;
    inline-size: auto !important;
    max-inline-size: 66em !important;
    margin: auto auto 0 !important;
    padding: max(0.75em, env(safe-area-inset-top)) max(0.75em, env(safe-area-inset-right))
      max(0.75em, env(safe-area-inset-bottom)) max(0.75em, env(safe-area-inset-left)) !important;
    pointer-events: none !important;
  }
  /* To enter the top layer has all of what shows laid out, which may be a page that is still read. */
  :host([popover]:not(:popover-open)) {
    display: none !important;
  }
  :host([placement*='top']) {
    inset: 0 0 auto !important;
    margin-block: 0 auto !important;
    --_rise: -1.5em;
  }
  [part='base'] {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
    box-sizing: border-box;
    padding: calc(1.25 * var(--_space));
    pointer-events: auto;
  }
  :host([popover]) [part='base'] {
    max-block-size: max(min(85dvh, 100dvh - 5em), min(11.5em, 100dvh - 1.5em));
    overflow: auto;
  }
  [part='base'],
  dialog {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  [part='text'] {
    overflow: auto;
    /* Room for the ring of what has the focus. */
    margin: -6px;
    padding: 6px;
    min-block-size: 4em;
    /* Shows where there is more to scroll to. */
    background:
      linear-gradient(transparent, var(--_surface) 60%) bottom / 100% 2em no-repeat local,
      linear-gradient(transparent, color-mix(in srgb, var(--_text) 25%, transparent)) bottom / 100% 0.75em no-repeat;
  }
  [part='actions'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(max(6em, 40%), 100%), 1fr));
    gap: calc(0.75 * var(--_space));
    align-content: center;
  }
  ::slotted(*) {
    all: initial !important;
    color-scheme: inherit !important;
    box-sizing: border-box !important;
    unicode-bidi: isolate !important;
    direction: inherit !important;
    color: inherit !important;
    font: inherit !important;
  }
  :host::before,
  :host::after,
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  /* A table has no ::first-letter that a page could draw. */
  ::slotted([slot='title']),
  ::slotted([slot='text']) {
    display: table !important;
    unicode-bidi: plaintext !important;
    margin-block-end: 0.25em !important;
    overflow-wrap: anywhere !important;
  }
  ::slotted([slot='title']) {
    font-size: 1.15em !important;
    font-weight: 600 !important;
    line-height: 1.3 !important;
  }
  ::slotted([slot='text']) {
    max-inline-size: 75ch !important;
  }
  ::slotted([data-action='settings']:last-child) {
    grid-column: 1 / -1 !important;
  }
  @media (max-height: 24em) {
    [part='base'] {
      --_space: 0.5em;
    }
  }
  @media (min-width: 48em) {
    :host([placement^='bar']) [part='base'] {
      display: grid;
      grid: minmax(0, 1fr) / 1fr min(50%, 21em);
      column-gap: calc(2 * var(--_space));
    }
    :host([placement^='bar']) [part='text'] {
      min-block-size: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    :host([popover]) [part='base'],
    dialog {
      animation: rise 0.55s linear(0, 0.3, 0.65, 0.88, 1, 1.03, 1.03, 1.01, 1);
    }
    @keyframes rise {
      /* Not from nothing: it is there in its first frame. */
      from {
        opacity: 0.5;
        translate: 0 var(--_rise);
      }
    }
  }
  @media print {
    :host,
    :host([view][view]) {
      display: none !important;
    }
  }
`;

export { bannerStyles };
//# sourceMappingURL=banner.styles.js.map
