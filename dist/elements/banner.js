import { nothing, html, render } from 'lit/html.js';
import { gpcIds } from '../core/config.js';
import { controls } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { bannerStyles } from './banner.styles.js';
import { closeUnseen } from './close-unseen.js';
import { ConsentElement } from './consent-element.js';
import { focusPage } from './focus-page.js';
import { PrivacyOpenEvent, PrivacyCloseEvent } from './view-events.js';
import { question, inParagraphs } from './wording.js';

/**
 * Asks the visitor: a first layer with Accept all, Reject all and Settings, and the settings in a dialog. It is empty
 * while there is nothing to ask. Of several in a page only one shows; an empty one of the author's is shown by another
 * that the library puts at the start of the body.
 *
 * Text and buttons are written into the light DOM, unless the author did so: any control that carries `data-action`
 * (`accept`, `reject`, `settings`, `save`, `close`) works, wherever in this element it lives. Escape and `close` never
 * decide: the visitor is asked again on the next page.
 *
 * @element privacy-banner
 * @attr {string} categories - Ids of the categories to ask about, separated by spaces, where no JSON configures the page.
 * @attr {string} policy - Address of the privacy policy, likewise.
 * @attr {string} controller - Name of the controller, likewise.
 * @attr {number} version - Version of what is asked, likewise. Raised, it asks again.
 * @attr {string} mode - `opt-in`, `opt-out` or `notice`, likewise.
 * @attr {string} region - The visitor's region, likewise.
 * @attr {string} layout - `bar`, `bar-top`, `box`, `box-start`, `box-top`, `box-top-start`, `dialog` or `inline`.
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
 * @csspart dialog - The dialog with the settings, and with the first layer in the layout `dialog`.
 * @csspart status - What is said to assistive technology.
 *
 * @cssprop --privacy-surface - Background.
 * @cssprop --privacy-text - Text.
 * @cssprop --privacy-muted - Text of less weight.
 * @cssprop --privacy-accent - Buttons and links.
 * @cssprop --privacy-on-accent - What is written on buttons.
 * @cssprop --privacy-border - Edges.
 * @cssprop --privacy-radius - Their corners.
 * @cssprop --privacy-shadow - Shadow of the box.
 * @cssprop --privacy-font - As the property `font`; `medium` is the visitor's own size.
 * @cssprop --privacy-space - The distance that all others follow.
 * @cssprop --privacy-focus - Outline of what has the focus.
 * @cssprop --privacy-scheme - `light` or `dark`, whatever the page says.
 */
class PrivacyBanner extends ConsentElement {
    static { this.tag = 'privacy-banner'; }
    static { this.styles = tokens + bannerStyles + controls; }
    #authored;
    #view;
    #recorded;
    #said;
    /** What had the focus before this. */
    #previous;
    #hadFocus;
    #onFocus;
    constructor() {
        super();
        this.#said = '';
        this.#hadFocus = false;
        this.#onFocus = ({ target }) => {
            if (!this.popover || !(target instanceof Element) || this.contains(target))
                return;
            void import('./uncover.js').then(({ uncover }) => uncover(target, this));
        };
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
        this.addEventListener('focusin', ({ relatedTarget: from }) => {
            if (from instanceof Element && !this.contains(from))
                this.#previous = from;
        });
    }
    connectedCallback() {
        super.connectedCallback();
        document.addEventListener('focusin', this.#onFocus);
        // What is moved, as by a router that swaps the body, has left the top layer, where it goes anew when it is rendered.
        this.shadowRoot?.querySelector('dialog')?.close();
        this.#view = undefined;
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        document.removeEventListener('focusin', this.#onFocus);
    }
    /** Shows the first layer, or the settings (the default). */
    open(view = 'settings') {
        this.consent?.open(view);
    }
    /** The author's own banner, or this. */
    get place() {
        return [...document.querySelectorAll(this.localName)].find((one) => one !== this.consent?.banner) ?? this;
    }
    async prepare(consent) {
        if (/^bar/.test(this.#layoutOf(consent)) && consent.config.settings !== 'sheet')
            return;
        const { layoutsStyles } = await import('./layouts.styles.js');
        this.adopt(layoutsStyles);
    }
    willRender() {
        this.#hadFocus = this.matches(':focus-within');
    }
    render(consent, texts) {
        const view = this.#viewOf(consent);
        const leave = (event) => this.#leave(event);
        const isSettings = view === 'settings';
        const isDialog = this.#layoutOf(consent) === 'dialog';
        const base = view !== 'banner'
            ? nothing
            : html `
            <div part="base">
              <slot name="logo"></slot>
              <div part="text" tabindex=${consent.config.policy.href ? nothing : 0}>
                <slot name="title"></slot>
                <slot name="text"></slot>
                <slot name="policy"></slot>
              </div>
              <div part="actions"><slot name="actions"></slot></div>
            </div>
          `;
        const settings = html `<privacy-settings lang=${this.language}></privacy-settings>`;
        return html `
      ${isDialog ? nothing : base}
      <dialog
        part="dialog"
        class=${consent.config.settings ?? ''}
        tabindex="-1"
        aria-label=${isSettings ? texts.settingsTitle : texts.title}
        @cancel=${leave}
        @close=${leave}
      >
        ${isDialog ? base : nothing} ${isSettings ? settings : nothing}
      </dialog>
      <p part="status" role="status">${this.#said}</p>
    `;
    }
    rendered(consent, texts) {
        const view = this.#viewOf(consent);
        this.#authored ??= [...this.children].map((child) => child.getAttribute('data-action') ?? child.slot);
        if (view === 'settings')
            void import('./settings.js').then(({ PrivacySettings }) => PrivacySettings.define());
        render(view ? this.#content(consent, texts, this.#authored) : nothing, this);
        if (view !== this.#view)
            this.#switch(view, consent, texts);
        if (view)
            this.dir = this.direction;
        this.ariaLabel = this.role && texts.title;
        this.#recorded = consent.state.record?.time;
    }
    #viewOf({ state }) {
        return this.consent?.banner === this ? state.view : undefined;
    }
    #layoutOf({ config }) {
        return this.place.getAttribute('layout') ?? config.layout ?? 'bar';
    }
    /** What the author did not write. */
    #content({ config, state }, texts, authored) {
        const { href } = config.policy;
        const lang = this.language;
        const unless = (name, content) => (authored.includes(name) ? nothing : content);
        const paragraphs = (text) => inParagraphs(text, lang).map((part) => html `<p slot="text" lang=${lang}>${part}</p>`);
        const actions = state.mode === 'notice' ? ['settings', 'close'] : ['accept', 'reject', 'settings'];
        return html `
      ${unless('title', html `<p slot="title" lang=${lang}>${texts.title}</p>`)}
      ${unless('text', paragraphs(question(config, texts, state, lang)))}
      ${state.gpc && gpcIds(config).length > 0 ? paragraphs(texts.gpcText) : nothing}
      ${href ? unless('policy', html `<a slot="policy" lang=${lang} href=${href}>${texts.policy}</a>`) : nothing}
      ${actions.map((action) => unless(action, html `<button type="button" slot="actions" lang=${lang} data-action=${action}>${texts[action]}</button>`))}
    `;
    }
    /** Moves what is shown into the top layer, above all of the page, or out of it. */
    #switch(view, consent, texts) {
        const { config, state } = consent;
        const placement = this.#layoutOf(consent);
        const isModal = view === 'settings' || (view && placement === 'dialog');
        const isRegion = view && !isModal;
        const dialog = this.shadowRoot?.querySelector('dialog');
        const opener = this.#view === 'settings' && this.querySelector('[data-action="settings"]');
        this.#view = view;
        // Attributes, because tools that look for landmarks see no ElementInternals.
        for (const [name, value] of Object.entries({
            view,
            placement: view && placement,
            role: isRegion && 'region',
            popover: isRegion && placement !== 'inline' && 'manual',
        })) {
            if (value)
                this.setAttribute(name, value);
            else
                this.removeAttribute(name);
        }
        if (this.popover)
            this.togglePopover(true);
        // After the first layer is back, so that the dialog can give the focus to the button that opened it.
        if (!isModal)
            dialog.close();
        else if (!dialog.open) {
            dialog.showModal();
            closeUnseen(dialog);
        }
        // On no control but the one that opened the settings: a key pressed by chance decides nothing.
        if (isModal) {
            dialog.ariaDescription = view === 'settings' ? texts.settingsText : question(config, texts, state, this.language);
            (view === 'banner' && opener ? opener : dialog).focus();
            // The browser went to the first control before.
            dialog.scrollTop = 0;
        }
        else if (this.#hadFocus && document.activeElement === document.body)
            focusPage(this.#previous);
        const said = view || state.record?.time === this.#recorded ? '' : texts.saved;
        if (said !== this.#said) {
            this.#said = said;
            this.requestUpdate();
        }
        this.place.dispatchEvent(view ? new PrivacyOpenEvent(view) : new PrivacyCloseEvent());
    }
    /** Escape: the first layer comes back where it has no answer yet, and otherwise the page. */
    #leave(event) {
        const dialog = event.target;
        // What is open is closed here, for the sake of the focus. At a second Escape Chromium closes the dialog without
        // asking, so that the first one heard of it is `close`, and late: it may be open again by then.
        event.preventDefault();
        if (event.type === 'close' && dialog.open)
            return;
        if (this.#view === 'settings' || this.getAttribute('placement') === 'dialog')
            this.consent?.close();
    }
}

export { PrivacyBanner };
//# sourceMappingURL=banner.js.map
