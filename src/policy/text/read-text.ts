import { shapeOf } from './clause-shape.js';
import type { Block, Clause, LabelStyle, PolicyDocument } from '../document.js';
import { writeLabel } from '../numbering.js';
import { opensAlone, placeLabels } from './place-labels.js';
import { PolicyTextError } from './policy-text-error.js';
import { readBreadcrumb } from './read-breadcrumb.js';
import { readLabel, type Label } from './read-label.js';
import { wrappedLines } from './wrapped-lines.js';

/** A block while lines are added to it. */
interface Draft {
  readonly space: string;
  readonly label?: Label;
  gap: string;
  text: string;
  readonly body: Draft[];
}

/**
 * Reads a policy in plain text: a breadcrumb if there is one, the title, paragraphs, and clauses by their own numbers, in
 * whatever way they are numbered. `writePolicyText` gives the same text again, but for white space at line ends. A line
 * that looks like a label and is none can start with a backslash.
 *
 * @throws {PolicyTextError} where there is no title or nothing else, where a number is skipped or comes twice, and at
 *   characters that are none (controls, halves of surrogate pairs).
 */
export function readPolicyText(
  source: string,
  {
    lang = 'en',
  }: {
    /** BCP 47 tag. */
    readonly lang?: string;
  } = {},
): PolicyDocument {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line, at) => {
      const wrong = /(?!\t)[\p{Cc}\p{Cs}]/u.exec(line);
      if (wrong) throw new PolicyTextError(at + 1, wrong.index + 1, wrong[0], 'text');
      return line.trimEnd();
    });
  const [top = '', below = ''] = lines.filter(Boolean).map((line) => line.trimStart());
  const breadcrumb = readBreadcrumb(top, below);
  const title = breadcrumb ? below : top;
  const labels = lines.map((line) => readLabel(line.trimStart()));
  const place = placeLabels(labels);
  const goesOn = wrappedLines(lines, labels);

  const spaces: string[] = [];
  const numbering: LabelStyle[] = [];
  const intro: Draft[] = [];
  const sections: Draft[] = [];
  const open: Draft[] = [];
  let last: Draft | undefined;
  let titleAt = 0;
  let space = '';
  lines.forEach((line, at) => {
    if (at > 0) space += '\n';
    if (!line) return;
    const [white = ''] = /^\s*/.exec(line) ?? [];
    const text = line.slice(white.length);
    const before = space + white;
    space = '';
    if (spaces.length < (breadcrumb ? 2 : 1)) {
      const label = labels[at];
      if (label && opensAlone(label)) throw new PolicyTextError(at + 1, white.length + 1, label.label, 'a title first');
      spaces.push(before);
      titleAt = at;
      return;
    }
    const wrapped = last !== undefined && goesOn(at);
    // Below a label there is a heading as often as a sentence.
    const inSentence = wrapped && !labels[at - 1] && !/[.:;!?]$/.test(lines[at - 1] ?? '');
    const found = place(at, white.length, inSentence);
    if (found) {
      const { depth, kind, label } = found;
      const { before: opening, after, above } = label;
      numbering[depth] ??= {
        kind,
        ...(opening && { before: opening }),
        ...(after && { after }),
        ...(above && { compound: true }),
      };
      last = { space: before, label, gap: label.gap, text: label.text, body: [] };
      (open[depth - 1]?.body ?? sections).push(last);
      open.length = depth;
      open.push(last);
    } else if (last && wrapped) {
      last.text += before + text;
    } else if (last?.label && !last.text) {
      last.gap = before;
      last.text = text;
    } else {
      const escape = text.startsWith('\\') && readLabel(text.slice(1)) ? 1 : 0;
      last = { space: before + text.slice(0, escape), gap: '', text: text.slice(escape), body: [] };
      (open.at(-1)?.body ?? intro).push(last);
    }
  });
  if (!last) throw new PolicyTextError(titleAt + 1, 1, title, title ? 'a text below the title' : 'a title');

  const finish = ({ space, label, gap, text, body }: Draft, path: readonly number[]): Block => {
    const kept = space === '\n\n' ? {} : { space };
    if (!label) return { type: 'paragraph', text, ...kept };
    return {
      type: 'clause',
      ...kept,
      ...(label.label !== writeLabel(numbering, path) && { label: label.label }),
      ...(text && gap !== ' ' && { gap }),
      ...shapeOf(text, path.length === 1),
      ...(body.length > 0 && { body: finishAll(body, path) }),
    };
  };
  const finishAll = (drafts: readonly Draft[], path: readonly number[]): Block[] => {
    let number = 0;
    return drafts.map((draft) => finish(draft, draft.label ? [...path, ++number] : path));
  };
  const [first, second] = spaces;
  return {
    title,
    ...((breadcrumb ? second !== '\n\n' : first) && { space: (breadcrumb ? second : first) as string }),
    lang,
    numbering,
    ...(breadcrumb && { breadcrumb: { ...breadcrumb, ...(first && { space: first }) } }),
    ...(intro.length > 0 && { intro: finishAll(intro, []) }),
    sections: finishAll(sections, []) as Clause[],
  };
}
