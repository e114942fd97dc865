import { NECESSARY } from '../core/config.js';

/**
 * When a vendor is told: at once, before any tag of its own, and then each time that the visitor decides, whatever they
 * decide, or that what may run changes in another way (consent starts, a grant lapses). So on each later page it hears
 * the choice early. Nothing is granted before consent has started, nor ever for an id that the configuration has not.
 *
 * @param ids categories or services, one for each of the vendor's signals
 * @param tell takes for each id whether it may run now
 * @param hold says that a choice is still to come; it comes first on every page, and is left out for a vendor that has
 *   no word for that and is told no instead, unless consent begins at once
 */
function follow(ids, tell, hold) {
    return ({ has, subscribe }) => {
        let told;
        const say = (record) => {
            const granted = ids.map((id) => has(id));
            const news = [record?.time, ...granted].join();
            if (news === told)
                return;
            told = news;
            tell(...granted);
        };
        return subscribe(({ record }) => {
            if (told === undefined && hold) {
                told = [undefined, ...ids.map(() => false)].join();
                hold();
            }
            else if (told === undefined && !has(NECESSARY)) {
                // Consent may begin right after this, with a grant that a "no" before it would spoil.
                void Promise.resolve().then(() => told ?? say());
                return;
            }
            say(record);
        }, 'first');
    };
}

export { follow };
//# sourceMappingURL=follow.js.map
