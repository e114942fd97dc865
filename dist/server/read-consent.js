import { checkConfig } from '../core/check-config.js';
import { meets } from '../core/expression.js';
import { modeFor } from '../core/mode.js';
import { parseRecord } from '../core/parse-record.js';
import { upgradeRecord } from '../core/policy-versions.js';
import { resolve } from '../core/state.js';
import { newestRecord } from '../page/stored.js';
import { cookiesIn } from './cookies-in.js';

/**
 * Reads what the visitor chose from a request, to the same effect as the page does with the same configuration: two
 * cookies, versions, ages, regions and Global Privacy Control included. What only the page can find out, such as a region
 * by its time zone, is not known here, which holds back more.
 *
 * @param cookies the request's header `Cookie`
 * @param input what is given to the page, with `region` and `secGpc` as this request has them
 * @param time milliseconds since 1970
 * @throws {ConfigError} if the configuration has a mistake
 */
function readConsent(cookies, input, time = Date.now()) {
    const config = checkConfig(input);
    const found = newestRecord({
        stored: () => cookiesIn(cookies, config.record.name),
        parse: (text = '') => parseRecord(text),
    });
    const record = found && upgradeRecord(config, found);
    const mode = modeFor(config);
    const gpc = !!input.secGpc;
    const resolved = resolve(config, mode, record, time, gpc);
    return {
        ...resolved,
        mode,
        gpc,
        record,
        persisted: true,
        choice: (id) => resolved.choices[id] ?? 'unset',
        has: (expression) => meets(expression, { choices: resolved.choices, mode }),
    };
}
/** Whether the page will ask this visitor, so that a server can have the interface fetched early, or leave it out. */
const shouldAsk = ({ asks }) => !!asks;

export { readConsent, shouldAsk };
//# sourceMappingURL=read-consent.js.map
