import { inspect } from './inspector/inspect.js';
import { PrivacyInspector } from './inspector/inspector.js';

// For development alone. Put it first in the head: it sees what happens from then on.
// A server has no page to inspect, and may import this all the same.
if ('document' in globalThis) {
    inspect();
    PrivacyInspector.define();
}

export { PrivacyInspector, inspect };
//# sourceMappingURL=inspector.js.map
