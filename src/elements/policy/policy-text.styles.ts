import { css } from '../../styles/css.js';

/**
 * The text of a policy, for the page or the shadow tree that it stands in, and for pages without scripts. Nearly all
 * selectors weigh nothing, so that any rule of the page goes before; colours and fonts are the page's.
 */
export const policyTextStyles: string = css`
  :where(privacy-policy:not([hidden])) {
    display: block;
    line-height: 1.6;
    overflow-wrap: break-word;
    text-wrap: pretty;
    --_hang: clamp(1.75rem, 6cqi, 2.5rem);
    --_faint: color-mix(in srgb, currentcolor 18%, transparent);
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
    :where(p, ul, ol) {
      margin-block: 0.75em 0;
    }
    :where(& > section) {
      margin-block-start: 1.75em;
      padding-block-start: 1.75em;
      border-block-start: 1px solid var(--_faint);
    }
    /* Of a long text, what is far away takes no time. */
    :where(&[data-long] > section) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 60rem;
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
  }
`;
