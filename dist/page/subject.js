import { randomId } from './random-id.js';

/** Where the id of this browser is kept. */
const keyOf = (recordName) => `${recordName}-subject`;
/** The id that the receipts of this browser have in common. It is made with the first decision, never before one. */
function subjectOf(recordName) {
    const key = keyOf(recordName);
    try {
        const id = localStorage.getItem(key) ?? randomId();
        localStorage.setItem(key, id);
        return id;
    }
    catch {
        // What cannot be kept links nothing.
        return randomId();
    }
}
/** Forgets it, with the record. */
function forgetSubject(recordName) {
    try {
        localStorage.removeItem(keyOf(recordName));
    }
    catch {
        // Then it was never kept.
    }
}

export { forgetSubject, subjectOf };
//# sourceMappingURL=subject.js.map
