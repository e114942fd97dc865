import { nothing, html, render } from 'lit/html.js';
import { nameOf } from '../policy/words.js';
import { storageTable } from './storage-table.js';
import { serviceDetailsStyles } from './service-details.styles.js';

/** Those items of some services that the browser holds at this moment. */
async function heldItems(services, holds) {
    const items = services.flatMap(({ storage = [] }) => storage);
    const answers = await Promise.all(items.map(holds));
    return new Set(items.filter((_, at) => answers[at]));
}
/** What visitors may want to know of services: who provides them, where, what for, and what they store. */
function serviceDetails(services, options) {
    const { texts, language, switchFor, held, namesProvider } = options;
    const headingFor = options.headingFor ?? ((content) => html `<h4 class="row" dir="auto">${content}</h4>`);
    const row = (term, value) => value
        ? html `<dt>${term}</dt>
          <dd>${value}</dd>`
        : nothing;
    return services.map((service) => {
        const { id, provider, purpose, policy, country, storage = [] } = service;
        return html `
      <div part="service">
        ${headingFor(switchFor?.(id, nameOf(service)) ?? nameOf(service))}
        ${purpose ? html `<p dir="auto">${purpose}</p>` : nothing}
        <dl>
          ${row(texts.provider, provider)}
          ${row(texts.country, country && new Intl.DisplayNames(language, { type: 'region' }).of(country))}
        </dl>
        ${policy ? html `<a href=${policy} target="_blank" rel="noopener">${texts.servicePolicy}</a>` : nothing}
        ${storage.length > 0 ? storageTable(storage, texts, language, held, namesProvider ? provider : undefined) : nothing}
      </div>
    `;
    });
}
/** Shows them in a place of its own. */
const showServiceDetails = (place, services, options) => render(serviceDetails(services, options), place);

export { heldItems, serviceDetails, showServiceDetails, serviceDetailsStyles as styles };
//# sourceMappingURL=service-details.js.map
