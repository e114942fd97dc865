import { shapeOf } from './clause-shape.js';
import { writeLabel } from '../numbering.js';
import { placeLabels, opensAlone } from './place-labels.js';
import { readBreadcrumb } from './read-breadcrumb.js';
import { readLabel } from './read-label.js';
import { wrappedLines } from './wrapped-lines.js';

/** Reads as `readPolicyText` does, and leaves it to `fail` to say what is wrong. */
function parsePolicyText(source, lang, fail) {
    const written = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
    const lines = written.map((line, at) => {
        // Controls, and halves of surrogate pairs.
        const wrong = /[^\t -~\xa0-\ud7ff\ue000-\u{10ffff}]/u.exec(line);
        if (wrong)
            fail(at, wrong.index, wrong[0], 'text');
        return line.trimEnd();
    });
    const texts = lines.map((line) => line.trimStart());
    const labels = texts.map(readLabel);
    const placeOf = placeLabels(labels, fail);
    const goesOn = wrappedLines(lines, texts, labels);
    const [top = '', below = ''] = texts.filter(Boolean);
    const breadcrumb = readBreadcrumb(top, below);
    const title = breadcrumb ? below : top;
    const numbering = [];
    const sections = [];
    const policy = {};
    const heads = breadcrumb ? [breadcrumb, policy] : [policy];
    /** The clauses that are open, and the number of each among those beside it. */
    const open = [];
    const path = [];
    /** What is read, and its text so far. */
    let last;
    let words = '';
    const finish = () => {
        if (last)
            Object.assign(last, last.type === 'clause' ? shapeOf(words, path.length === 1) : { text: words });
    };
    let space = '';
    let usual = '';
    const keep = (block, white) => {
        if (white !== usual)
            block.space = white;
        usual = '\n\n';
    };
    lines.forEach((line, at) => {
        if (at > 0)
            space += '\n';
        const text = texts[at];
        if (!text)
            return;
        const indent = line.length - text.length;
        const before = space + line.slice(0, indent);
        space = '';
        const head = heads.shift();
        if (head) {
            const label = labels[at];
            if (label && opensAlone(label))
                fail(at, indent, label.label, 'a title first');
            keep(head, before);
            return;
        }
        const wrapped = last !== undefined && goesOn(at);
        // Below a label there is a heading as often as a sentence.
        const inSentence = wrapped && !labels[at - 1] && !/[.:;!?]$/.test(lines[at - 1] ?? '');
        const place = placeOf(at, indent, inSentence);
        if (!place && wrapped) {
            words += before + text;
        }
        else if (!place && last?.type === 'clause' && !words) {
            last.gap = before;
            words = text;
        }
        else {
            finish();
            last = { type: place ? 'clause' : 'paragraph' };
            if (place) {
                const { depth, kind, label } = place;
                open.length = depth;
                path.length = depth + 1;
                path[depth] = (path[depth] ?? 0) + 1;
                numbering[depth] ??= {
                    kind,
                    ...(label.before && { before: label.before }),
                    ...(label.after && { after: label.after }),
                    ...(label.above && { compound: true }),
                };
                keep(last, before);
                if (label.label !== writeLabel(numbering, path))
                    last.label = label.label;
                if (label.text && label.gap !== ' ')
                    last.gap = label.gap;
                words = label.text;
            }
            else {
                const escape = text.startsWith('\\') && readLabel(text.slice(1)) ? 1 : 0;
                keep(last, before + text.slice(0, escape));
                words = text.slice(escape);
            }
            const parent = open.at(-1);
            (parent ? (parent.body ??= []) : place ? sections : (policy.intro ??= [])).push(last);
            if (place)
                open.push(last);
        }
    });
    finish();
    // What is last then is the title.
    if (!last)
        fail(texts.indexOf(title), 0, title, title ? 'a text below the title' : 'a title');
    return { title, lang, numbering, ...(breadcrumb && { breadcrumb }), ...policy, sections };
}

export { parsePolicyText };
//# sourceMappingURL=parse-text.js.map
