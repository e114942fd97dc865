import { gpcIds } from '../core/config.js';
import { inParagraphs } from './wording.js';

/** The box of the first layer, with the places for what is written into the light DOM. */
const boxOf = (make) => make('div', { part: 'base' }, make('slot', { name: 'logo' }), make('div', { part: 'text' }, make('slot', { name: 'title' }), make('slot', { name: 'text' }), make('slot', { name: 'policy' })), make('div', { part: 'actions' }, make('slot', { name: 'actions' })));
const QUESTION = ['accept', 'reject', 'settings'];
const NOTICE = ['settings', 'close'];
/** What there is to read and to press in the first layer, where something is asked in these words. */
function partsOf(config, { gpc, mode }, texts, asked) {
    const { href } = config.policy;
    const parts = [['title', 'p', texts.title, { slot: 'title' }]];
    const paragraphs = (name, text) => {
        for (const part of inParagraphs(text))
            parts.push([name, 'p', part, { slot: 'text' }]);
    };
    paragraphs('text', asked);
    if (gpc && gpcIds(config).length > 0)
        paragraphs('gpc', texts.gpcText);
    if (href)
        parts.push(['policy', 'a', texts.policy, { slot: 'policy', href }]);
    for (const action of mode === 'notice' ? NOTICE : QUESTION) {
        parts.push([action, 'button', texts[action], { slot: 'actions', type: 'button', 'data-action': action }]);
    }
    return parts;
}

export { boxOf, partsOf };
//# sourceMappingURL=first-layer.js.map
