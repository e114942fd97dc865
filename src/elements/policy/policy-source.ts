import type { PolicyDocument } from '../../policy/document.js';
import { writePolicy } from '../../policy/html/write-policy.js';
import { parsePolicyText } from '../../policy/text/parse-text.js';
import type { Fail } from '../../policy/text/place-labels.js';
import { buildTree } from './build-tree.js';
import { loadPolicyTexts } from '../load-policy-texts.js';
import { pause } from './pause.js';
import type { PrivacyPolicy } from './policy.js';

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
  /** Where they will stand. */
  readonly host: PrivacyPolicy;
  /** BCP 47 tag of a plain text. */
  readonly lang: string;
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
export async function makePolicy(source: PolicySource, { host, lang, signal }: MakeOptions): Promise<MadePolicy> {
  const isScript = source instanceof HTMLScriptElement;
  let raw = isScript ? source.text : source;
  let isText = isScript && source.type === 'text/plain';
  if (typeof source === 'string') {
    const response = await fetch(source, { signal });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    raw = await response.text();
    isText = !/\.json | .*\bjson\b/.test(`${new URL(response.url).pathname} ${response.headers.get('content-type')}`);
  }
  try {
    const { document, dataWriter } = isText
      ? { document: parsePolicyText(raw as string, lang, fail) }
      : await (await import('./policy-data.js')).readPolicyData(raw, host);
    await pause();
    const { texts } = await loadPolicyTexts([document.lang]);
    const tree = writePolicy(document, { headingLevel: host.headingLevel, texts, dataWriter });
    await pause();
    const nodes = [...buildTree(tree).childNodes];
    await pause();
    return { nodes, document };
  } catch (error) {
    return (await import('./unread.js')).unread(raw, lang, error);
  }
}
