import { html, LitElement } from 'lit';
import { place, ready, tell } from '../start.js';

/** In the light DOM, where the gate finds what carries `data-consent`. */
class ShopApp extends LitElement {
  static properties = { count: { state: true }, consent: {} };

  constructor() {
    super();
    this.count = 0;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.stop = this.consent.subscribe(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop();
  }

  render() {
    return html`<main>
      <h1>Shoes</h1>
      <button id="count" @click=${() => (this.count += 1)}>${this.count} in the basket</button>
      <p id="choice">${this.consent.choice('analytics')}</p>
      ${this.consent.has('analytics') ? html`<p id="counting">Counting</p>` : html`<p id="waiting">Waiting</p>`}
      <iframe title="Map" data-consent="analytics" data-src="about:blank#map"></iframe>
      <button id="withdraw" @click=${() => this.consent.rejectAll()}>Withdraw</button>
      <privacy-banner
        categories="analytics"
        policy="/privacy"
        controller="Shop"
        @consent-change=${tell}
      ></privacy-banner>
    </main>`;
  }
}
customElements.define('shop-app', ShopApp);

const app = Object.assign(document.createElement('shop-app'), { consent: ready(() => app.remove()) });
place.append(app);
