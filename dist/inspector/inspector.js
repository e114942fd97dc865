import { LitElement, unsafeCSS, nothing, html } from 'lit';
import { whenRunning } from '../core/running.js';
import { inWords } from './find.js';
import { inspect } from './inspect.js';
import { inspectorStyles } from './inspector.styles.js';
import { countInWords } from './print-report.js';

// A server has no registry, and may import this all the same.
const REGISTRY = globalThis.customElements;
const TITLES = {
    early: 'Stored or asked for without consent',
    tag: 'Tags that hold nothing back',
    undeclared: 'Stored and not declared',
    unnamed: 'Hosts that no service names',
    unseen: 'Declared and never seen',
};
/**
 * Shows the developer of a page what `inspect` finds on it, live, in a corner: for development alone. It is no part of
 * the page's layout and stays below the banner. The page's styles may put it elsewhere:
 * `privacy-inspector { inset: auto 1rem 1rem auto }`.
 *
 * @element privacy-inspector
 * @attr {boolean} open - The panel is open.
 *
 * @csspart toggle - The button that opens and closes the panel.
 * @csspart count - The number of findings in it.
 * @csspart panel - The panel.
 * @csspart actions - Around a row of buttons.
 */
class PrivacyInspector extends LitElement {
    /** The element's usual name. */
    static { this.tag = 'privacy-inspector'; }
    static { this.styles = unsafeCSS(inspectorStyles); }
    static { this.properties = {
        open: { type: Boolean, reflect: true },
    }; }
    /** Registers the element; does nothing if the name is taken. */
    static define(tag = this.tag, registry = REGISTRY) {
        if (registry && !registry.get(tag))
            registry.define(tag, this);
    }
    #inspection;
    #stops = [];
    #said = '';
    constructor() {
        super();
        this.open = false;
    }
    connectedCallback() {
        super.connectedCallback();
        this.#inspection = inspect();
        let unsubscribe;
        this.#stops = [
            this.#inspection.subscribe(() => this.requestUpdate()),
            whenRunning(document, (consent) => {
                unsubscribe?.();
                unsubscribe = consent.subscribe(() => this.toggleAttribute('raised', isBelow(consent)));
            }),
            () => unsubscribe?.(),
        ];
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        for (const stop of this.#stops)
            stop();
    }
    render() {
        const report = this.#inspection?.report() ?? { findings: [], timeline: [], declaration: [] };
        const { length } = report.findings;
        return html `
      <button
        type="button"
        part="toggle"
        lang="en"
        aria-expanded=${this.open}
        aria-label="Privacy: ${countInWords(length)}"
        @click=${this.#toggle}
      >
        Privacy: <span part="count" class=${length > 0 ? 'some' : ''}>${length}</span>
      </button>
      ${this.open ? this.#panel(report) : nothing}
    `;
    }
    #toggle() {
        this.open = !this.open;
    }
    #panel(report) {
        const kinds = Object.keys(TITLES);
        return html `
      <section part="panel" lang="en" dir="ltr" aria-label="Privacy inspector">
        <h2>
          ${report.findings.length === 0 ? 'Nothing found so far' : `${countInWords(report.findings.length)} so far`}
        </h2>
        <p class="note">For development: leave it out of what visitors get.</p>
        <p part="actions">
          <button type="button" @click=${() => this.#inspection?.print()}>Report in the console</button>
        </p>
        ${kinds.map((kind) => section(TITLES[kind], report.findings.filter((one) => one.kind === kind), finding))}
        ${this.#declaration(report)} ${section('What was seen, in order', report.timeline, sighting)}
      </section>
    `;
    }
    #declaration({ declaration }) {
        if (declaration.length === 0)
            return nothing;
        return html `
      <details open>
        <summary>Declaration for what is not declared</summary>
        <p class="note">
          For the services of a category. Add who each of them is, what it is for, and a policy; leave out what you
          remove from the page.
        </p>
        <p part="actions">
          <button type="button" @click=${this.#copy}>Copy</button>
          <span role="status">${this.#said}</span>
        </p>
        <textarea readonly aria-label="Declaration" .value=${JSON.stringify(declaration, null, 2)}></textarea>
      </details>
    `;
    }
    async #copy({ currentTarget }) {
        const text = currentTarget.closest('details')?.querySelector('textarea');
        try {
            await navigator.clipboard.writeText(text.value);
            this.#said = 'Copied.';
        }
        catch {
            // Not there on an insecure page, or not allowed.
            text.focus();
            text.select();
            this.#said = 'Selected, to be copied by keyboard.';
        }
        this.requestUpdate();
    }
}
/** Whether the question is along the bottom of the page. */
function isBelow({ config, state }) {
    const layout = document.querySelector('privacy-banner')?.getAttribute('layout') ?? config.layout ?? 'bar';
    return state.view === 'banner' && !layout.includes('top');
}
function section(title, items, render) {
    if (items.length === 0)
        return nothing;
    return html `
    <details open>
      <summary>${title}: ${items.length}</summary>
      <ul>
        ${items.map((item) => html `<li>${render(item)}</li>`)}
      </ul>
    </details>
  `;
}
const finding = ({ what, where, when, better }) => html `
  <p class="name">${what}</p>
  ${where || when.length > 0 ? html `<p class="note">${[when.join(', '), where].filter(Boolean).join(': ')}</p>` : nothing}
  <p>Better: ${better}</p>
`;
const sighting = ({ at, when, isNew, by, ...seen }) => html `
  <div class="seen">
    <time>${(at / 1000).toFixed(1)} s</time>
    <div>
      <p>${inWords(seen)}</p>
      <p class="note">${[when, isNew ? by : 'there from before'].filter(Boolean).join(', ')}</p>
    </div>
  </div>
`;

export { PrivacyInspector };
//# sourceMappingURL=inspector.js.map
