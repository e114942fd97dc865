import { css } from '../styles/css.js';

/** The dialog around the settings, or around the first layer in the layout `dialog`. */
const bannerDialogStyles = css `
  dialog {
    box-sizing: border-box;
    inline-size: min(44em, 100% - 2em);
    max-block-size: calc(100dvh - 2em);
    padding: 0;
    outline: 0;
    overscroll-behavior: contain;
    scroll-padding-block: 5em 6em;
    color: inherit;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
`;

export { bannerDialogStyles };
//# sourceMappingURL=banner-dialog.styles.js.map
