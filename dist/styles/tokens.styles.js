import { css } from './css.js';

/**
 * The public `--privacy-*` variables, each with what holds where the page sets none. Lengths are in `em` of a font size
 * that is the visitor's own (`medium`), since pages shrink `rem` to reckon with.
 */
const tokens = css `
  :host {
    --_surface: var(--privacy-surface, light-dark(#fff, #1b1d22));
    --_text: var(--privacy-text, light-dark(#1a1c20, #f2f3f5));
    --_muted: var(--privacy-muted, light-dark(#565b66, #a9afba));
    --_accent: var(--privacy-accent, light-dark(#1d4ed8, #9db8ff));
    --_on-accent: var(--privacy-on-accent, light-dark(#fff, #10131a));
    --_border: var(--privacy-border, light-dark(#7d838f, #868d9a));
    --_line: color-mix(in srgb, var(--_border) 35%, transparent);
    --_radius: var(--privacy-radius, 0.75em);
    --_shadow: var(--privacy-shadow, 0 0.5em 2.5em rgb(0 0 0 / 0.25));
    --_font: var(--privacy-font, medium/1.5 system-ui, sans-serif);
    --_space: var(--privacy-space, 1em);
    --_focus: var(--privacy-focus, var(--_text));
  }
`;

export { tokens };
//# sourceMappingURL=tokens.styles.js.map
