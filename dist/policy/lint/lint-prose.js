import { IMPLIED } from '../../core/lint-config.js';
import { GOING_ON, ACCEPTS, EXPRESS, PROMISE, RIGHTS, REACH, CHANNEL, LEFTOVER } from './lint-words.js';
import { sentencesOf, isEmpty } from './prose.js';

/** What sentences promise and do not keep, what they take for an answer, and what a template left in them. */
function lintProse(reading, say) {
    for (const place of reading.places)
        if (place.isProse)
            lintPromise(place, say);
    for (const sentence of reading.sentences) {
        const { text } = sentence;
        if ((IMPLIED.test(text) || GOING_ON.test(text)) && ACCEPTS.test(text) && !EXPRESS.test(text)) {
            say('implied-consent', sentence, text, 'a notice of the change, and a question where consent is needed: going on is no consent (EDPB 05/2020, 86)');
        }
    }
    lintTemplate(reading, say);
}
/** A list that is announced, or a colon, has to be followed by something in the same clause. */
function lintPromise(place, say) {
    const { text, next } = place;
    const last = sentencesOf(text).at(-1) ?? '';
    const promise = PROMISE.exec(last);
    const isColon = /[:：]$/.test(text);
    // "for the following purposes: to deliver what you order" keeps its promise itself.
    const isPromise = promise && !/[:(–—]\s*\p{L}/u.test(last.slice(promise.index));
    if (!isColon && !isPromise)
        return;
    if (next && !isEmpty(next) && keeps(next, last))
        return;
    if (isPromise)
        say('missing-list', place, last, 'the list that is announced here');
    else
        say('dangling-colon', place, last, 'what the colon announces, or no colon');
}
/** Whether a block can be what a sentence announces. Of rights and contacts it is known how they look in a paragraph. */
function keeps(next, promise) {
    if (next.type !== 'paragraph' || typeof next.text !== 'string')
        return true;
    const { text } = next;
    if (/rights|rechte/i.test(promise))
        return Object.values(RIGHTS).some((word) => word.test(text));
    return !REACH.test(promise) || CHANNEL.test(text) || /:\/\/|\{\w+\}/.test(text);
}
const leftoverOf = (text) => LEFTOVER.map((leftover) => leftover.exec(text)?.[0]).find((found) => found !== undefined);
function lintTemplate({ document, places, data, links, used }, say) {
    const { variables = {} } = document;
    const unknown = new Set();
    for (const place of [...places, ...data, ...links]) {
        const found = leftoverOf(place.raw);
        if (found !== undefined)
            say('template-leftover', place, found, 'your own words in its place');
        for (const [, name = ''] of place.raw.matchAll(/\{(\w+)\}/g)) {
            if (Object.hasOwn(variables, name) || unknown.has(name))
                continue;
            unknown.add(name);
            say('unknown-variable', place, `{${name}}`, `a value for it in variables.${name}`);
        }
    }
    for (const [name, value] of Object.entries(variables)) {
        const at = { path: `variables.${name}` };
        const found = value.trim() ? leftoverOf(value) : value;
        if (found !== undefined)
            say('template-leftover', at, found, 'a value');
        if (!used.has(name))
            say('unused-variable', at, value, `{${name}} in a text, or no such variable`);
    }
}

export { lintProse };
//# sourceMappingURL=lint-prose.js.map
