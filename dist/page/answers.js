import { everyChoice } from '../core/every-choice.js';
import { recordOf } from '../core/record-of.js';
import { writeRecord } from './write-record.js';

/**
 * Answers for a consent.
 *
 * @param made takes each record that is made here: consent may hold one that another tab made
 */
function answers(consent, made) {
    const keep = (record) => {
        made.push(record);
        return consent.adopt(record, writeRecord(consent.config, record));
    };
    const answer = (choice, shown) => {
        const { config, state } = consent;
        const choices = { ...state.choices, ...everyChoice(config, choice, state.gpc) };
        return keep(recordOf(config, state, choices, Date.now(), shown));
    };
    return { keep, acceptAll: answer.bind(undefined, 'granted'), rejectAll: answer.bind(undefined, 'denied') };
}

export { answers };
//# sourceMappingURL=answers.js.map
