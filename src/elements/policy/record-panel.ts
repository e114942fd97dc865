import { html, nothing, type TemplateResult } from 'lit/html.js';
import { NECESSARY, optionalIds } from '../../core/config.js';
import type { Consent } from '../../core/consent.js';
import type { ConsentRecord } from '../../core/record.js';
import type { RunningConsent } from '../../core/running.js';
import type { PolicyTexts } from '../../locales/policy/texts.js';
import type { Texts } from '../../locales/texts.js';
import type { PolicyDocument } from '../../policy/document.js';
import { wordsOf } from '../../policy/words.js';
import { choiceInWords } from '../choice-in-words.js';
import type { Actions } from '../consent-element.js';
import { whenChosen } from '../last-choice.js';
import { LightElement, type LightContext } from '../light-element.js';
import { lightStyles } from '../light.styles.js';
import { versionsOf } from './versions-of.js';

/**
 * The visitor's own consent record: when they chose, on which version and in which language, what holds of it now, and
 * buttons to take it along as a receipt, to withdraw everything and to change it (GDPR Art. 7(1) and (3), 15, 20). It
 * stands in the light DOM.
 *
 * @element privacy-record
 *
 * @slot - The panel itself, and what stands for it before consent runs.
 *
 * @cssprop --privacy-accent - Buttons.
 * @cssprop --privacy-focus - Outline of what has the focus.
 */
export class PrivacyRecord extends LightElement {
  static override tag = 'privacy-record';

  static override lightStyles: string = lightStyles;

  /** The policy that it stands in. */
  policy: PolicyDocument | undefined;

  protected override readonly actions: Actions = {
    copy: async () => {
      // Safari copies what is promised during the click, and nothing that comes later.
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': this.#receipt('text/plain') })]);
      this.#say((this.texts as Texts).copied);
    },
    download: async () => save(await this.#receipt('application/json')),
    withdraw: async () => {
      await (this.consent as RunningConsent).rejectAll(this.shown);
      this.#say((this.texts as Texts).saved);
    },
  };

  /** What was said last, and the record that it was about. */
  #said: { readonly text: string; readonly record: ConsentRecord | undefined } | undefined;

  protected content({ consent, texts, policyTexts }: LightContext): TemplateResult {
    const { config, state, has } = consent;
    const { record } = state;
    const button = (action: string, words: string): TemplateResult =>
      html`<button type="button" data-action=${action}>${words}</button>`;
    return html`
      <div role="group" aria-label=${policyTexts.record} @click=${(event: Event) => this.act(event)}>
        ${
          record
            ? html`<p>${whenChosen(record, texts, this.language)}${languageInWords(record.language, this.language)}</p>
                <p>${this.#comparison(record, consent, policyTexts)}</p>`
            : html`<p>${policyTexts.noRecord}</p>`
        }
        <ul>
          ${config.categories
            .filter(({ id }) => id !== NECESSARY)
            .map(
              (category) =>
                html`<li>
                  <bdi>${wordsOf(category, texts).label}</bdi>:
                  ${choiceInWords(category, consent, policyTexts, this.language)}
                </li>`,
            )}
        </ul>
        <p part="buttons">
          ${
            // Not there on an insecure page.
            record && (navigator.clipboard as Clipboard | undefined) ? button('copy', texts.copy) : nothing
          }
          ${record ? button('download', policyTexts.download) : nothing}
          ${record || optionalIds(config).some(has) ? button('withdraw', policyTexts.withdrawAll) : nothing}
          <button type="button" data-consent-open="settings">${policyTexts.change}</button>
        </p>
        <p role="status">${this.#said?.record === record ? this.#said?.text : ''}</p>
      </div>
    `;
  }

  /** Whether the policy is the one that the visitor could read then, where its versions are known. */
  #comparison({ version }: ConsentRecord, { config }: Consent, texts: PolicyTexts): unknown {
    const versions = versionsOf(this.policy, config);
    const [now] = versions;
    if (!now) return nothing;
    const then = versions.find((one) => one.version <= version);
    const isSame = then === now || (then?.sha256 && then.sha256 === now.sha256);
    return isSame ? texts.sameText : texts.otherText;
  }

  #say(text: string): void {
    this.#said = { text, record: this.consent?.state.record };
    this.requestUpdate();
  }

  async #receipt(type: string): Promise<Blob> {
    const { config, state } = this.consent as RunningConsent;
    const { writeReceipt } = await import('./write-receipt.js');
    const json = await writeReceipt(state.record as ConsentRecord, config, this.texts as Texts, this.policy);
    return new Blob([json], { type });
  }
}

/** ` (English)`, for a tag that is one. */
function languageInWords(tag: string, language: string): string {
  try {
    return ` (${new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag})`;
  } catch {
    return '';
  }
}

/** Hands the visitor a receipt as a file. */
function save(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'consent.json';
  link.click();
  // Some browsers read it only later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

declare global {
  interface HTMLElementTagNameMap {
    'privacy-record': PrivacyRecord;
  }
}
