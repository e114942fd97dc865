import { css } from '../../styles/css.js';

/** What the tools add to the text: buttons that open and close its sections, and the focus on what a link leads to. */
const textToolsStyles = css `
  /* It is nothing to use, so that it needs no ring. */
  :where(privacy-policy [tabindex='-1']):focus {
    outline: 0;
  }
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
    privacy-policy [hidden='until-found'] {
      content-visibility: visible !important;
    }
    privacy-policy button[data-toggle] {
      display: none;
    }
  }
`;

export { textToolsStyles };
//# sourceMappingURL=text-tools.styles.js.map
