import { css } from '../../styles/css.js';

/**
 * A box whose size depends on nothing that it shows, so that the page around it stands still whatever happens in it. What
 * has no room in it scrolls. Outside of it the host is the page's own to place.
 */
const embedStyles = css `
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  [part='base'] {
    all: initial;
    position: relative;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    inline-size: 100%;
    min-block-size: 18em;
    overflow: hidden;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    color-scheme: var(--privacy-scheme, inherit);
    font: var(--_font);
    unicode-bidi: isolate;
  }
  [part='poster'],
  ::slotted([slot='poster']) {
    position: absolute !important;
    inset: 0 !important;
    inline-size: 100% !important;
    max-inline-size: none !important;
    block-size: 100% !important;
    margin: 0 !important;
    object-fit: cover !important;
  }
  .loaded slot {
    display: none;
  }
  [part='frame'] {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }
  [part='placeholder'] {
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: calc(0.75 * var(--_space));
    align-items: center;
    justify-content: center;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: inherit;
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .poster [part='placeholder'] {
    inset-block-start: auto;
    max-block-size: 100%;
  }
  [part='text'] {
    overflow: auto;
    min-block-size: 0;
    inline-size: min(100%, 44em);
    font-size: 0.9375em;
    line-height: 1.4;
    /* Room for the ring of what has the focus. */
    margin: -6px;
    padding: 6px;
    /* Shows where there is more to scroll to. */
    background:
      linear-gradient(transparent, var(--_surface) 60%) bottom / 100% 2em no-repeat local,
      linear-gradient(transparent, color-mix(in srgb, var(--_text) 25%, transparent)) bottom / 100% 0.75em no-repeat;
  }
  p {
    margin: 0;
  }
  p + p {
    margin-block-start: 0.25em;
  }
  #title {
    font-size: 1.15em;
    font-weight: 700;
  }
  [part='text'] :is(a, button) {
    margin-inline-end: 0.5em;
  }
  [part='actions'] {
    flex: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(max(7em, 40%), 100%), 1fr));
    gap: calc(0.75 * var(--_space));
    inline-size: min(100%, 44em);
  }
  [part='text'] button {
    display: inline-block !important;
    min-block-size: 0 !important;
    padding: 0.2em 0 !important;
    border: 0 !important;
    background: none !important;
    color: var(--_accent) !important;
    font-weight: inherit !important;
    text-decoration: underline !important;
  }
  [part='print'] {
    display: none;
  }
  @container (max-width: 30em) {
    [part='placeholder'] {
      gap: calc(0.5 * var(--_space));
      padding: calc(0.75 * var(--_space));
    }
    [part='actions'] {
      gap: calc(0.5 * var(--_space));
    }
    [part='text'] {
      font-size: 0.875em;
      line-height: 1.35;
    }
  }
  @media print {
    [part='base']:not(.loaded) {
      display: none;
    }
    [part='print'] {
      display: block;
      padding: 0.5em 0;
      color: #000;
      overflow-wrap: anywhere;
    }
  }
`;

export { embedStyles };
//# sourceMappingURL=embed.styles.js.map
