import { writePolicy } from '../../policy/html/write-policy.js';
import { parsePolicyText } from '../../policy/text/parse-text.js';
import { buildTree } from './build-tree.js';
import { loadPolicyTexts } from '../load-policy-texts.js';
import { pause } from './pause.js';

/** The words for a mistake are fetched by those alone who need them. */
const fail = (...cause) => {
    throw new Error('', { cause });
};
/**
 * Makes the nodes of a policy. What is malformed is told to the console, and visitors get it as it was written.
 *
 * @throws {Error} if there is nothing at the address
 */
async function makePolicy(source, { host, lang, signal }) {
    const isScript = source instanceof HTMLScriptElement;
    let raw = isScript ? source.text : source;
    let isText = isScript && source.type === 'text/plain';
    if (typeof source === 'string') {
        const response = await fetch(source, { signal });
        if (!response.ok)
            throw new Error(`${response.url}: ${response.status}`);
        raw = await response.text();
        isText = !/\.json | .*\bjson\b/.test(`${new URL(response.url).pathname} ${response.headers.get('content-type')}`);
    }
    try {
        const { document, dataWriter } = isText
            ? { document: parsePolicyText(raw, lang, fail) }
            : await (await import('./policy-data.js')).readPolicyData(raw, host);
        await pause();
        const { texts } = await loadPolicyTexts([document.lang]);
        const tree = writePolicy(document, { headingLevel: host.headingLevel, texts, dataWriter });
        await pause();
        const nodes = [...buildTree(tree).childNodes];
        await pause();
        return { nodes, document };
    }
    catch (error) {
        return (await import('./unread.js')).unread(raw, lang, error);
    }
}

export { makePolicy };
//# sourceMappingURL=policy-source.js.map
