import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { PolicyVersion } from '../../core/config.js';
import { checkPolicy } from '../../policy/check/check-document.js';
import { compareDocuments, type ChangePart, type ClauseChange } from '../../policy/compare/compare.js';
import type { PolicyDocument } from '../../policy/document.js';
import { dateInWords } from '../../policy/html/in-words.js';
import { readPolicyText } from '../../policy/text/read-text.js';
import { safeLink } from '../../policy/html/safe-link.js';
import { fill } from '../../policy/words.js';
import type { BlockContext } from './policy-blocks.js';

/** What changed in a policy since an older version, clause by clause, with the words marked. */
export async function policyChanges(
  older: PolicyVersion,
  newest: PolicyVersion,
  { document: policy, texts, language }: BlockContext,
): Promise<TemplateResult> {
  const date = dateInWords(older.effective, language);
  let changes: readonly ClauseChange[];
  try {
    const [then, now] = await Promise.all([fetchPolicy(older, language), policy ?? fetchPolicy(newest, language)]);
    // What was only given another number reads as it did.
    changes = compareDocuments(then, now, texts).filter(({ kind }) => kind !== 'moved');
  } catch (error) {
    console.warn(error);
    const version = fill(texts.version, { version: new Intl.NumberFormat(language).format(older.version) });
    return html`<p tabindex="-1">${texts.notCompared} <a href=${safeLink(older.src ?? '') ?? '#'}>${version}</a></p>`;
  }
  return html`
    <p tabindex="-1"><strong>${fill(texts.changedSince, { date })}</strong></p>
    ${
      changes.length > 0
        ? html`<ul>
            ${changes.map((change) => changeItem(change, texts))}
          </ul>`
        : html`<p>${texts.unchanged}</p>`
    }
  `;
}

function changeItem({ id, label, title, kind, parts }: ClauseChange, texts: BlockContext['texts']): TemplateResult {
  // A heading is among the parts, where its words are marked.
  const name = label || (title ?? '');
  const marked = (part: ChangePart): unknown => {
    // Not every screen reader tells of these elements.
    const said = html`<span part="said">${part.kind === 'added' ? texts.added : texts.removed}: </span>`;
    if (part.kind === 'added') return html`<ins>${said}${part.text}</ins>`;
    return part.kind === 'removed' ? html`<del>${said}${part.text}</del>` : part.text;
  };
  const mark = kind === 'added' || kind === 'removed' ? marked({ text: name, kind }) : name;
  return html`<li>
    ${name ? html`<p>${kind === 'removed' || !id ? mark : html`<a href="#${id}">${mark}</a>`}</p>` : nothing}
    <p part="changed">${parts.map(marked)}</p>
  </li>`;
}

/**
 * An archived version: JSON where its address ends like that, else plain text.
 *
 * @throws {Error} where there is none, or it cannot be read
 */
async function fetchPolicy({ src = '' }: PolicyVersion, lang: string): Promise<PolicyDocument> {
  const response = await fetch(src);
  if (!response.ok) throw new Error(`privacy-elements: ${src}: ${response.status}`);
  const text = await response.text();
  return new URL(response.url).pathname.endsWith('.json')
    ? checkPolicy(JSON.parse(text))
    : readPolicyText(text, { lang });
}
