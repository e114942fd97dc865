import { nothing, html, render } from 'lit/html.js';
import { controls } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { bannerStyles } from './banner.styles.js';
import { ConsentElement } from './consent-element.js';
import { PrivacyOpenEvent, PrivacyCloseEvent } from './view-events.js';
import { question } from './wording.js';

/**
 * Asks the visitor: a first layer with Accept all, Reject all and Settings, and the settings in a dialog. It is empty
 * while there is nothing to ask. Of several in a page only the first one shows.
 *
 * Text and buttons are written into the light DOM, unless the author did so: any control that carries `data-action`
 * (`accept`, `reject`, `settings`, `save`, `close`) works, wherever in this element it lives. Escape and `close` never
 * decide.
 *
 * @element privacy-banner
 * @attr {string} categories - Ids of the categories to ask about, separated by spaces, where no JSON configures the page.
 * @attr {string} policy - Address of the privacy policy, likewise.
 * @attr {string} controller - Name of the controller, likewise.
 * @attr {number} version - Version of what is asked, likewise. Raised, it asks again.
 * @attr {string} mode - `opt-in`, `opt-out` or `notice`, likewise.
 * @attr {string} region - The visitor's region, likewise.
 *
 * @fires {ConsentChangeEvent} consent-change - A decision took effect.
 * @fires {PrivacyOpenEvent} privacy-open - A view opened.
 * @fires {PrivacyCloseEvent} privacy-close - Nothing is shown any more.
 *
 * @slot logo - Above the title.
 * @slot title - The heading.
 * @slot text - What is asked.
 * @slot policy - The link to the policy.
 * @slot actions - The buttons.
 *
 * @csspart base - The box of the first layer.
 * @csspart text - Title, text and link.
 * @csspart actions - Around the buttons.
 * @csspart dialog - The dialog with the settings.
 */
class PrivacyBanner extends ConsentElement {
    static define(tag = 'privacy-banner', registry) {
        super.define(tag, registry);
    }
    static { this.styles = tokens + bannerStyles + controls; }
    #authored;
    #view;
    constructor() {
        super();
        this.actions = {
            ...this.actions,
            settings: () => this.open(),
            // A notice asks nothing, so that closing it says that it was seen; elsewhere closing says nothing.
            close: () => (this.consent?.state.mode === 'notice' ? this.consent.decide({}, this.shown) : this.consent?.close()),
        };
        this.addEventListener('click', (event) => {
            // A second click on a banner that is closing changes nothing; what happens in the settings is theirs.
            if (this.consent?.state.view === 'banner')
                this.act(event);
        });
    }
    /** Shows the first layer, or the settings (the default). */
    open(view = 'settings') {
        this.consent?.open(view);
    }
    render(consent, { settingsTitle }) {
        const view = this.#viewOf(consent);
        const leave = (event) => this.#leave(event);
        return html `
      <div part="base">
        <slot name="logo"></slot>
        <div part="text">
          <slot name="title"></slot>
          <slot name="text"></slot>
          <slot name="policy"></slot>
        </div>
        <div part="actions"><slot name="actions"></slot></div>
      </div>
      <dialog part="dialog" aria-label=${settingsTitle} @cancel=${leave} @close=${leave}>
        ${view === 'settings' ? html `<privacy-settings lang=${this.language}></privacy-settings>` : nothing}
      </dialog>
    `;
    }
    rendered(consent, texts) {
        const view = this.#viewOf(consent);
        this.#authored ??= [...this.children].map((child) => child.getAttribute('data-action') ?? child.slot);
        if (view === 'settings')
            void import('./settings.js').then(({ PrivacySettings }) => PrivacySettings.define());
        render(view ? this.#content(consent, texts, this.#authored) : nothing, this);
        if (view !== this.#view)
            this.#switch(view, texts);
    }
    /** Of several banners the first one shows. */
    #viewOf({ state }) {
        return document.querySelector(this.localName) === this ? state.view : undefined;
    }
    /** What the author did not write. */
    #content({ config, state }, texts, authored) {
        const notice = state.mode === 'notice';
        const { href } = config.policy;
        const lang = this.language;
        const unless = (name, content) => (authored.includes(name) ? nothing : content);
        const actions = notice ? ['settings', 'close'] : ['accept', 'reject', 'settings'];
        return html `
      ${unless('title', html `<p slot="title" lang=${lang} dir="auto">${texts.title}</p>`)}
      ${unless('text', html `<p slot="text" lang=${lang} dir="auto">${question(config, texts, notice, lang)}</p>`)}
      ${href ? unless('policy', html `<a slot="policy" lang=${lang} href=${href}>${texts.policy}</a>`) : nothing}
      ${actions.map((action) => unless(action, html `<button type="button" slot="actions" lang=${lang} data-action=${action}>${texts[action]}</button>`))}
    `;
    }
    /** Moves what is shown into the top layer, above all of the page, or out of it. */
    #switch(view, { title }) {
        const dialog = this.shadowRoot?.querySelector('dialog');
        this.#view = view;
        // Attributes, because tools that look for landmarks see no ElementInternals.
        for (const [name, value] of Object.entries({ view, role: 'region', 'aria-label': title })) {
            if (view)
                this.setAttribute(name, value);
            else
                this.removeAttribute(name);
        }
        if (view === 'banner') {
            this.popover = 'manual';
            this.showPopover();
        }
        else
            this.popover = null;
        // After the first layer is back, so that the dialog can give the focus to the button that opened it.
        if (view === 'settings')
            dialog?.showModal();
        else
            dialog?.close();
        this.dispatchEvent(view ? new PrivacyOpenEvent(view) : new PrivacyCloseEvent());
    }
    /**
     * Escape. Before the dialog is closed by the browser the first layer is back, for the sake of the focus; at a second
     * Escape Chromium closes the dialog without asking, so that the first one heard of it is `close`.
     */
    #leave({ type, target }) {
        // `close` comes late: the settings may be open again by then.
        const isOpen = type === 'close' && target.open;
        if (this.#view === 'settings' && !isOpen)
            this.consent?.close();
    }
}

export { PrivacyBanner };
//# sourceMappingURL=banner.js.map
