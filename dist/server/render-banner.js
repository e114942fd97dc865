import { checkConfig } from '../core/check-config.js';
import { gpcIds, NECESSARY } from '../core/config.js';
import { bannerDialogStyles } from '../elements/banner-dialog.styles.js';
import { bannerStyles } from '../elements/banner.styles.js';
import { directionOf } from '../elements/direction-of.js';
import { boxOf, partsOf } from '../elements/first-layer.js';
import { layoutsStyles } from '../elements/layouts.styles.js';
import { loadTexts, override } from '../elements/load-texts.js';
import { sha256 } from '../elements/sha256.js';
import { question, shownText } from '../elements/wording.js';
import { escape } from '../policy/html/escape.js';
import { safeLink } from '../policy/html/safe-link.js';
import { wordsOf } from '../policy/words.js';
import { controls } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { writeAsked } from './asked.js';
import { printedStyles } from './printed.styles.js';
import { shouldAsk } from './read-consent.js';

/**
 * The banner as HTML, for the start of `<body>`: what the element would show, with the same words and look, in a
 * declarative shadow root and the light DOM. It can be answered without a script, by a form; once the element is there, it
 * takes over as if it had made it itself. Empty for a visitor who is not asked.
 *
 * Everything in the configuration is text: none of it is ever read as markup.
 *
 * @param input what is given to the page
 * @param consent what `readConsent` made of it
 * @throws {ConfigError} if the configuration has a mistake
 * @throws {RangeError} if `action` is no address of a page
 */
async function renderBannerHTML(input, consent, { lang, action, nonce }) {
    const config = checkConfig(input);
    if (!shouldAsk(consent))
        return '';
    const address = safeLink(action);
    if (!address || /^(mailto|tel):/i.test(address))
        throw new RangeError(`action is ${action}, allowed is an address`);
    const spoken = await loadTexts([lang]);
    const { language } = spoken;
    const texts = override(spoken.texts, config.texts);
    const { layout = 'bar' } = config;
    const asked = question(config, texts, consent, language);
    const shown = { language, hash: await sha256(shownText(config, texts, consent, language)) };
    const posted = { method: 'post', action: address };
    const hidden = tag('input', { type: 'hidden', name: 'asked', value: writeAsked(config, consent.mode, shown) });
    const settings = detailsOf(config, consent, texts, language, (content) => tag('form', posted, hidden, ...content));
    const box = boxOf((name, attributes, ...children) => {
        const { part } = attributes;
        const focusable = part === 'text' && { tabindex: config.policy.href ? '-1' : '0' };
        // Where the element has its button: it comes first in a notice, and last in a question.
        if (part === 'actions')
            children[consent.mode === 'notice' ? 'unshift' : 'push'](settings);
        return tag(name, { ...attributes, ...focusable }, ...children);
    });
    const isModal = layout === 'dialog';
    const dialog = { part: 'dialog', open: '', 'aria-label': texts.title, 'aria-description': asked };
    const styles = tokens +
        bannerStyles +
        // What opens the settings is a button to look at.
        controls.replace(/::slotted\(button(:hover)?\)/g, 'summary$1, $&') +
        // Before those that the element brings.
        (layout.startsWith('bar') ? '' : layoutsStyles.replaceAll(':host([', ':host([placement][')) +
        (isModal ? bannerDialogStyles : '') +
        printedStyles;
    const written = { lang: language, 'data-written': '' };
    const light = partsOf(config, consent, texts, asked).map(([name, part, text, attributes]) => {
        if (name === 'settings')
            return '';
        const submits = { type: 'submit', form: FORM, name: 'answer', value: name };
        return tag(part, { ...attributes, ...written, ...(part === 'button' && submits) }, escape(text));
    });
    light.push(tag('form', { id: FORM, ...posted, ...written }, hidden));
    const style = tag('style', { nonce }, styles.replace(/\/\*[^]*?\*\/|\s+/g, ' '));
    const shadow = (...content) => tag('template', { shadowrootmode: 'open' }, ...content);
    const isPopover = !isModal && layout !== 'inline';
    return `${tag('privacy-banner', {
        placement: layout,
        role: isModal ? undefined : 'region',
        'aria-label': isModal ? undefined : texts.title,
        popover: isPopover ? 'manual' : undefined,
        dir: directionOf(language),
    }, 
    // A popover is hidden until the style is there, so that nobody sees it grow, nor Accept before Reject, while the page
    // is read.
    ...(isPopover
        ? [...light, shadow(box, style)]
        : [shadow(style, isModal ? tag('dialog', dialog, box) : box), ...light]))}\n`;
}
/** The id of the form that the buttons in the light DOM belong to. */
const FORM = 'privacy-answer';
/** The settings while there is no script: each category, which takes its services with it. */
function detailsOf(config, { gpc, has }, texts, language, formOf) {
    const optedOut = gpc ? gpcIds(config) : [];
    const choices = config.categories.map((category) => {
        const { label, purpose } = wordsOf(category, texts);
        const { id } = category;
        const attributes = { type: 'checkbox', name: 'granted', value: id, checked: has(id) ? '' : undefined };
        const name = id === NECESSARY
            ? tag('div', { class: 'row' }, escape(label), tag('span', {}, escape(texts.alwaysOn)))
            : tag('label', { class: 'row' }, escape(label), tag('input', attributes));
        const honoured = optedOut.includes(id) ? tag('p', {}, tag('b', {}, escape(texts.gpc))) : '';
        return name + (purpose && tag('p', { dir: 'auto' }, escape(purpose))) + honoured;
    });
    const save = tag('button', { name: 'answer', value: 'save', class: 'quiet' }, escape(texts.save));
    return tag('details', { lang: language }, tag('summary', { class: 'quiet' }, escape(texts.settings)), formOf([...choices, save]));
}
/** An element as HTML. Its content is HTML, its attributes are text. */
function tag(name, attributes, ...content) {
    const written = Object.entries(attributes).map(([key, value]) => value === undefined ? '' : ` ${key}="${escape(value)}"`);
    return `<${name}${written.join('')}>${name === 'input' ? '' : `${content.join('')}</${name}>`}`;
}

export { renderBannerHTML };
//# sourceMappingURL=render-banner.js.map
