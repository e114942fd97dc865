import { render, nothing, html } from 'lit/html.js';
import { fill } from '../policy/words.js';
import { loadServiceTexts } from './load-service-texts.js';
import { sweepReportStyles } from './sweep-report.styles.js';

/**
 * Shows what became of the visitor's refusals on this page: what was deleted, what could not be and how to delete it in
 * the browser, and that what already runs ends when the page reloads.
 *
 * @param wanted BCP 47 tag of the language of the texts
 */
async function showSweepReport(place, consent, wanted) {
    const { texts, language } = await loadServiceTexts([wanted]);
    place.lang = language;
    render(sweepReport(consent, texts), place);
}
function sweepReport({ swept, needsReload, state }, texts) {
    const { deleted = [], kept = [] } = swept ?? {};
    return html `
    ${deleted.length > 0 ? html `<p>${fill(texts.deleted, { items: names(deleted) })}</p>` : nothing}
    ${kept.length > 0 ? html `<p>${fill(texts.kept, { items: names(kept) })} ${texts.keptHow}</p>` : nothing}
    ${
    // Where the browser kept no record of it, a reload would lose the refusal.
    needsReload && state.persisted
        ? html `<p>${texts.reload}</p>
            <button type="button" part="button" class="quiet" @click=${() => location.reload()}>
              ${texts.reloadNow}
            </button>`
        : nothing}
  `;
}
/** Each name once, and apart from the direction of the text around it (Unicode's isolates). */
const names = (items) => [...new Set(items.map(({ name }) => `\u2068${name}\u2069`))].join(', ');

export { showSweepReport, sweepReportStyles as styles };
//# sourceMappingURL=sweep-report.js.map
