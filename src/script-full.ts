// Both halves in one file, for pages that cannot load a second one.
import { selfStart, type ScriptApi } from './self-start.js';

const api: ScriptApi = selfStart((page) => import('./ui.js').then(({ equip }) => equip(page)));

export default api;
