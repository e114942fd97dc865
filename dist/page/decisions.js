import { everyChoice, makeRecord } from '../core/decide.js';
import { cookieTexts } from './cookie-texts.js';
import { writeRecord } from './write-record.js';

/**
 * Decisions on a consent, kept in its cookie. Where two cookies hold a record, the newest stays.
 *
 * @param made takes each record that is made here: consent may hold one that another tab made
 */
function decisions(consent, made) {
    const { config } = consent;
    // What is thrown in here comes as a rejection; the record has been written when this returns.
    const decide = (wanted, shown) => new Promise((done) => {
        const record = makeRecord(config, consent.state, wanted, Date.now(), shown);
        made?.push(record);
        const persisted = writeRecord(config, record);
        if (!persisted)
            console.warn('privacy-elements: no cookie was kept');
        done(consent.adopt(record, persisted));
    });
    /** Leaves of the cookies that hold a record none but that which is in force. */
    const tidy = async () => {
        const { expireCookie } = await import('./expire-cookie.js');
        expireCookie(config.record.name);
        const { record } = consent.state;
        if (record)
            writeRecord(config, record);
    };
    // Once the record has been read, which may be after this.
    consent.subscribe(({ record }) => {
        if (record && cookieTexts(config.record.name).length > 1)
            void tidy();
    });
    return {
        decide,
        acceptAll: (shown) => decide(everyChoice(config, 'granted', consent.state.gpc), shown),
        rejectAll: (shown) => decide(everyChoice(config, 'denied', false), shown),
        reset: () => {
            writeRecord(config, undefined);
            const told = consent.adopt(undefined);
            return tidy().then(() => told);
        },
    };
}

export { decisions };
//# sourceMappingURL=decisions.js.map
