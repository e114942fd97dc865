import texts from '../../locales/policy/en.js';
import { dataWriterOf } from './data-writer.js';
import { writePolicy } from './write-policy.js';

/** What any policy becomes inside its element. One that was read from a plain text needs no more than `writePolicy`. */
function policyTree(document, { headingLevel = 1, texts: texts$1 = texts, live = () => [] } = {}) {
    return writePolicy(document, { headingLevel, texts: texts$1, dataWriter: dataWriterOf(document, live) });
}

export { policyTree };
//# sourceMappingURL=tree.js.map
