/** Keeps what the preview stores in memory: it decides and forgets, and touches nothing that the browser keeps. */
const FORGETFUL = `<script>
  {
    const jar = new Map();
    Object.defineProperty(document, 'cookie', {
      get: () => [...jar].map((pair) => pair.join('=')).join('; '),
      set: (text) => {
        const [pair, ...rest] = text.split(';');
        const [name, ...value] = pair.split('=');
        const ends = /expires=([^;]+)/i.exec(rest.join(';'))?.[1];
        if (/max-age=0/i.test(text) || (ends && new Date(ends) < new Date())) jar.delete(name.trim());
        else jar.set(name.trim(), value.join('='));
      },
    });
    for (const name of ['localStorage', 'sessionStorage']) {
      const kept = new Map();
      const storage = {
        get length() {
          return kept.size;
        },
        key: (index) => [...kept.keys()][index] ?? null,
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => kept.set(key, String(value)),
        removeItem: (key) => kept.delete(key),
        clear: () => kept.clear(),
      };
      Object.defineProperty(window, name, { value: storage });
    }
  }
</script>`;

const OPEN_SETTINGS = "<script>privacyElements.ready.then((consent) => consent.open('settings'));</script>";

/** What lies behind the first layer is what is to be seen. */
const CLOSE = '<script>privacyElements.ready.then((consent) => consent.close());</script>';

const VIEWS = {
  banner: () => '<p>This stands for your page. Try every button: what you decide here is forgotten at once.</p>',
  settings: () => OPEN_SETTINGS,
  cookies: () => `${CLOSE}<privacy-cookies></privacy-cookies><script type="module" src="/ui/elements.js"></script>`,
  policy: (policy) =>
    `${CLOSE}<privacy-policy><script type="application/json">${JSON.stringify(policy).replaceAll('<', '\\u003c')}</script></privacy-policy>
     <script type="module" src="/ui/policy.js"></script>`,
};

/**
 * A page made of the snippet as it is copied, with the library where this site has it, and something to see.
 *
 * @param view `banner`, `settings`, `cookies` or `policy`
 */
export function previewPage(snippet, { view, lang, scheme, policy }) {
  const dir = /^(ar|fa|he|ur)$/.test(lang) ? 'rtl' : 'ltr';
  // Everything is at the root of a site, but for the library of this one.
  const page = snippet
    .replace('</body>', () => `<main>${VIEWS[view](policy)}</main></body>`)
    .replace(/(src|href)="(\/(privacy\.min\.js|ui\/|themes\/))/g, '$1="/dist$2');
  return `<!doctype html><html lang="${lang}" dir="${dir}" style="color-scheme: ${scheme || 'light dark'}">
${page.replace(
  '<head>',
  () => `<head><meta charset="utf-8"><title>Preview</title>${FORGETFUL}
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <style>
    body { margin: 1rem; background: Canvas; color: CanvasText; font: 1rem/1.5 system-ui, sans-serif }
    a { color: LinkText }
  </style>`,
)}
</html>`;
}
