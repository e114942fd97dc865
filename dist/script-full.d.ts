import { type ScriptApi } from './self-start.js';
declare const api: ScriptApi;
export default api;
