import { optionalIds } from '../core/config.js';
import { parseRecord } from '../core/parse-record.js';
import { formatRecord } from '../core/record.js';

/** What a printed banner asks, as text that comes back with the answer: in the grammar of the record. */
const writeAsked = (config, mode, shown) => formatRecord({
    version: config.version,
    time: new Date(0).toISOString(),
    action: 'none',
    mode,
    ...shown,
    choices: Object.fromEntries(optionalIds(config).map((id) => [id, 'denied'])),
});
/** What the visitor was shown, where that is what is asked today; undefined where anything else was asked. */
function readAsked(config, mode, text) {
    const { language = '', hash = '' } = parseRecord(String(text)) ?? {};
    const shown = { language, hash };
    return text === writeAsked(config, mode, shown) ? shown : undefined;
}

export { readAsked, writeAsked };
//# sourceMappingURL=asked.js.map
