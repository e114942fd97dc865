import { gpcIds, NECESSARY, optionalIds, type CheckedCategory, type Config, type StorageItem } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import { applyChoices, type Decided } from '../core/decide.js';
import type { ConsentRecord } from '../core/record.js';
import type { Aftermath, RunningConsent } from '../core/running.js';
import type { Choices } from '../core/state.js';
import type { Texts } from '../locales/texts.js';
import { counted, wordsOf } from '../policy/words.js';
import { controls } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { ConsentElement, type Actions } from './consent-element.js';
import { create } from './create.js';
import { settingsStyles } from './settings.styles.js';

/**
 * Every category and service with a switch, what each stores, and Save, Accept all, Reject all. The switches are a
 * draft: nothing is decided before a button is pressed, and closing drops it. In a page of its own, or anywhere in one, it
 * is the settings without a dialog.
 *
 * @element privacy-settings
 *
 * @csspart base - Everything.
 * @csspart head - The title, and beside it the button that closes a dialog.
 * @csspart notice - That Global Privacy Control is honoured.
 * @csspart category - One category.
 * @csspart service - One service.
 * @csspart set - Marks what the browser holds.
 * @csspart record - The visitor's last choice.
 * @csspart sweep - What was deleted after a refusal, and what could not be.
 * @csspart actions - Around the buttons.
 * @csspart button - Every button but the one that closes.
 *
 * @cssprop --privacy-* - As of `<privacy-banner>`.
 */
export class PrivacySettings extends ConsentElement {
  static override tag = 'privacy-settings';

  static override styles: string = tokens + controls + settingsStyles;

  protected override readonly actions: Actions = {
    ...this.actions,
    save: () => this.consent?.decide(this.#draft as Record<string, Decided>, this.shown),
  };

  #draft: Choices = {};
  /** The choices that the draft began with. */
  #base: Choices | undefined;
  /** The texts that were written last. */
  #written: Texts | undefined;
  /** By the id of what they switch. */
  readonly #switches = new Map<string, HTMLInputElement>();
  /** What is said where Global Privacy Control holds, by the id of the category. */
  readonly #notes = new Map<string, HTMLElement>();
  readonly #details = new Map<CheckedCategory, HTMLElement>();
  #actions = create('div', {});
  // Stand before the actions while they have something to say.
  readonly #record = create('div', { part: 'record' });
  readonly #sweep = create('div', { part: 'sweep', 'aria-live': 'polite' });
  readonly #said = create('p', { role: 'status' });

  readonly #again = (): void => this.requestUpdate();

  constructor() {
    super();
    this.root.addEventListener('click', (event) => this.act(event));
    this.root.addEventListener('change', (event) => {
      const { name, checked } = event.target as HTMLInputElement;
      const { config } = this.consent as Consent;
      this.#draft = applyChoices(config, this.#draft, { [name]: checked ? 'granted' : 'denied' });
      this.#follow(config);
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('privacy-sweep', this.#again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('privacy-sweep', this.#again);
  }

  protected override update(consent: Consent & Aftermath, texts: Texts): void {
    const { config, state, has, swept, needsReload } = consent;
    if (this.#written !== texts) this.#write(consent, texts);
    // A decision made elsewhere ends the draft.
    if (this.#base !== state.choices) {
      this.#said.textContent = this.#base && state.record ? texts.saved : '';
      this.#base = state.choices;
      this.#draft = Object.fromEntries(optionalIds(config).map((id) => [id, has(id) ? 'granted' : 'denied']));
    }
    this.#follow(config);
    if (state.record) void this.#showRecord(state.record, texts);
    else this.#record.remove();
    if (swept ?? needsReload) void this.#showSweep(consent);
    else this.#sweep.remove();
  }

  /** Writes all but what depends on the draft. */
  #write({ config, state }: Consent, texts: Texts): void {
    this.#written = texts;
    for (const map of [this.#switches, this.#notes, this.#details]) map.clear();
    const inDialog = this.closest('[part=dialog]');
    const head = create('div', { part: 'head' }, create('h2', {}, texts.settingsTitle));
    if (inDialog) head.append(button('close', '✕', { class: 'quiet', 'aria-label': texts.close }));
    const base = create(
      'div',
      { part: 'base', class: inDialog ? 'in-dialog' : '', dir: this.direction, lang: this.language },
      head,
      create('p', {}, texts.settingsText),
    );
    const optedOut = state.gpc ? gpcIds(config) : [];
    if (optedOut.length > 0) {
      const said = create('p', {}, create('strong', {}, texts.gpc));
      base.append(create('div', { part: 'notice' }, said, create('p', {}, texts.gpcText)));
    }
    this.#actions = create(
      'div',
      { part: 'actions' },
      button('accept', texts.accept, { part: 'button' }),
      button('reject', texts.reject, { part: 'button' }),
      button('save', texts.save, { part: 'button', class: 'quiet' }),
    );
    base.append(...config.categories.map((one) => this.#category(one, texts, optedOut)), this.#actions);
    if (!inDialog) base.append(this.#said);
    this.root.replaceChildren(base);
  }

  #category(category: CheckedCategory, texts: Texts, optedOut: readonly string[]): HTMLElement {
    const { label, purpose } = wordsOf(category, texts);
    const { id, services } = category;
    const name =
      id === NECESSARY ? [`${label} `, create('span', { class: 'on' }, texts.alwaysOn)] : [this.#switch(id, label)];
    const section = create('section', { part: 'category' }, create('h3', { class: 'row' }, ...name));
    if (purpose) section.append(create('p', { dir: 'auto' }, purpose));
    if (optedOut.includes(id)) {
      const note = create('p', { class: 'on' }, create('b', {}, texts.gpc));
      this.#notes.set(id, note);
      section.append(note);
    }
    if (services.length > 0) {
      const place = create('div', {});
      const summary = create('summary', {}, counted(services.length, texts.services, this.language));
      const details = create('details', {}, summary, place);
      details.addEventListener('toggle', () => void this.#showServices(texts));
      this.#details.set(category, place);
      section.append(details);
    }
    return section;
  }

  #switch(id: string, label: string): Element {
    const known = this.#switches.get(id)?.parentElement;
    if (known) return known;
    const input = create('input', { type: 'checkbox', name: id });
    this.#switches.set(id, input);
    return create('label', {}, `${label} `, input);
  }

  /** Shows the draft. */
  #follow({ categories }: Config): void {
    const isOn = (id: string): boolean => this.#draft[id] === 'granted';
    for (const [id, input] of this.#switches) input.checked = isOn(id);
    for (const [id, note] of this.#notes) note.hidden = isOn(id);
    for (const { id, services } of categories) {
      const granted = services.filter((service) => isOn(service.id)).length;
      const input = this.#switches.get(id);
      if (input) input.indeterminate = granted > 0 && granted < services.length;
    }
  }

  /** Each time anew: what the browser holds changes. */
  async #showServices(texts: Texts): Promise<void> {
    const { config, holds } = this.consent as RunningConsent;
    const { heldItems, showServiceDetails, styles } = await import('./service-details.js');
    const all = config.categories.flatMap(({ services }) => services);
    const held = holds ? await heldItems(all, holds) : new Set<StorageItem>();
    this.adopt(styles);
    for (const [{ id, services }, place] of this.#details) {
      const switchFor = (service: string, name: string): Element => this.#switch(service, name);
      showServiceDetails(place, services, {
        texts,
        language: this.language,
        held,
        switchFor: id === NECESSARY ? undefined : switchFor,
      });
    }
    this.#follow(config);
  }

  async #showRecord(record: ConsentRecord, texts: Texts): Promise<void> {
    const { showLastChoice, styles } = await import('./last-choice.js');
    this.adopt(styles);
    showLastChoice(this.#record, record, texts, this.language);
    (this.#sweep.isConnected ? this.#sweep : this.#actions).before(this.#record);
  }

  async #showSweep(consent: Consent): Promise<void> {
    this.#actions.before(this.#sweep);
    const { showSweepReport, styles } = await import('./sweep-report.js');
    this.adopt(styles);
    await showSweepReport(this.#sweep, consent, this.language);
  }
}

const button = (action: string, text: string, attributes: Readonly<Record<string, string>>): HTMLElement =>
  create('button', { type: 'button', 'data-action': action, ...attributes }, text);

declare global {
  interface HTMLElementTagNameMap {
    'privacy-settings': PrivacySettings;
  }
}
