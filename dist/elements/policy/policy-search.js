import { css } from '../../styles/css.js';
import { adoptStyles } from '../adopt-styles.js';

const HIGHLIGHTS = css `
  ::highlight(privacy-search) {
    background: #ffe066;
    color: #000;
  }
  ::highlight(privacy-search-current) {
    background: #c2410c;
    color: #fff;
  }
  @media (forced-colors: active) {
    ::highlight(privacy-search) {
      background: Mark;
      color: MarkText;
    }
    ::highlight(privacy-search-current) {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
const ALL = 'privacy-search';
const CURRENT = 'privacy-search-current';
/** The most matches that are painted: a letter that is everywhere helps nobody to find anything. */
const PAINTED = 2000;
const SKIPPED = 'script, style, template, button, select, [hidden]:not([hidden="until-found"])';
const INLINE = 'a, abbr, b, bdi, cite, code, dfn, em, i, kbd, mark, q, s, small, span, strong, sub, sup, time, u, var, wbr';
/** Without case and accents. What only joins or hides characters is left out: a soft hyphen is none. */
const fold = (text) => text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
const idle = () => new Promise((resolve) => {
    // Safari has no idle time to give.
    if ('requestIdleCallback' in globalThis)
        requestIdleCallback(() => resolve(), { timeout: 250 });
    else
        setTimeout(resolve, 50);
});
/** Milliseconds after which work gives way to what the visitor does. */
const SLICE = 8;
/** One pass over the text, in slices. A line end stands where a block begins or ends: no match goes beyond it. */
async function indexOf(host) {
    let text = '';
    let last = '\n';
    const pieces = [];
    // Languages have few characters, and folding takes time.
    const folded = new Map();
    const foldOnce = (character) => {
        const known = folded.get(character) ?? fold(character);
        folded.set(character, known);
        return known;
    };
    const add = (node) => {
        const { data } = node;
        const start = text.length;
        if (/^[!-~]+(?: [!-~]+)* ?$/.test(data)) {
            text += data.toLowerCase();
            last = data.at(-1);
            pieces.push({ node, start, offsets: undefined });
            return;
        }
        const offsets = [];
        let offset = 0;
        for (const character of data) {
            const isSpace = !character.trim();
            const units = isSpace ? ' ' : foldOnce(character);
            if (units && !(isSpace && /\s/.test(last))) {
                text += units;
                last = units;
                for (let unit = 0; unit < units.length; unit += 1)
                    offsets.push(offset);
            }
            offset += character.length;
        }
        pieces.push({ node, start, offsets });
    };
    /** Reads what is in an element, and stops at each block in it. */
    function* read(element) {
        for (const node of element.childNodes) {
            if (node instanceof Text)
                add(node);
            else if (node instanceof Element && !node.matches(SKIPPED)) {
                const border = node.matches(INLINE) ? '' : '\n';
                text += border;
                last = border || last;
                yield* read(node);
                text += border;
                last = border || last;
                if (border)
                    yield;
            }
        }
    }
    const reading = read(host);
    for (let end = performance.now() + SLICE; !reading.next().done;) {
        if (performance.now() < end)
            continue;
        await idle();
        end = performance.now() + SLICE;
    }
    return { text, pieces };
}
/** Where a character of the text to search in comes from. */
function placeOf({ pieces }, at) {
    let [low, high] = [0, pieces.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (pieces[middle].start <= at)
            low = middle;
        else
            high = middle;
    }
    const { node, start, offsets } = pieces[low];
    return { node, offset: offsets ? offsets[at - start] : at - start };
}
/** Whether the browser can mark text without elements around it. */
const canPaint = () => 'highlights' in CSS;
/**
 * Prepares a search.
 *
 * @param reveal makes a place in the text visible
 */
function searchIn(host, reveal) {
    let index;
    /** Where each match begins in the text to search in, how long it is, and what says where that comes from. */
    let matches = [];
    let length = 0;
    let searched = { pieces: [] };
    let at = -1;
    let turn = 0;
    /** What this search painted: another one in the page paints under the same names. */
    const painted = new Map();
    const paint = (name, highlight) => {
        painted.set(name, highlight);
        CSS.highlights.set(name, highlight);
    };
    const rangeOf = (from) => {
        const start = placeOf(searched, from);
        const end = placeOf(searched, from + length - 1);
        return new StaticRange({
            startContainer: start.node,
            startOffset: start.offset,
            endContainer: end.node,
            endOffset: end.offset + ((end.node.data.codePointAt(end.offset) ?? 0) > 0xffff ? 2 : 1),
        });
    };
    const clear = () => {
        turn += 1;
        matches = [];
        at = -1;
        for (const [name, mine] of painted) {
            if (CSS.highlights.get(name) === mine)
                CSS.highlights.delete(name);
        }
        painted.clear();
    };
    return {
        clear,
        forget() {
            clear();
            index = undefined;
        },
        async find(words) {
            clear();
            const mine = turn;
            await idle();
            if (mine !== turn)
                return undefined;
            const found = await (index ??= indexOf(host));
            if (mine !== turn)
                return undefined;
            searched = found;
            const wanted = fold(words).replace(/\s+/g, ' ').trim();
            ({ length } = wanted);
            let from = wanted ? found.text.indexOf(wanted) : -1;
            for (; from >= 0; from = found.text.indexOf(wanted, from + length))
                matches.push(from);
            if (canPaint() && matches.length > 0) {
                adoptStyles(host.getRootNode(), HIGHLIGHTS);
                paint(ALL, new Highlight(...matches.slice(0, PAINTED).map(rangeOf)));
            }
            return matches.length;
        },
        go(steps) {
            const count = matches.length;
            if (count === 0)
                return 0;
            at = at < 0 && steps < 0 ? count - 1 : (at + steps + count) % count;
            const { startContainer, startOffset, endContainer, endOffset } = rangeOf(matches[at]);
            reveal(startContainer);
            const range = new Range();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            if (canPaint()) {
                const current = new Highlight(range);
                current.priority = 1;
                paint(CURRENT, current);
            }
            else
                getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
            startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
            const { top, bottom } = range.getBoundingClientRect();
            // Not below what sticks to the edges.
            if (top < innerHeight / 4 || bottom > (innerHeight * 3) / 4)
                scrollBy({ top: top - innerHeight / 2 });
            return at + 1;
        },
    };
}

export { searchIn };
//# sourceMappingURL=policy-search.js.map
