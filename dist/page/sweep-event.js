/**
 * Something refused was found on the visitor's device. Fired where `consent-change` is, after each sweep that found
 * anything: at a decision, at the start of a page, and when the page is left.
 */
class PrivacySweepEvent extends Event {
    constructor({ deleted, kept }) {
        super('privacy-sweep', { bubbles: true, composed: true });
        this.deleted = deleted;
        this.kept = kept;
    }
}

export { PrivacySweepEvent };
//# sourceMappingURL=sweep-event.js.map
