/** A view opened. */
class PrivacyOpenEvent extends Event {
    constructor(view) {
        super('privacy-open', { bubbles: true, composed: true });
        this.view = view;
    }
}
/** Nothing is shown any more. */
class PrivacyCloseEvent extends Event {
    constructor() {
        super('privacy-close', { bubbles: true, composed: true });
    }
}

export { PrivacyCloseEvent, PrivacyOpenEvent };
//# sourceMappingURL=view-events.js.map
