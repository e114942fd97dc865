// The light half for a script tag: everything but the interface, which it fetches from beside itself when needed.
import { selfStart, type ScriptApi } from './self-start.js';

// Only now: in a callback there is no current script. Absolute, because a classic script from another origin has no
// base address for import() in Chromium.
const source = (document.currentScript as HTMLScriptElement).src;

const api: ScriptApi = selfStart((page) =>
  (import(new URL('ui/banner.js', source) as unknown as string) as Promise<typeof import('./ui.js')>).then((ui) =>
    ui.equip(page),
  ),
);

// The one value of a script tag, `privacyElements`: as a default export it costs no code of its own.
export default api;
