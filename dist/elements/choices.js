import { html } from 'lit/html.js';
import { css } from '../styles/css.js';
import { RenderedElement } from './rendered-element.js';

/**
 * The link "Your Privacy Choices" with the opt-out icon, which US states ask for on every page (CCPA Regulations
 * §§ 7013, 7015). It opens the settings, needs no account, and looks like the text around it.
 *
 * @element privacy-choices
 *
 * @slot - Other words.
 *
 * @csspart button - The control.
 * @csspart icon - The icon.
 */
class PrivacyChoices extends RenderedElement {
    static { this.tag = 'privacy-choices'; }
    static { this.styles = css `
    button {
      min-block-size: 1.5rem;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: inherit;
      text-decoration: underline;
      cursor: pointer;
    }
    svg {
      inline-size: 2.15em;
      block-size: 1em;
      margin-inline-end: 0.35em;
      vertical-align: -0.125em;
      fill: none;
      stroke: #06f;
      stroke-width: 1.2;
    }
    .white {
      fill: #fff;
    }
    .blue {
      fill: #06f;
    }
    .cross {
      stroke: #fff;
    }
    button:focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
    }
    @media (forced-colors: active) {
      svg {
        forced-color-adjust: none;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `; }
    render(_, { choices }) {
        return html `<button type="button" part="button" lang=${this.language} data-consent-open="settings">
      <svg part="icon" viewBox="0 0 30 14" aria-hidden="true">
        <rect class="white" x=".6" y=".6" width="28.8" height="12.8" rx="6.4" />
        <path class="blue" d="M17 .6h6a6.4 6.4 0 0 1 0 12.8h-9.3z" />
        <path d="M6.3 7.2 8.6 9.6l3.8-5.2" />
        <path class="cross" d="m19.6 4.6 4.8 4.8m0-4.8-4.8 4.8" /></svg
      ><slot>${choices}</slot>
    </button>`;
    }
}

export { PrivacyChoices };
//# sourceMappingURL=choices.js.map
