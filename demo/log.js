// What happened on the page, in the table at its end: parts/log.html. Not needed for consent. It keeps nothing anywhere: the
// entries go with the page.
{
  const entries = [];
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

  const cell = (text) => {
    const element = document.createElement('td');
    // Never HTML: a record is what anybody may have written into the cookie.
    element.textContent = text;
    return element;
  };

  const stored = () => {
    try {
      return Object.keys(localStorage);
    } catch {
      // The browser was told to keep nothing.
      return [];
    }
  };

  const show = () => {
    const body = document.querySelector('.log tbody');
    if (!body) return;
    for (const entry of entries.splice(0)) {
      const row = document.createElement('tr');
      row.append(...entry.map(cell));
      body.append(row);
    }
    const names = (list) => list.filter(Boolean).sort().join(', ') || 'none';
    document.querySelector('.log-cookies').textContent = names(document.cookie.split('; ').map((c) => c.split('=')[0]));
    document.querySelector('.log-storage').textContent = names(stored());
  };

  const log = (who, what, why = '') => {
    entries.push([clock.format(), who, what, why]);
    show();
  };

  /**
   * What a stand-in for a vendor does, each with an entry.
   *
   * @param {string} name of the vendor, as shown
   * @param {string} id of the service that was granted
   * @param {string} host where its beacons go
   */
  const vendor = (name, id, host) => {
    const tell = (what) => log(name, what, `${id} was granted`);
    return {
      tell,
      cookie(key, value, seconds) {
        document.cookie = `${key}=${value}; path=/; max-age=${seconds}; samesite=lax`;
        tell(`cookie set: ${key}`);
      },
      store(key, value) {
        localStorage.setItem(key, value);
        tell(`localStorage set: ${key}`);
      },
      beacon(text) {
        window.navigator.sendBeacon(`/vendors/${host}/collect`, text);
        tell(`beacon sent: ${text}`);
      },
    };
  };

  const describe = (element) => {
    const { localName } = element;
    const address = element.getAttribute('src') ?? element.getAttribute('href');
    return address
      ? `<${localName}> ${address.replace(/^\/vendors\//, '').replace(/\?.*/, '')}`
      : `inline <${localName}>`;
  };

  const gated = (node) => (node instanceof window.Element && node.matches('[data-consent]') ? node : undefined);

  // The library moves nothing and says nothing of what it releases; what it does to the page can be seen all the same.
  new window.MutationObserver((records) => {
    for (const { type, target, previousSibling, addedNodes, removedNodes } of records) {
      const before = gated(previousSibling);
      const tell = (what, { dataset }) => log('Privacy Elements', what, `data-consent="${dataset.consent}"`);
      if (type === 'attributes' && gated(target)) {
        const { localName, dataset } = target;
        const open = target.hasAttribute('src') || target.hasAttribute('href');
        tell(open ? `released ${describe(target)}` : `took back <${localName}> ${dataset.src ?? ''}`, target);
      }
      if (before?.localName === 'template' || before?.type === 'text/plain') {
        for (const node of addedNodes) {
          if (node.localName && !gated(node)) tell(`released ${describe(node)}`, before);
        }
      }
      if (before?.localName === 'template') {
        for (const node of removedNodes) if (node.localName) tell(`took back <${node.localName}>`, before);
      }
    }
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['src', 'href'] });

  // A pixel runs no code that could tell.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (gated(target)?.localName === 'img') log('LinkedIn', 'pixel loaded', `${target.dataset.consent} was granted`);
    },
    true,
  );

  document.addEventListener('consent-change', ({ action, changed, choices }) => {
    const changes = ['granted', 'denied', 'unset'].flatMap((choice) => {
      const ids = changed.filter((id) => choices[id] === choice);
      return ids.length > 0 ? `${choice}: ${ids.join(', ')}` : [];
    });
    log('Privacy Elements', `consent-change, ${changes.join('; ')}`, action);
  });

  log('This page', document.cookie.includes('privacy=') ? 'opened, with a record' : 'opened, without a record');
  document.addEventListener('DOMContentLoaded', show);
  window.addEventListener('focus', show);
  Object.assign(window, { demoLog: log, demoVendor: vendor });
}
