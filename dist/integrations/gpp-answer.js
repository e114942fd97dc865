import { CmpApi, CmpStatus, CmpDisplayStatus, SignalStatus } from '@iabgpp/cmpapi';
import { withConfig } from '../core/with-config.js';
import { usnatFields } from './gpp-usnat.js';

const SECTION = 'usnat';
const SECTION_ID = 7;
/**
 * Lets IAB's package answer at `__gpp` in place of the stub, whose listeners and queue it takes over, and keeps it told of
 * a consent that has begun. Returns what ends that.
 *
 * The signal is not ready while the visitor is about to decide: in the settings, and before the first answer where
 * nothing may run without one. The section is in force unless the visitor is known to be outside the United States.
 *
 * @throws {RangeError} if an option has a mistake
 */
function answerGpp(options, consent) {
    withConfig(consent);
    const fieldsNow = usnatFields(options, consent);
    for (const listener of window.__gpp?.('events'))
        listener.callback = apart(listener.callback);
    // The library was assigned no id as a consent management platform, nor has it a version as one.
    const api = new CmpApi(0, 0);
    const answer = window.__gpp;
    window.__gpp = (command, callback, ...rest) => answer(command, apart(callback), ...rest);
    const { region } = consent.config;
    api.setSupportedAPIs([`${SECTION_ID}:${SECTION}`]);
    api.setApplicableSections([region && !/^(US|XX)\b/.test(region) ? -1 : SECTION_ID]);
    api.setCmpStatus(CmpStatus.LOADED);
    // In the order of the specification, by which listeners know from the last event that all is told.
    return consent.subscribe(({ view, mode }) => {
        const isReady = !view || (view === 'banner' && mode !== 'opt-in');
        const display = view ? CmpDisplayStatus.VISIBLE : CmpDisplayStatus.HIDDEN;
        const changed = Object.entries(fieldsNow()).filter(([name, value]) => api.getFieldValue(SECTION, name) !== value);
        if ((changed.length > 0 || !isReady) && api.getSignalStatus() === SignalStatus.READY) {
            api.setSignalStatus(SignalStatus.NOT_READY);
        }
        if (api.getCmpDisplayStatus() !== display)
            api.setCmpDisplayStatus(display);
        for (const [name, value] of changed)
            api.setFieldValue(SECTION, name, value);
        if (changed.length > 0)
            api.fireSectionChange(SECTION);
        if (isReady && api.getSignalStatus() !== SignalStatus.READY)
            api.setSignalStatus(SignalStatus.READY);
    }, 'first');
}
/** A callback whose mistakes keep the news from no other vendor's: the package calls them in one loop. */
const apart = (callback) => (...heard) => {
    try {
        callback?.(...heard);
    }
    catch (error) {
        reportError(error);
    }
};
/** Answers a vendor in a frame, which may ask in an object or in JSON. */
function answerMessage({ data, source }) {
    const isText = typeof data === 'string';
    let asked;
    try {
        asked = (isText ? JSON.parse(data) : data)?.__gppCall;
    }
    catch {
        // A message of somebody else's.
    }
    if (!asked)
        return;
    const { command, parameter, version, callId } = asked;
    window.__gpp?.(command, (returnValue, success) => {
        const answer = { __gppReturn: { returnValue, success, callId } };
        source?.postMessage(isText ? JSON.stringify(answer) : answer, { targetOrigin: '*' });
    }, parameter, version);
}

export { answerGpp, answerMessage };
//# sourceMappingURL=gpp-answer.js.map
