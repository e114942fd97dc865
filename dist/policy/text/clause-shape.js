import { startsLow } from './starts-low.js';

const SPACE = /\s+/;
const LEAD = /^(.+?:)(?: (?=\S)|(?=\s))(.+)$/s;
/** Headings are short and do not end as sentences do. */
const isTitle = (words, most) => !'.,;:…。，；：'.includes(words.slice(-1)) && !startsLow(words) && words.split(SPACE).length <= most;
/** Whether a clause has a heading, a lead, or is a sentence. */
function shapeOf(text, isSection) {
    if (!text)
        return {};
    const { 1: lead, 2: rest = '' } = LEAD.exec(text) ?? {};
    const hasLead = lead && isTitle(lead.slice(0, -1), 8);
    if (isTitle(text, isSection ? 16 : 8) && (isSection || !hasLead))
        return { heading: text };
    return hasLead ? { lead, text: rest } : { text };
}

export { shapeOf };
//# sourceMappingURL=clause-shape.js.map
