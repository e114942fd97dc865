import { writeNumber } from '../numbering.js';
import { FIRST } from './read-label.js';
import { startsLow } from './starts-low.js';

/** Numbers that far ahead are taken for a mistake, those beyond for a part of the text. */
const FARTHEST = 5;
/** A label with another number. */
const labelWith = ({ before, above, after }, number) => before + above + number + after;
/** The same as it is compared: `§ 1` and `§1` are of one series. */
const nameWith = ({ before, above, after }, number) => before.trimEnd() + above + number + after;
const nthOf = (label, kind, count) => nameWith(label, writeNumber(kind, count));
const isUnlike = (label, place) => startsLow(label.text) && !startsLow(place.label.text);
const ALONE = /^[-–]?\d+\.$|[)）]$|\d\.\d/;
/** Whether a label is the first of its kind even where no second one follows: `a.` or `Article 1` can also start a sentence. */
const opensAlone = ({ label, number }) => number in FIRST && ALONE.test(label);
/**
 * Decides which labels are labels, line by line: those that go on with the numbers of an open series, and those that open
 * a new depth with its first number.
 *
 * @param labels what looks like one, by line.
 */
function placeLabels(labels, fail) {
    const names = labels.map((label) => label && nameWith(label, label.number));
    const open = [];
    return (at, indent, inSentence) => {
        const label = labels[at];
        const name = names[at];
        if (!label || !name)
            return undefined;
        const { above, number } = label;
        // The series that goes on.
        let series;
        for (const one of open) {
            const isNext = one.next === name && !(inSentence && isUnlike(label, one));
            if (isNext && series?.indent !== indent)
                series = one;
        }
        if (series?.kind.endsWith('alpha') && /^i$/i.test(number)) {
            // (i) after (h) is a letter, unless (ii) comes before (j).
            const second = nameWith(label, number + number);
            const tenth = nthOf(label, series.kind, 10);
            if (names.slice(at).find((other) => other === second || other === tenth) === second)
                series = undefined;
        }
        // Else the one that starts.
        const opened = FIRST[number];
        if (!series &&
            !inSentence &&
            opened &&
            !open.some((one) => one.first === name && one.indent >= indent) &&
            (opensAlone(label) || names.includes(nthOf(label, opened, 2)))) {
            const parents = open.map((one) => `${one.label.above}${one.label.number}.`);
            const depth = above ? parents.lastIndexOf(above) + 1 : open.length;
            // A text may start with 1.1.
            if (!above || depth > 0 || (open.length === 0 && /^(1\.)+$/.test(above))) {
                series = { depth, kind: opened, first: name, count: 0 };
            }
        }
        if (series) {
            const { depth, kind, first } = series;
            const count = series.count + 1;
            const place = { depth, kind, first, count, indent, label, next: nthOf(label, kind, count + 1) };
            open.length = depth;
            open.push(place);
            return place;
        }
        // Else it may be a number that was skipped, or comes twice.
        for (const one of inSentence ? [] : open) {
            for (let count = 1; count <= one.count + FARTHEST && !isUnlike(label, one); count++) {
                if (nthOf(one.label, one.kind, count) !== name)
                    continue;
                const next = labelWith(one.label, writeNumber(one.kind, one.count + 1));
                fail(at, indent, label.label, `${next}, which comes next`);
            }
        }
        return undefined;
    };
}

export { opensAlone, placeLabels };
//# sourceMappingURL=place-labels.js.map
