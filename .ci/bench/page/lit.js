// The least that a banner made with Lit can be: a point of reference, no product.
import { css, html, LitElement } from 'lit';

const { categories, text } = globalThis.litConfig;

class LeastBanner extends LitElement {
  static properties = { isOpen: { state: true } };
  static styles = css`
    :host {
      position: fixed;
      inset: auto 0 0;
      padding: 1em;
      background: #fff;
      border-top: 1px solid;
      font: 16px/1.5 sans-serif;
    }
    dialog {
      position: fixed;
      inset: 10% auto auto 50%;
      translate: -50%;
    }
    label {
      display: block;
    }
  `;

  render() {
    return html`
      <section role="region" aria-label=${text.title}>
        <b>${text.title}</b>
        <p>${text.description}</p>
        <button id="accept" @click=${() => this.decide(categories.map(({ id }) => id))}>${text.accept}</button>
        <button id="reject" @click=${() => this.decide([])}>${text.reject}</button>
        <button id="settings" @click=${() => (this.isOpen = true)}>${text.settings}</button>
      </section>
      ${this.isOpen ? this.dialog() : ''}
    `;
  }

  dialog() {
    return html`
      <dialog open aria-label=${text.settingsTitle}>
        <h2>${text.settingsTitle}</h2>
        ${categories.map(
          ({ id, title, description }) =>
            html`<label>
              <input type="checkbox" name=${id} ?checked=${id === 'necessary'} ?disabled=${id === 'necessary'} />
              <b>${title}</b> ${description}
            </label>`,
        )}
        <button @click=${() => this.decide(this.checked())}>${text.save}</button>
      </dialog>
    `;
  }

  checked() {
    return [...this.renderRoot.querySelectorAll('input:checked')].map(({ name }) => name);
  }

  decide(granted) {
    document.cookie = `lit=${granted.join('.')};path=/;max-age=15552000;samesite=lax`;
    this.remove();
    run(granted);
  }
}

function run(granted) {
  for (const placeholder of document.querySelectorAll('script[type="text/plain"][data-category]')) {
    if (!granted.includes(placeholder.dataset.category)) continue;
    const script = document.createElement('script');
    if (placeholder.dataset.src) script.src = placeholder.dataset.src;
    else script.text = placeholder.text;
    placeholder.replaceWith(script);
  }
}

const known = /(?:^|; )lit=([^;]*)/.exec(document.cookie);
if (known) run(known[1].split('.'));
else {
  customElements.define('least-banner', LeastBanner);
  document.body.append(document.createElement('least-banner'));
}
