const INIT = { bubbles: true, composed: true };
/** A view opened. */
class PrivacyOpenEvent extends Event {
    constructor(view) {
        super('privacy-open', INIT);
        this.view = view;
    }
}
/** Nothing is shown any more. */
class PrivacyCloseEvent extends Event {
    constructor() {
        super('privacy-close', INIT);
    }
}

export { PrivacyCloseEvent, PrivacyOpenEvent };
//# sourceMappingURL=view-events.js.map
