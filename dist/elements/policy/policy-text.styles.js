import { css } from '../../styles/css.js';

/**
 * The text of a policy, for the page or the shadow tree that it stands in, and for pages without scripts. Nearly all
 * selectors weigh nothing, so that any rule of the page goes before; colours and fonts are the page's.
 */
const policyTextStyles = css `
  :where(privacy-policy) {
    display: block;
    line-height: 1.6;
    overflow-wrap: break-word;
    text-wrap: pretty;
    --_hang: clamp(1.75rem, 6cqi, 2.5rem);
    --_faint: color-mix(in srgb, currentcolor 18%, transparent);
    --_tint: color-mix(in srgb, currentcolor 9%, transparent);
    :where(& > :not([slot])) {
      max-inline-size: 70ch;
    }
    :where(h1, h2, h3, h4, h5, h6) {
      margin-block: 0;
      line-height: 1.25;
      text-wrap: balance;
    }
    :where(h1) {
      font-size: clamp(1.75em, 1.25em + 2.5cqi, 2.75em);
      letter-spacing: -0.015em;
    }
    :where(h2) {
      font-size: 1.4em;
    }
    :where(h3, h4, h5, h6) {
      font-size: 1.1em;
    }
    :where(p, ul, ol, dl, table, pre, address) {
      margin-block: 0.75em 0;
    }
    :where(& > section) {
      margin-block-start: 1.75em;
      padding-block-start: 1.75em;
      border-block-start: 1px solid var(--_faint);
    }
    /* Of a long text, what is far away takes no time; rings and marks reach a little beyond. */
    :where(&[data-long] > section) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 60rem;
      overflow-clip-margin: 1em;
    }
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
    /* It is nothing to use, so that it needs no ring. */
    :where([tabindex='-1']):focus {
      outline: 0;
    }
    :where(a, button, summary):focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
    }
    :where(ol[role='list']) {
      padding: 0;
      list-style: none;
    }
    /* The label hangs beside its clause. */
    :where(li:has(> :is(p, h2, h3, h4, h5, h6) > [data-label]:first-child)) {
      margin-block-start: 0.9em;
      padding-inline-start: var(--_hang);
    }
    :where(li:has(> :is(h2, h3, h4, h5, h6))) {
      margin-block-start: 1.5em;
    }
    :where(li > :is(h2, h3, h4, h5, h6)) {
      font-size: 1em;
    }
    :where(a[data-label]) {
      color: inherit;
      font-variant-numeric: tabular-nums;
      text-decoration: none;
    }
    :where(a[data-label]:hover) {
      text-decoration: underline;
    }
    :where(li > :is(p, h2, h3, h4, h5, h6) > a[data-label]:first-child) {
      display: inline-block;
      min-inline-size: calc(var(--_hang) - 0.3em);
      margin-inline-start: calc(-1 * var(--_hang));
    }
    :where([data-part]) {
      font-size: 0.9em;
    }
    :where([data-part='breadcrumb'] :is(ol, li)) {
      display: inline;
    }
    :where([data-part='breadcrumb'] + h1) {
      margin-block-start: 0.6em;
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
  /* What is the library's own is in nobody's way. */
  privacy-policy {
    :has(> [data-toggle]) {
      position: relative;
      padding-inline-end: 44px;
    }
    button[data-toggle] {
      all: unset;
      position: absolute;
      inset-block-start: calc(0.5lh - 22px);
      inset-inline-end: 0;
      inline-size: 44px;
      block-size: 44px;
      cursor: pointer;
    }
    button[data-toggle]::before {
      content: '';
      position: absolute;
      inset: 14px 17px 20px;
      border: solid;
      border-width: 0 2px 2px 0;
      rotate: 45deg;
    }
    [aria-expanded='true'][data-toggle]::before {
      translate: 0 6px;
      rotate: 225deg;
    }
    button[data-toggle]:focus-visible {
      outline: 3px solid;
      outline-offset: -3px;
    }
  }
  @media screen {
    /* Of a closed part not even the edges are left, and a table is none, since nothing in one can be hidden so. */
    privacy-policy [hidden='until-found'] {
      display: block !important;
      margin-block: 0 !important;
      padding-block: 0 !important;
      border-block: 0 !important;
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
    privacy-policy [hidden='until-found'] {
      content-visibility: visible !important;
    }
    privacy-policy button[data-toggle] {
      display: none;
    }
  }
`;

export { policyTextStyles };
//# sourceMappingURL=policy-text.styles.js.map
