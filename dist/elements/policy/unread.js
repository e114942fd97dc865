import { textError } from '../../policy/text/policy-text-error.js';
import { loadPolicyTexts } from '../load-policy-texts.js';

/** Tells the console what is wrong with a policy, and shows visitors what was written. */
async function unread(raw, lang, error) {
    const { cause, message } = error;
    console.error(cause ? textError(...cause).message : message);
    const { texts } = await loadPolicyTexts([lang]);
    const note = document.createElement('p');
    note.dataset['part'] = 'unread';
    note.textContent = texts.unread;
    const text = document.createElement('pre');
    text.textContent = typeof raw === 'string' ? raw : JSON.stringify(raw, undefined, 2);
    return { nodes: [note, text] };
}

export { unread };
//# sourceMappingURL=unread.js.map
