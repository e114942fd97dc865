// For development alone. Put it first in the head: it sees what happens from then on.
import { inspect } from './inspector/inspect.js';
import { PrivacyInspector } from './inspector/inspector.js';

export type { Finding, FindingKind } from './inspector/find.js';
export type { Findings, Inspection } from './inspector/inspect.js';
export type { Moment, Sighting, StoreKind } from './inspector/sighting.js';
export { inspect, PrivacyInspector };

// A server has no page to inspect, and may import this all the same.
if ('document' in globalThis) {
  inspect();
  PrivacyInspector.define();
}
