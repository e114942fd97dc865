import { optionalIds } from '../core/config.js';
import { meets } from '../core/expression.js';

const YES = 1;
const NO = 2;
const OPTED_OUT = 1;
const NOT_OPTED_OUT = 2;
const NOT_APPLICABLE = 0;
const ALLOWED = { notice: ['yes', 'no'], mspa: ['opt-out-option', 'service-provider'] };
const ACTS = { sale: 'Sale', sharing: 'Sharing', advertising: 'TargetedAdvertising' };
/**
 * Checks the options against a configuration and returns what says the fields of the section `usnat` at any moment: the
 * opt-outs, the notices and Global Privacy Control. Of sensitive data, children and secondary use the library knows
 * nothing: these fields stay `not applicable`.
 *
 * What may not run is told as opted out, be it refused or not yet asked for: the section has no other word for it. That
 * it may run is told only where notice was given, as the section wants it.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections/US-National
 * @throws {RangeError} if an option is not one of those allowed, or names what is not in the configuration
 */
function usnatFields(options, consent) {
    for (const name of ['notice', 'mspa'])
        check(name, options[name], ALLOWED[name]);
    const ids = optionalIds(consent.config);
    const acts = Object.entries(ACTS).map(([name, field]) => {
        const text = options[name] ?? 'marketing';
        for (const id of text.split(/\s+/).filter(Boolean))
            check(name, id, ids);
        return { field, text };
    });
    const notice = options.notice === 'yes' ? YES : NO;
    const { mspa } = options;
    return () => {
        const fields = {
            SharingNotice: acts.some(({ text }) => text.trim()) ? notice : NOT_APPLICABLE,
            MspaCoveredTransaction: mspa ? YES : NO,
            MspaOptOutOptionMode: mspa ? (mspa === 'opt-out-option' ? YES : NO) : NOT_APPLICABLE,
            MspaServiceProviderMode: mspa ? (mspa === 'service-provider' ? YES : NO) : NOT_APPLICABLE,
            Gpc: consent.state.gpc,
        };
        for (const { field, text } of acts) {
            const isDone = !!text.trim();
            const mayRun = notice === YES ? NOT_OPTED_OUT : NOT_APPLICABLE;
            fields[`${field}OptOutNotice`] = isDone ? notice : NOT_APPLICABLE;
            fields[`${field}OptOut`] = isDone ? (meets(text, consent.state) ? mayRun : OPTED_OUT) : NOT_APPLICABLE;
        }
        return fields;
    };
}
function check(name, found, allowed) {
    if (found === undefined || allowed.includes(found))
        return;
    throw new RangeError(`privacy-elements: gpp: ${name}: found ${found}, allowed: ${allowed.join(', ')}`);
}

export { usnatFields };
//# sourceMappingURL=gpp-usnat.js.map
