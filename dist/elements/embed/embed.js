import { nothing, html, render } from 'lit/html.js';
import { controls } from '../../styles/controls.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { RenderedElement } from '../rendered-element.js';
import { loadServiceTexts } from '../load-service-texts.js';
import { loadTexts } from '../load-texts.js';
import { ADDRESS_ATTRIBUTES, embedSource } from './embed-source.js';
import { embedStyles } from './embed.styles.js';
import { placeholder } from './placeholder.js';

/** What developers were told already. */
const told = new Set();
/**
 * Stands for a video, a map, a post or any other frame of somebody else's, and loads it with consent only: at once where
 * its service is granted, or when the visitor says so. Until then nothing is asked of anyone. It says what leaves the
 * device when it loads, and for whom, in the words of the configuration; where that has none, in those of its preset.
 *
 * "Load once" loads this one until the page goes or the visitor refuses, and is no consent. "Always allow" grants the
 * service, and is there where the configuration declares that. Withdrawn, the frame goes, and with it whatever plays.
 *
 * It keeps its size whatever it shows. What stands in it, such as a link, is shown without JavaScript.
 *
 * @element privacy-embed
 * @attr {string} service - Id of the service in the configuration; the provider's name where it is left out.
 * @attr {string} provider - `youtube` (with `video`), `vimeo` (`video`), `google-maps` (`map`), `openstreetmap` (`bbox`),
 *   `x` (`post`), `instagram` (`post`), `spotify` (`kind`, `item`); none with a `src` of anybody's.
 * @attr {string} video - Of `youtube` and `vimeo`: the video.
 * @attr {string} map - Of `google-maps`: what follows `pb=` in the address that its "Embed a map" gives.
 * @attr {string} bbox - Of `openstreetmap`: the part of the map.
 * @attr {string} post - Of `x` and `instagram`: the post.
 * @attr {string} kind - Of `spotify`: `album`, `artist`, `episode`, `playlist`, `show` or `track`.
 * @attr {string} item - Of `spotify`: which one.
 * @attr {string} src - Address of the frame, in place of the one that the provider's attributes make.
 * @attr {string} title - What it is, for everybody: name of the frame and heading of the placeholder.
 * @attr {string} ratio - Width by height, such as `16/9`; the provider's usual one where it is left out.
 * @attr {string} poster - Address of a picture from the page's own server.
 * @attr {string} allow - As of an iframe, in place of the provider's usual one.
 * @attr {string} sandbox - Likewise.
 *
 * @slot - What is shown until this works.
 * @slot poster - A picture, in place of `poster`.
 *
 * @csspart base - The box.
 * @csspart poster - The picture.
 * @csspart placeholder - Around text and buttons.
 * @csspart text - Title, text and links.
 * @csspart actions - Around the buttons.
 * @csspart frame - What was loaded.
 *
 * @cssprop --privacy-* - As of `<privacy-banner>`.
 */
class PrivacyEmbed extends RenderedElement {
    constructor() {
        super(...arguments);
        this.actions = {
            once: () => {
                this.#isOnce = true;
                this.#draw();
                this.#focus();
            },
            always: async () => {
                const { consent, shown } = this;
                await consent?.decide({ [this.#id]: 'granted' }, shown);
                if (!consent?.has(this.#id))
                    return;
                this.#draw();
                this.#focus();
            },
        };
        this.#isOnce = false;
        /** The languages that those texts were asked for. */
        this.#asked = '';
        this.#isDue = false;
    }
    static { this.tag = 'privacy-embed'; }
    static { this.observedAttributes = [
        ...new Set([...ADDRESS_ATTRIBUTES, 'service', 'provider', 'title', 'ratio', 'poster', 'allow', 'sandbox']),
    ]; }
    static { this.styles = tokens + controls + embedStyles; }
    #isOnce;
    /** What had been said when this was last rendered. */
    #said;
    #spoken;
    /** The languages that those texts were asked for. */
    #asked;
    #isDue;
    connectedCallback() {
        super.connectedCallback();
        // At once, so that the box has its size before the page around it is painted.
        this.#draw();
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        // A frame loads anew where it is put back, before anybody can ask whether it still may.
        this.#draw();
    }
    attributeChangedCallback() {
        this.requestUpdate();
    }
    /** Renders soon, and also where no consent runs. */
    requestUpdate() {
        if (this.#isDue)
            return;
        this.#isDue = true;
        queueMicrotask(() => {
            this.#isDue = false;
            if (this.isConnected)
                this.#draw();
        });
    }
    render() {
        const source = this.#source();
        const poster = this.#poster();
        const hasPoster = poster ?? this.querySelector(':scope > [slot="poster"]');
        const isLoaded = source && this.isConnected && (this.#isOnce || this.#isGranted());
        return html `
      <div
        part="base"
        class="${isLoaded ? 'loaded' : ''} ${hasPoster ? 'poster' : ''}"
        lang=${this.language}
        dir=${this.direction}
        .style=${`aspect-ratio: ${source?.ratio ?? 'auto'}`}
        @click=${(event) => this.act(event)}
      >
        <slot name="poster" @slotchange=${() => this.requestUpdate()}>
          ${poster ? html `<img part="poster" src=${poster} alt="" loading="lazy" />` : nothing}
        </slot>
        ${isLoaded ? this.#frame(source) : this.#placeholder(source)}
      </div>
      ${source ? html `<p part="print">${source.title}<br />${source.address}</p>` : nothing}
    `;
    }
    get #id() {
        return this.getAttribute('service') ?? this.getAttribute('provider') ?? '';
    }
    /** Whether the visitor, or where nothing waits for consent the configuration, lets its service run. */
    #isGranted() {
        const { consent } = this;
        // What is not declared nobody could refuse, and in some modes would be granted for that.
        return Boolean(consent && Object.hasOwn(consent.state.choices, this.#id) && consent.has(this.#id));
    }
    #frame({ address, title, allow, sandbox }) {
        return html `<iframe
      part="frame"
      title=${title}
      allow=${allow}
      sandbox=${sandbox ?? nothing}
      referrerpolicy="strict-origin-when-cross-origin"
      loading="lazy"
      .src=${address}
    ></iframe>`;
    }
    #placeholder(source) {
        if (!source || !this.#spoken)
            return html `<slot></slot>`;
        return placeholder({
            ...this.#spoken,
            source,
            language: this.language,
            canGrant: Boolean(source.isDeclared && this.shown),
            hasSettings: Boolean(this.consent),
        });
    }
    #draw() {
        const root = this.shadowRoot;
        const { activeElement } = root;
        if (this.consent)
            this.#heed(this.consent);
        void this.#speak();
        render(this.render(), root);
        // What had the focus is gone.
        if (activeElement && !root.activeElement)
            this.#focus();
    }
    /** Moves the focus to what is shown, on none of its buttons: a key pressed by chance decides nothing. */
    #focus() {
        const shown = this.shadowRoot?.querySelector('iframe, [role="group"]');
        shown?.focus({ preventScroll: true });
    }
    /** "Load once" ends with an express refusal: of this service, or of everything. */
    #heed({ state, choice }) {
        const said = { time: state.record?.time, choice: choice(this.#id) };
        const before = this.#said ?? said;
        this.#said = said;
        if (said.time === before.time)
            return;
        const isDenied = said.choice === 'denied' && before.choice !== 'denied';
        if (isDenied || /^(reject|withdraw)$/.test(state.record?.action ?? ''))
            this.#isOnce = false;
    }
    /** What is to be loaded, unless the attributes have a mistake. */
    #source() {
        const { consent } = this;
        try {
            const source = embedSource((name) => this.getAttribute(name), this.#id, this.baseURI, consent?.config);
            if (consent && !source.isDeclared)
                this.#tell(`service: found ${this.#id || 'nothing'}, allowed: a service of the configuration. It can be loaded once only`);
            return source;
        }
        catch (error) {
            this.#tell(error.message);
            return undefined;
        }
    }
    /** Its own picture. One from anywhere else would ask somebody else for it, which is what this is there to prevent. */
    #poster() {
        const poster = this.getAttribute('poster');
        if (!poster)
            return undefined;
        if (URL.canParse(poster, this.baseURI) && new URL(poster, this.baseURI).origin === location.origin)
            return poster;
        this.#tell(`poster: found ${poster}, allowed: an address of ${location.origin}`);
        return undefined;
    }
    /** Says to the developer what is wrong: once, and not before a framework has set all attributes. */
    #tell(mistake) {
        if (!this.#spoken || told.has(mistake))
            return;
        told.add(mistake);
        console.warn(`privacy-elements: <privacy-embed> ${mistake}`);
    }
    async #speak() {
        const { wanted } = this;
        const asked = wanted.join();
        if (asked === this.#asked)
            return;
        this.#asked = asked;
        const [{ texts, language }, { texts: services }] = await Promise.all([loadTexts(wanted), loadServiceTexts(wanted)]);
        if (this.#asked !== asked)
            return;
        this.language = language;
        this.#spoken = { texts, services };
        this.requestUpdate();
    }
}

export { PrivacyEmbed };
//# sourceMappingURL=embed.js.map
