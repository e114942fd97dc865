import type { PolicyDocument } from '../../policy/document.js';
import { textError } from '../../policy/text/policy-text-error.js';
import type { Fail } from '../../policy/text/place-labels.js';
import type { MadePolicy } from './policy-source.js';
import { loadPolicyTexts } from '../load-policy-texts.js';

/** Tells the console what is wrong with a policy, and shows visitors what was written. */
export async function unread(raw: string | PolicyDocument, lang: string, error: unknown): Promise<MadePolicy> {
  const { cause, message } = error as Error & { cause?: Parameters<Fail> };
  console.error(cause ? textError(...cause).message : message);
  const { texts } = await loadPolicyTexts([lang]);
  const note = document.createElement('p');
  note.dataset['part'] = 'unread';
  note.textContent = texts.unread;
  const text = document.createElement('pre');
  text.textContent = typeof raw === 'string' ? raw : JSON.stringify(raw, undefined, 2);
  return { nodes: [note, text] };
}
