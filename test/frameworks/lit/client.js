import { hydrate } from '@lit-labs/ssr-client';
import { ReactiveElement, render } from 'lit';
import { consent, isRendered, place, ready, tell } from '../start.js';
import { shop } from './shop.js';

/**
 * In the light DOM, where the gate finds what carries `data-consent`. `LitElement` takes over what its server rendered in a
 * shadow root alone, so this one renders by itself.
 */
class ShopApp extends ReactiveElement {
  static properties = { count: { state: true }, choice: { state: true } };

  constructor() {
    super();
    this.count = 0;
    this.choice = 'unset';
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    // First it is as its server rendered it.
    await this.updateComplete;
    this.stop = consent.subscribe(() => (this.choice = consent.choice('analytics')));
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stop?.();
  }

  update(changed) {
    super.update(changed);
    (isRendered && !this.hasUpdated ? hydrate : render)(shop(this), this);
  }

  add = () => (this.count += 1);
  withdraw = () => consent.rejectAll();
  tell = tell;
}
customElements.define('shop-app', ShopApp);

if (!isRendered) place.append(document.createElement('shop-app'));
const app = place.querySelector('shop-app');
await app.updateComplete;
ready(() => app.remove());
