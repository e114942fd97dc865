import type { PolicyDocument } from '../../policy/document.js';
import { writePolicy } from '../../policy/html/write-policy.js';
import { parsePolicyText } from '../../policy/text/parse-text.js';
import type { Fail } from '../../policy/text/place-labels.js';
import { buildTree } from './build-tree.js';
import { loadPolicyTexts } from '../load-policy-texts.js';
import { pause } from './pause.js';

/** What a policy is made from: a document, the address of a text or of JSON, or a script element that holds either. */
export type PolicySource = PolicyDocument | HTMLScriptElement | string;

/** What became of it. */
export interface MadePolicy {
  readonly nodes: readonly ChildNode[];
  /** None where the source could not be read: the nodes are its raw text then. */
  readonly document?: PolicyDocument;
}

/** What the nodes are made with. */
export interface MakeOptions {
  /** Where the text will stand. */
  readonly root: Node;
  /** BCP 47 tag of a plain text. */
  readonly lang: string;
  /** Level of the title's heading. */
  readonly headingLevel: number;
  /** Ends the fetching of an address. */
  readonly signal: AbortSignal;
}

/** The words for a mistake are fetched by those alone who need them. */
const fail: Fail = (...cause) => {
  throw new Error('', { cause });
};

/**
 * Makes the nodes of a policy. What is malformed is told to the console, and visitors get it as it was written.
 *
 * @throws {Error} if there is nothing at the address
 */
export async function makePolicy(source: PolicySource, options: MakeOptions): Promise<MadePolicy> {
  const { root, lang, headingLevel, signal } = options;
  const { raw, isText } = await rawOf(source, signal);
  try {
    const { document, dataWriter } = isText
      ? { document: parsePolicyText(raw, lang, fail) }
      : await (await import('./policy-data.js')).readPolicyData(raw, root);
    const { texts } = await loadPolicyTexts([document.lang]);
    await pause();
    const tree = writePolicy(document, { headingLevel, texts, dataWriter });
    await pause();
    const nodes = [...buildTree(tree).childNodes];
    await pause();
    return { nodes, document };
  } catch (error) {
    const { unread } = await import('./unread.js');
    return { nodes: await unread(raw, lang, error) };
  }
}

async function rawOf(
  source: PolicySource,
  signal: AbortSignal,
): Promise<{ raw: string; isText: true } | { raw: string | PolicyDocument; isText: false }> {
  if (source instanceof HTMLScriptElement) return { raw: source.text, isText: source.type === 'text/plain' };
  if (typeof source !== 'string') return { raw: source, isText: false };
  const response = await fetch(source, { signal });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const kind = `${new URL(response.url).pathname} ${response.headers.get('content-type')}`;
  return { raw: await response.text(), isText: !/\.json | .*\bjson\b/.test(kind) };
}
