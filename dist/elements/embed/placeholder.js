import { nothing, html } from 'lit/html.js';
import { fill } from '../../policy/words.js';

/** What stands in the place of an embed: what it is, what leaves the device when it loads, and two equal buttons. */
function placeholder(options) {
    const { source, texts, services, language, canGrant, hasSettings } = options;
    const { title, label, service } = source;
    const { provider, country, purpose, policy, storage } = service;
    const where = country && new Intl.DisplayNames(language, { type: 'region' }).of(country);
    const details = [provider === label ? undefined : provider, where].filter(Boolean).join(', ');
    const [before, after] = services.sends.split('{provider}');
    return html `
    <div part="placeholder" role="group" aria-labelledby="title" tabindex="-1">
      <div part="text" tabindex=${policy || hasSettings ? nothing : 0}>
        <p id="title"><bdi>${title}</bdi></p>
        ${purpose ? html `<p><bdi>${purpose}</bdi></p>` : nothing}
        <p>
          ${before}<bdi>${details ? `${label} (${details})` : label}</bdi>${after}
          ${storage?.length === 0 ? nothing : services.stores}
          ${policy ? html `<a href=${policy} target="_blank" rel="noopener">${texts.servicePolicy}</a>` : nothing}
          ${hasSettings ? html `<button type="button" data-consent-open="settings">${texts.settings}</button>` : nothing}
        </p>
      </div>
      <div part="actions">
        <button type="button" part="button" data-action="once">${services.loadOnce}</button>
        ${canGrant
        ? html `<button type="button" part="button" data-action="always">
                ${fill(services.allowAlways, { service: label })}
              </button>`
        : nothing}
      </div>
    </div>
  `;
}

export { placeholder };
//# sourceMappingURL=placeholder.js.map
