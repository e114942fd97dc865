import { css } from '../../styles/css.js';

/**
 * What can wait until a plain text is there to be read: what it looks like in use and on paper, and what it never has, as
 * tables. This weighs nothing either.
 */
const policyRestStyles = css `
  :where(privacy-policy) {
    --_tint: color-mix(in srgb, currentcolor 9%, transparent);
    :where([id]) {
      scroll-margin-block-start: calc(var(--privacy-top, 0px) + 1.5rem);
    }
    /* What the page's address points to: its heading, or its first paragraph. */
    :where(
      :is(section, li):target > :nth-child(1 of p:not([data-part]), h2, h3, h4, h5, h6),
      :has(> a:target:empty) > :nth-child(1 of p:not([data-part]), h2, h3, h4, h5, h6),
      :is(h1, h2, h3, h4, h5, h6):target
    ) {
      border-radius: 0.2em;
      background: var(--_tint);
      box-shadow: 0 0 0 0.35em var(--_tint);
    }
    /* Rings and marks reach a little beyond what a long text leaves out. */
    :where(&[data-long] > section) {
      overflow-clip-margin: 1em;
    }
    :where(a, button, summary):focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
    }
    :where(a[data-label]:hover) {
      text-decoration: underline;
    }
    :where(dl, table, pre, address) {
      margin-block: 0.75em 0;
    }
    :where([data-part='regimes']) {
      inline-size: fit-content;
      margin-block-end: 0.5em;
      padding: 0.1em 0.6em;
      border: 1px solid;
      border-radius: 1em;
    }
    :where([data-part='unread']) {
      font-size: 1em;
      font-weight: 600;
    }
    :where(pre) {
      font: inherit;
      white-space: pre-wrap;
    }
    :where(table) {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 0.95em;
    }
    :where(caption) {
      padding-block-end: 0.5em;
      font-weight: 600;
      text-align: start;
    }
    :where(th, td) {
      padding: 0.5em 0.75em 0.5em 0;
      border-block-end: 1px solid var(--_faint);
      text-align: start;
      vertical-align: top;
      overflow-wrap: anywhere;
    }
    :where(dl) {
      display: grid;
      grid-template-columns: minmax(5em, auto) minmax(0, 1fr);
      gap: 0.25em 1.5em;
    }
    :where(dt) {
      font-weight: 600;
    }
    :where(dd) {
      margin: 0;
      overflow-wrap: anywhere;
    }
  }
  @media print {
    :where(privacy-policy) {
      :where(h1, h2, h3, h4, h5, h6) {
        break-inside: avoid;
        break-after: avoid;
      }
      :where(tr, dl) {
        break-inside: avoid;
      }
      :where(& > *) {
        max-inline-size: none;
      }
    }
  }
`;

export { policyRestStyles };
//# sourceMappingURL=policy-rest.styles.js.map
