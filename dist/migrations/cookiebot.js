import { migrate } from './migrate.js';

/** `explicit` is one that the visitor gave; `implied` is written for visitors who did nothing. */
const RECORD = /^\{stamp:'[^']*',necessary:true,preferences:(true|false),statistics:(true|false),marketing:(true|false),method:'explicit',ver:\d+,utc:(\d+)(,[^{}]*)?\}$/;
/**
 * Takes over what was told Cookiebot, if the visitor told it: implied consent and `-1`, which stands for regions where it
 * does not ask, are none.
 *
 * @param options `map` is `preferences:functional statistics:analytics` unless named
 *   (https://www.cookiebot.com/en/developer/)
 */
const fromCookiebot = ({ map = 'preferences:functional statistics:analytics' } = {}) => migrate('CookieConsent', map, (text) => {
    const [, preferences, statistics, marketing, utc] = RECORD.exec(decodeURIComponent(text)) ?? [];
    const choices = Object.entries({ preferences, statistics, marketing });
    return { time: Number(utc), choices: choices.map(([id, word]) => [id, word === 'true']) };
});

export { fromCookiebot };
//# sourceMappingURL=cookiebot.js.map
