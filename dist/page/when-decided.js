import { together } from './together.js';

/** Fetches what follows a choice once anything was decided, or holds without: before that, nobody needs it. */
const whenDecided = (consent) => {
    let fetched;
    return together(consent.subscribe(({ record, mode, gpc }) => {
        if (!record && mode === 'opt-in' && !gpc)
            return;
        fetched ??= import('./aftermath.js').then(({ aftermath }) => aftermath(consent));
        // Tried again at the next change.
        fetched.catch(() => (fetched = undefined));
    }), () => void fetched?.then((stop) => stop()));
};

export { whenDecided };
//# sourceMappingURL=when-decided.js.map
