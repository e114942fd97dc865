import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import type { Service, StorageItem } from '../core/config.js';
import type { Holdings } from '../core/running.js';
import type { Texts } from '../locales/texts.js';
import { nameOf } from '../policy/words.js';
import { storageTable } from './storage-table.js';

export { serviceDetailsStyles as styles } from './service-details.styles.js';

/** What the details of a service are made with. */
export interface DetailOptions {
  readonly texts: Texts;
  readonly language: string;
  /** Makes a service's switch; left out where the visitor has no choice. */
  readonly switchFor: ((id: string, name: string) => TemplateResult | Element) | undefined;
  /** What the browser holds of it. */
  readonly held: ReadonlySet<StorageItem>;
  /** Makes the heading, where it is another one than in the settings. */
  readonly headingFor?: (content: unknown) => TemplateResult;
  /** Whether each row of a table says whose the item is, so that it can be read by itself. */
  readonly namesProvider?: boolean;
}

/** Those items of some services that the browser holds at this moment. */
export async function heldItems(
  services: readonly Service[],
  holds: Holdings['holds'],
): Promise<ReadonlySet<StorageItem>> {
  const items = services.flatMap(({ storage = [] }) => storage);
  const answers = await Promise.all(items.map(holds));
  return new Set(items.filter((_, at) => answers[at]));
}

/** What visitors may want to know of services: who provides them, where, what for, and what they store. */
export function serviceDetails(services: readonly Service[], options: DetailOptions): TemplateResult[] {
  const { texts, language, switchFor, held, namesProvider } = options;
  const headingFor = options.headingFor ?? ((content: unknown) => html`<h4 class="row" dir="auto">${content}</h4>`);
  const row = (term: string, value: unknown): unknown =>
    value
      ? html`<dt>${term}</dt>
          <dd>${value}</dd>`
      : nothing;
  return services.map((service) => {
    const { id, provider, purpose, policy, country, storage = [] } = service;
    return html`
      <div part="service">
        ${headingFor(switchFor?.(id, nameOf(service)) ?? nameOf(service))}
        ${purpose ? html`<p dir="auto">${purpose}</p>` : nothing}
        <dl>
          ${row(texts.provider, provider)}
          ${row(texts.country, country && new Intl.DisplayNames(language, { type: 'region' }).of(country))}
        </dl>
        ${policy ? html`<a href=${policy} target="_blank" rel="noopener">${texts.servicePolicy}</a>` : nothing}
        ${storage.length > 0 ? storageTable(storage, texts, language, held, namesProvider ? provider : undefined) : nothing}
      </div>
    `;
  });
}

/** Shows them in a place of its own. */
export const showServiceDetails = (place: HTMLElement, services: readonly Service[], options: DetailOptions): unknown =>
  render(serviceDetails(services, options), place);
