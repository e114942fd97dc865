// Both halves in one file, for pages that cannot load a second one.
import { selfStart, type ScriptApi } from './self-start.js';

const api = selfStart(() => import('./ui.js'));

export const ready: ScriptApi['ready'] = api.ready;
export const startConsent: ScriptApi['startConsent'] = api.startConsent;
