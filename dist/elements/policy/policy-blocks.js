import { adoptStyles } from '../adopt-styles.js';
import { compareButton } from './compare-button.js';
import { PrivacyCookies } from '../cookies.js';
import { lightStyles } from '../light.styles.js';
import { PrivacyRecipients } from './recipients.js';
import { PrivacyRecord } from './record-panel.js';

/** A visitor asked for a right by a button of the policy: fired under the name that the policy chose. */
class RightEvent extends Event {
    constructor(name, right) {
        super(name, { bubbles: true, composed: true });
        this.right = right;
    }
}
/**
 * Brings the blocks of a policy's text to life, from the consent that runs in the page. What a block holds without a
 * script stays where none runs.
 *
 * @param host what holds the text; the events of rights are fired at it
 * @returns what ends it, and puts back what stood there before
 */
function liveBlocks(host, context) {
    adoptStyles(host.getRootNode(), lightStyles);
    const stops = Array.from(host.querySelectorAll('[data-block]'), (block) => {
        switch (block.dataset['block']) {
            case 'cookies':
                return fill(block, cookiesFor(block), context);
            case 'recipients':
                return fill(block, elementOf(PrivacyRecipients), context);
            case 'record':
                return fill(block, Object.assign(elementOf(PrivacyRecord), { policy: context.document }), context);
            case 'changes':
                return compareButton(block, context);
            default:
                return undefined;
        }
    });
    const ask = ({ target }) => {
        const button = target.closest('[data-block] [data-event]');
        const { event, right = '' } = button?.dataset ?? {};
        if (event)
            host.dispatchEvent(new RightEvent(event, right));
    };
    host.addEventListener('click', ask);
    return () => {
        host.removeEventListener('click', ask);
        for (const stop of stops)
            stop?.();
    };
}
/** Puts an element into a block; what stood there is what the element shows before consent runs. */
function fill(block, element, { language }) {
    const before = [...block.childNodes];
    element.lang = language;
    element.append(...before);
    block.append(element);
    return () => block.replaceChildren(...before);
}
function cookiesFor(block) {
    const cookies = elementOf(PrivacyCookies);
    const { categories } = block.dataset;
    if (categories)
        cookies.setAttribute('categories', categories);
    cookies.setAttribute('heading-level', String(Math.min(levelAbove(block) + 1, 5)));
    return cookies;
}
/** The level of the heading that a block stands under. */
function levelAbove(block) {
    for (let around = block.parentElement; around; around = around.parentElement) {
        const own = around.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)');
        if (own)
            return Number(own.localName[1]);
    }
    return 1;
}
function elementOf(element) {
    element.define();
    return document.createElement(element.tag);
}

export { RightEvent, liveBlocks };
//# sourceMappingURL=policy-blocks.js.map
