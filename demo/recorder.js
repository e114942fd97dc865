// Stands for the vendors of vendors.html, before any script that talks to them: each of their globals tells the log what it
// is called with, and does no more. A site has the vendors' own tags instead.
{
  const { demoCall } = window;

  /** A value as one would write it. */
  const code = (value) => {
    if (typeof value === 'function') return 'callback';
    if (typeof value === 'string') return `'${value}'`;
    if (Array.isArray(value)) return `[${value.map(code).join(', ')}]`;
    if (typeof value !== 'object' || value === null) return String(value);
    const pairs = Object.entries(value).filter(([, part]) => part !== undefined);
    const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
    return pairs.length > 0 ? `{ ${pairs.map(([name, part]) => `${key(name)}: ${code(part)}`).join(', ')} }` : '{}';
  };
  const tell = (vendor, name, values) => demoCall(vendor, `${name}(${[...values].map(code).join(', ')})`);

  /** A function that tells, and then does what is given. */
  const told =
    (vendor, name, then = () => undefined) =>
    (...values) => {
      tell(vendor, name, values);
      return then(...values);
    };

  /** A queue, as it is where a vendor's tag has not come yet: an array. */
  const queue = (vendor, name) => {
    const calls = [];
    for (const method of ['push', 'splice']) {
      calls[method] = told(vendor, `${name}.${method}`, (...values) => Array.prototype[method].apply(calls, values));
    }
    return calls;
  };

  const object = (vendor, name, methods) =>
    Object.fromEntries(methods.map((method) => [method, told(vendor, `${name}.${method}`)]));

  // What gtag() pushes is an arguments object.
  const dataLayer = [];
  dataLayer.push = (item) => {
    if (Object.prototype.toString.call(item) === '[object Arguments]') tell('Google', 'gtag', item);
    else tell('Google', 'dataLayer.push', [item]);
    return Array.prototype.push.call(dataLayer, item);
  };

  // Piwik PRO remembers by itself; this stand-in until the page is left.
  let kept = {};
  const piwik = {
    getComplianceSettings: (callback) => callback(kept),
    setComplianceSettings: (settings) => (kept = settings),
  };

  // Segment hands each event through its middleware, which may keep it.
  const middlewares = [];
  const send = (name, event) => {
    let left;
    for (const middleware of middlewares) middleware({ payload: { obj: event }, next: ({ obj }) => (left = obj) });
    demoCall('Segment', left ? `// ${name} leaves, with context: ${code(left.context)}` : `// ${name} is kept back`);
  };

  Object.assign(window, {
    dataLayer,
    _hsp: queue('HubSpot', '_hsp'),
    _pianoQueue: queue('Piano Analytics', '_pianoQueue'),
    _paq: object('Matomo', '_paq', ['push']),
    _uxa: queue('Contentsquare', '_uxa'),
    uetq: queue('Microsoft Advertising', 'uetq'),
    clarity: told('Microsoft Clarity', 'clarity'),
    fbq: told('Meta Pixel', 'fbq'),
    posthog: object('PostHog', 'posthog', ['opt_in_capturing', 'opt_out_capturing']),
    ttq: object('TikTok Pixel', 'ttq', ['holdConsent', 'grantConsent', 'revokeConsent']),
    ppms: { cm: { api: told('Piwik PRO', 'ppms.cm.api', (name, ...values) => piwik[name](...values)) } },
    analytics: {
      addSourceMiddleware: told('Segment', 'analytics.addSourceMiddleware', (added) => middlewares.push(added)),
      track: told('Segment', 'analytics.track', (event) => send('the event', { event })),
      page: told('Segment', 'analytics.page', () => send('the page view', {})),
    },
  });

  // What the tags of two vendors do once they have loaded.
  document.addEventListener('DOMContentLoaded', () => {
    window.analytics.page();
    // GPP calls nobody: its vendors listen.
    window.__gpp('addEventListener', ({ eventName, data, pingData: { gppString } }) =>
      tell('GPP', 'callback', [{ eventName, data, gppString: gppString || undefined }]),
    );
  });
}
