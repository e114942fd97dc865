import { type ScriptApi } from './self-start.js';
export declare const ready: ScriptApi['ready'];
export declare const startConsent: ScriptApi['startConsent'];
