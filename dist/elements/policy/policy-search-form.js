import { nothing, html } from 'lit';
import { numberInWords } from '../../policy/number-in-words.js';
import { counted } from '../../policy/words.js';

/**
 * Makes the form of a search.
 *
 * @param host whose text is searched, and what renders again when something was found
 * @param reveal makes a place in the text visible
 */
function searchForm(host, reveal) {
    let search;
    let words = '';
    /** How many there are; undefined before the first answer. */
    let total;
    /** The match that the visitor is at, from 1. */
    let place = 0;
    let finding = Promise.resolve();
    const load = async () => {
        const { searchIn } = await import('./policy-search.js');
        return (search ??= searchIn(host, reveal));
    };
    const find = async () => {
        const found = await (await load()).find(words);
        if (found === undefined)
            return;
        total = found;
        place = 0;
        host.requestUpdate();
    };
    const look = (input) => {
        if (!words)
            total = undefined;
        words = input.value.trim();
        finding = find();
        host.requestUpdate();
    };
    const step = async (steps) => {
        // Who is quicker than the search waits for it.
        await finding;
        place = search?.go(steps) ?? 0;
        host.requestUpdate();
    };
    const onKey = (event) => {
        const input = event.currentTarget;
        // What is composed in an input method ends with Enter too.
        if (event.isComposing)
            return;
        if (event.key === 'Enter')
            void step(event.shiftKey ? -1 : 1);
        else if (event.key === 'Escape' && input.value) {
            input.value = '';
            look(input);
        }
        else
            return;
        event.preventDefault();
    };
    return {
        render(texts, language) {
            const found = (count) => {
                if (place > 0)
                    return `${numberInWords(place, language)} / ${numberInWords(count, language)}`;
                return count > 0 ? counted(count, texts.found, language) : texts.notFound;
            };
            const button = (name, steps, label) => html `<button type="button" class="step ${name}" aria-label=${label} @click=${() => step(steps)}></button>`;
            return html `
        <form
          part="search"
          role="search"
          class=${words ? 'active' : nothing}
          @submit=${(event) => event.preventDefault()}
          @focusin=${() => load()}
        >
          <input
            type="search"
            enterkeyhint="search"
            autocomplete="off"
            aria-label=${texts.search}
            placeholder=${texts.search}
            @input=${({ currentTarget }) => look(currentTarget)}
            @keydown=${onKey}
          />
          ${words ? html `${button('previous', -1, texts.previous)}${button('next', 1, texts.next)}` : nothing}
          <span part="count" role="status">${words && total !== undefined ? found(total) : nothing}</span>
        </form>
      `;
        },
        refresh() {
            search?.forget();
            if (words)
                finding = find();
        },
        end: () => search?.clear(),
    };
}

export { searchForm };
//# sourceMappingURL=policy-search-form.js.map
