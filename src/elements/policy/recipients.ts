import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Config } from '../../core/config.js';
import { countryInWords } from '../../policy/html/in-words.js';
import { wordsOf } from '../../policy/words.js';
import { LightElement, type LightContext } from '../light-element.js';
import { lightStyles } from '../light.styles.js';

/** A company that receives data. */
interface Recipient {
  readonly countries: Set<string>;
  /** What for: the names of categories. */
  readonly purposes: Set<string>;
  /** Addresses of its own policies. */
  readonly policies: Set<string>;
}

/**
 * Who receives data: the providers of all services, necessary ones too, each with its country, what it is for, and its own
 * policy (GDPR Art. 13(1)(e)). It comes from the configuration that the banner asks with, and stands in the light DOM.
 *
 * @element privacy-recipients
 *
 * @slot - The list itself, and what stands for it before consent runs.
 */
export class PrivacyRecipients extends LightElement {
  static override tag = 'privacy-recipients';

  static override lightStyles: string = lightStyles;

  protected content({ consent, texts, policyTexts }: LightContext): TemplateResult {
    const recipients = recipientsOf(consent.config, (category) => wordsOf(category, texts).label);
    const list = (words: Iterable<string>): string => new Intl.ListFormat(this.language).format(words);
    if (recipients.size === 0) return html`<p>${policyTexts.noRecipients}</p>`;
    return html`<ul>
      ${Array.from(recipients, ([name, { countries, purposes, policies }]) => {
        const where = Array.from(countries, (country) => countryInWords(country, this.language));
        return html`<li>
          <strong dir="auto">${name}</strong>${where.length > 0 ? ` (${list(where)})` : nothing}: ${list(purposes)}
          ${Array.from(
            policies,
            (policy) => html`<a href=${policy} target="_blank" rel="noopener">${texts.servicePolicy}</a> `,
          )}
        </li>`;
      })}
    </ul>`;
  }
}

/** By name. The controller is no recipient. */
function recipientsOf(
  { categories, policy }: Config,
  nameOf: (category: Config['categories'][number]) => string,
): Map<string, Recipient> {
  const recipients = new Map<string, Recipient>();
  for (const category of categories) {
    for (const { provider, country, policy: ownPolicy } of category.services) {
      if (!provider || provider === policy.controller) continue;
      const one = recipients.get(provider) ?? { countries: new Set(), purposes: new Set(), policies: new Set() };
      recipients.set(provider, one);
      one.purposes.add(nameOf(category));
      if (country) one.countries.add(country);
      if (ownPolicy) one.policies.add(ownPolicy);
    }
  }
  return recipients;
}

declare global {
  interface HTMLElementTagNameMap {
    'privacy-recipients': PrivacyRecipients;
  }
}
