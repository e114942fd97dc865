import { writeNumber } from '../numbering.js';
import { PolicyTextError } from './policy-text-error.js';
import { FIRST } from './read-label.js';

/** Numbers that far ahead are taken for a mistake, those beyond for a part of the text. */
const FARTHEST = 5;
const nameOf = ({ before, above, number, after }, other = number) => before.trim() + above + other + after;
const nthOf = ({ label, kind }, count) => nameOf(label, writeNumber(kind, count));
const startsLow = ({ text }) => /^\p{Ll}/u.test(text);
/** Whether a label is the first of its kind even where no second one follows: `a.` or `Article 1` can also start a sentence. */
const opensAlone = ({ label, number }) => number in FIRST && /^[-–]?\d+\.$|[)）]$|\d\.\d/.test(label);
/**
 * Decides which labels are labels, line by line: those that go on with the numbers of an open series, and those that open
 * a new depth with its first number.
 *
 * @param labels what looks like one, by line.
 */
function placeLabels(labels) {
    const names = labels.map((label) => label && nameOf(label));
    const open = [];
    /** Where the numbering goes on. */
    const next = (label, at, indent, inSentence) => {
        const all = open.filter((place) => nthOf(place, place.count + 1) === names[at] && !(inSentence && startsLow(label) && !startsLow(place.label)));
        const place = all.find((one) => one.indent === indent) ?? all.at(-1);
        if (!place)
            return undefined;
        if (/^i$/i.test(label.number) && place.kind.endsWith('alpha')) {
            // (i) after (h) is a letter, unless (ii) comes before (j).
            const second = nameOf(label, label.number.repeat(2));
            const tenth = nthOf(place, 10);
            if (names.slice(at).find((name) => name === second || name === tenth) === second)
                return undefined;
        }
        return { ...place, count: place.count + 1, indent, label };
    };
    /** Where it starts. */
    const first = (label, at, indent) => {
        const { above, number } = label;
        const kind = FIRST[number];
        const isOpen = open.some((place) => nthOf(place, 1) === names[at] && place.indent >= indent);
        if (!kind || isOpen || !(opensAlone(label) || names.includes(nameOf(label, writeNumber(kind, 2)))))
            return undefined;
        const parent = above
            ? open.map((place) => `${place.label.above}${place.label.number}.`).lastIndexOf(above)
            : open.length - 1;
        // A text may start with 1.1.
        if (above && parent < 0 && (open.length > 0 || !/^(1\.)+$/.test(above)))
            return undefined;
        return { depth: parent + 1, kind, count: 1, indent, label };
    };
    return (at, indent, inSentence) => {
        const label = labels[at];
        if (!label)
            return undefined;
        const place = next(label, at, indent, inSentence) ?? (inSentence ? undefined : first(label, at, indent));
        if (place) {
            open.length = place.depth;
            open.push(place);
        }
        else if (!inSentence) {
            for (const one of open) {
                if (startsLow(label) && !startsLow(one.label))
                    continue;
                for (let count = 1; count <= one.count + FARTHEST; count++) {
                    if (nthOf(one, count) !== names[at])
                        continue;
                    const { before, above, after } = one.label;
                    const allowed = before + above + writeNumber(one.kind, one.count + 1) + after;
                    throw new PolicyTextError(at + 1, indent + 1, label.label, `${allowed}, which comes next`);
                }
            }
        }
        return place;
    };
}

export { opensAlone, placeLabels };
//# sourceMappingURL=place-labels.js.map
