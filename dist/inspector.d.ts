import { inspect } from './inspector/inspect.js';
import { PrivacyInspector } from './inspector/inspector.js';
export type { Finding, FindingKind } from './inspector/find.js';
export type { Findings, Inspection } from './inspector/inspect.js';
export type { Moment, Sighting, StoreKind } from './inspector/sighting.js';
export { inspect, PrivacyInspector };
