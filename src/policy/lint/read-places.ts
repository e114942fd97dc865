import type { Block, Clause, LiveBlock, PolicyDocument, Regime, Text, Topic } from '../document.js';
import { outline, type Entry } from '../outline.js';
import type { Spot } from './policy-advice.js';
import { isBlank, isHollow, sentencesOf, textOf } from './prose.js';
import { fill } from '../words.js';

/** What holds for all that is in a clause. */
interface Scope {
  readonly clause?: string | undefined;
  /** Its heading, and those above. */
  readonly about: string;
  readonly covers: readonly Topic[];
  readonly regimes: readonly Regime[];
}

/** One text: a paragraph, a heading, an item. */
export interface Place extends Spot, Scope {
  /** As visitors read it, on one line. */
  readonly text: string;
  /** The same before the variables were filled in. */
  readonly raw: string;
  /** True of a paragraph, and of a clause that is a sentence: something can be announced in it. */
  readonly isProse: boolean;
  /** What comes after it in the same clause. */
  readonly next?: Block | undefined;
}

/** A link or a reference. */
export interface Target extends Spot, Scope {
  /** Its address, or `#` and the id of the clause. */
  readonly to: string;
  /** The same before the variables were filled in. */
  readonly raw: string;
}

/** A document read once from start to end: what the rules of the lint look at. */
export interface Reading {
  readonly document: PolicyDocument;
  /** The laws that it is written for. */
  readonly regimes: readonly Regime[];
  readonly outline: readonly Entry[];
  readonly places: readonly Place[];
  /** What the data of the document says, and blocks show: names, addresses, summaries. */
  readonly data: readonly Place[];
  readonly sentences: readonly Place[];
  readonly links: readonly Target[];
  readonly refs: readonly Target[];
  readonly live: readonly (Spot & { readonly block: LiveBlock })[];
  /** Clauses that hold nothing but, at most, a heading. */
  readonly hollow: readonly (Spot & { readonly found: string })[];
  /** Ids and older ids of all clauses, each as often as it is there. */
  readonly ids: readonly (Spot & { readonly id: string })[];
  readonly covers: ReadonlySet<Topic>;
  /** Names of the variables that a text has. */
  readonly used: ReadonlySet<string>;
}

/** Reads a document, once from start to end. */
export function readPlaces(document: PolicyDocument): Reading {
  const { breadcrumb, intro = [], sections, title, variables = {}, versions = [] } = document;
  const regimes: readonly Regime[] = document.regimes?.length ? document.regimes : ['gdpr'];
  const all: Scope = { about: '', covers: [], regimes };
  const entries = outline(document);
  const places: Place[] = [];
  const data: Place[] = [];
  const links: Target[] = [];
  const refs: Target[] = [];
  const live: Reading['live'][number][] = [];
  const hollow: Reading['hollow'][number][] = [];
  const ids: Reading['ids'][number][] = [];
  const covers = new Set<Topic>();
  const used = new Set<string>();

  const write = (raw: string): string => {
    for (const [, name = ''] of raw.matchAll(/\{(\w+)\}/g)) used.add(name);
    return fill(raw, variables);
  };
  const placeOf = (raw: string, path: string, scope: Scope, isProse: boolean, next?: Block): Place => ({
    ...scope,
    path,
    raw,
    text: write(raw).replace(/\s+/g, ' ').trim(),
    isProse,
    next,
  });
  const linkTo = (raw: string, at: Scope & Spot): unknown => links.push({ ...at, raw, to: write(raw) });
  const read = (text: Text | undefined, path: string, scope: Scope, isProse = false, next?: Block): void => {
    places.push(placeOf(textOf(text), path, scope, isProse, next));
    if (typeof text !== 'object') return;
    text.forEach((run, at) => {
      if (typeof run === 'string') return;
      const where = { ...scope, path: `${path}[${at}]` };
      if ('link' in run) linkTo(run.to, where);
      if ('ref' in run) refs.push({ ...where, raw: run.ref, to: `#${run.ref}` });
    });
  };
  const readData = (text: string | undefined, path: string): void => {
    if (text !== undefined) data.push(placeOf(text, path, all, false));
  };

  const readClause = (clause: Clause, path: string, outer: Scope, entry?: Entry): void => {
    const { heading, label, lead, text, body = [], aliases = [] } = clause;
    const scope: Scope = {
      clause: entry?.id,
      about: `${outer.about} ${textOf(heading)}`,
      covers: [...outer.covers, ...(clause.covers ?? [])],
      regimes: clause.regimes?.length ? clause.regimes : outer.regimes,
    };
    clause.covers?.forEach((topic) => covers.add(topic));
    if (label) write(label);
    // The introduction is not numbered and has no anchors.
    if (entry) {
      ids.push({ path, clause: entry.id, id: entry.id });
      aliases.forEach((id, at) => ids.push({ path: `${path}.aliases[${at}]`, clause: entry.id, id }));
    }
    read(heading, `${path}.heading`, scope);
    read(lead, `${path}.lead`, scope);
    read(text, `${path}.text`, scope, true, body[0]);
    readBlocks(body, `${path}.body`, scope, entry?.children);
  };

  function readBlocks(blocks: readonly Block[], path: string, scope: Scope, entries?: readonly Entry[], after?: Block) {
    const clauses = blocks.filter((block) => block.type === 'clause');
    // Short items of a list look like headings: "(1) your name", "(2) your address".
    const areItems =
      scope.clause !== undefined &&
      clauses.length > 1 &&
      clauses.every((one) => isHollow(one) && !isBlank(one.heading));
    let nth = 0;
    blocks.forEach((block, at) => {
      const where = `${path}[${at}]`;
      if (block.type === 'clause') {
        const entry = entries?.[nth++];
        if (isHollow(block) && !areItems) {
          hollow.push({ path: where, clause: entry?.id, found: textOf(block.heading) || (entry?.label ?? '') });
        }
        readClause(block, where, scope, entry);
      } else if (block.type === 'paragraph') {
        read(block.text, `${where}.text`, scope, true, blocks[at + 1] ?? after);
      } else if (block.type === 'list') {
        block.items.forEach((item, i) => read(item, `${where}.items[${i}]`, scope));
      } else if (block.type === 'table') {
        read(block.caption, `${where}.caption`, scope);
        block.head.forEach((cell, i) => read(cell, `${where}.head[${i}]`, scope));
        block.rows.forEach((row, i) => row.forEach((cell, j) => read(cell, `${where}.rows[${i}][${j}]`, scope)));
      } else {
        live.push({ path: where, clause: scope.clause, block });
        if (block.type !== 'rights') return;
        block.rights.forEach(({ text, href }, i) => {
          read(text, `${where}.rights[${i}].text`, scope);
          if (href !== undefined) linkTo(href, { ...scope, path: `${where}.rights[${i}].href` });
        });
      }
    });
  }

  read(title, 'title', all);
  readData(breadcrumb?.prefix, 'breadcrumb.prefix');
  breadcrumb?.items.forEach(({ text, href }, at) => {
    readData(text, `breadcrumb.items[${at}].text`);
    if (href !== undefined) linkTo(href, { ...all, path: `breadcrumb.items[${at}].href` });
  });
  for (const role of ['controller', 'dpo', 'representative', 'authority'] as const) {
    const party = document[role];
    if (!party) continue;
    for (const key of ['name', 'address', 'email', 'phone'] as const) readData(party[key], `${role}.${key}`);
    if (party.url) linkTo(party.url, { ...all, path: `${role}.url` });
  }
  versions.forEach(({ summary = [] }, at) => {
    summary.forEach((text, nth) => readData(text, `versions[${at}].summary[${nth}]`));
  });
  // What the introduction announces, the sections say.
  readBlocks(intro, 'intro', all, undefined, sections[0]);
  readBlocks(sections, 'sections', all, entries);

  const sentences = places.flatMap((place) => sentencesOf(place.text).map((text) => ({ ...place, text })));
  return { document, regimes, outline: entries, places, data, sentences, links, refs, live, hollow, ids, covers, used };
}
