import { migrate } from './migrate.js';

/** Its categories are always these, and `necessary`. */
const CATEGORIES = ['functionality', 'measurement', 'experience', 'marketing'];
/**
 * Takes over what was told c15t 2: `c.necessary:1,c.measurement:1,i.t:1795575420962` in its cookie, where what is refused
 * is left out. What it grants by itself, as in regions of opt-out, it does not keep.
 *
 * @param options `cookie` is its `storageKey`; `map` is `functionality:functional measurement:analytics` unless named
 *   (https://c15t.com/docs)
 */
const fromC15t = ({ cookie = 'c15t', map = 'functionality:functional measurement:analytics', } = {}) => migrate(cookie, map, (text) => {
    const fields = new Map(text.split(',').map((field) => field.split(':')));
    const isGranted = (id) => fields.get(`c.${id}`) === '1';
    if (!isGranted('necessary'))
        return undefined;
    return { time: Number(fields.get('i.t')), choices: CATEGORIES.map((id) => [id, isGranted(id)]) };
});

export { fromC15t };
//# sourceMappingURL=c15t.js.map
