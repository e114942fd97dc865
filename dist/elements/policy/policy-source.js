import { runningConfig } from '../../core/with-config.js';
import { policyTree } from '../../policy/html/tree.js';
import { buildTree } from './build-tree.js';
import { loadPolicyTexts } from '../load-policy-texts.js';
import { loadTexts } from '../load-texts.js';
import { pause } from './pause.js';

/**
 * Makes the nodes of a policy. What is malformed is told to the console, and visitors get it as it was written.
 *
 * @throws {Error} if there is nothing at the address
 */
async function makePolicy(source, options) {
    const { lang, headingLevel, signal } = options;
    const { raw, isText } = await rawOf(source, signal);
    try {
        const policy = isText ? await readText(raw, lang) : await readJSON(source, raw);
        const [{ texts }, live] = await Promise.all([
            loadPolicyTexts([policy.lang]),
            // A plain text has no live blocks.
            isText ? undefined : loadLive(policy.lang),
        ]);
        await pause();
        const tree = policyTree(policy, { headingLevel, texts, live });
        await pause();
        const nodes = buildTree(tree);
        await pause();
        return { nodes: [...nodes.childNodes], document: policy };
    }
    catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return { nodes: await unread(raw, lang) };
    }
}
/** What makes the live blocks, from the configuration of the consent that runs, if one does. */
async function loadLive(lang) {
    const [{ liveWriter }, { texts }] = await Promise.all([
        import('../../policy/html/live-writer.js'),
        loadTexts([lang]),
    ]);
    return liveWriter({ config: runningConfig(document), interfaceTexts: texts });
}
async function rawOf(source, signal) {
    if (source instanceof HTMLScriptElement)
        return { raw: source.text, isText: source.type === 'text/plain' };
    if (typeof source !== 'string')
        return { raw: JSON.stringify(source, undefined, 2), isText: false };
    const response = await fetch(source, { signal });
    if (!response.ok)
        throw new Error(`${response.url}: ${response.status}`);
    const isJSON = /\bjson\b/.test(response.headers.get('content-type') ?? '') || /\.json$/.test(new URL(response.url).pathname);
    return { raw: await response.text(), isText: !isJSON };
}
async function readText(raw, lang) {
    const { readPolicyText } = await import('../../policy/text/read-text.js');
    return readPolicyText(raw, { lang });
}
async function readJSON(source, raw) {
    const { checkPolicy } = await import('../../policy/check/check-document.js');
    return checkPolicy(typeof source === 'object' && !(source instanceof HTMLScriptElement) ? source : JSON.parse(raw));
}
async function unread(raw, lang) {
    const { texts } = await loadPolicyTexts([lang]);
    const note = document.createElement('p');
    note.dataset['part'] = 'unread';
    note.textContent = texts.unread;
    const text = document.createElement('pre');
    text.textContent = raw;
    return [note, text];
}

export { makePolicy };
//# sourceMappingURL=policy-source.js.map
