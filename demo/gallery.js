// Brings gallery.html into the state that its address asks for. Once that can be seen, and nothing moves any more, <html>
// has data-settled: what looks at the page by itself waits for it.
{
  const asked = {
    layout: 'bar',
    settings: 'dialog',
    theme: '',
    scheme: '',
    lang: 'en',
    mode: 'opt-in',
    state: 'first',
    view: 'banner',
    version: '1',
    gpc: '',
    ...Object.fromEntries(new URL(location.href).searchParams),
  };
  const { documentElement: root } = document;
  const cookie = 'privacy-gallery';

  root.lang = asked.lang;
  root.dir = /^(ar|fa|he|ur)/.test(asked.lang) ? 'rtl' : 'ltr';
  root.style.colorScheme = asked.scheme;
  document.title = `${[asked.layout, asked.theme, asked.lang].filter(Boolean).join(', ')} | ${document.title}`;
  if (asked.theme) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/src/styles/themes/${asked.theme}.css`;
    document.head.append(link);
  }
  // Before the library looks, and whatever this browser sends.
  Object.defineProperty(window.navigator, 'globalPrivacyControl', { value: Boolean(asked.gpc) });
  // A new visitor at every load. Who has accepted keeps the record, so that a raised version asks again.
  if (asked.state === 'first') document.cookie = `${cookie}=; path=/; max-age=0`;

  const until = async (find) => {
    for (;;) {
      const found = find();
      if (found) return found;
      await new Promise(window.requestAnimationFrame);
    }
  };

  const fillForm = async () => {
    const form = document.querySelector('.states');
    const { LANGUAGES } = await import('/src/locales/languages.ts');
    for (const tag of Object.keys(LANGUAGES)) {
      const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
      form.elements.lang.append(Object.assign(document.createElement('option'), { value: tag, lang: tag, text: name }));
    }
    for (const control of form.elements) {
      if (control.type === 'checkbox') control.checked = Boolean(asked[control.name]);
      else if (control.name) control.value = asked[control.name];
    }
    form.addEventListener('change', ({ target }) => {
      // The next page goes on where this one was left.
      form.action = `#${target.id}`;
      form.requestSubmit();
    });
    document.getElementById(location.hash.slice(1))?.focus();
  };

  const placeElements = async () => {
    const place = document.getElementById('in-flow');
    if (asked.layout === 'inline') {
      const banner = document.createElement('privacy-banner');
      banner.setAttribute('layout', 'inline');
      place.append(banner);
    }
    if (asked.settings === 'embedded') {
      await import('/dist/ui/elements.js');
      place.append(document.createElement('privacy-settings'));
    }
  };

  const startConsent = async () => {
    const response = await window.fetch('privacy-config.json');
    const { layout, mode, version } = asked;
    const config = await response.json();
    // They say which version this is, and here the address does.
    delete config.policy.versions;
    const consent = window.privacyElements.startConsent({
      ...config,
      layout,
      mode,
      version: Number(version),
      settings: asked.settings === 'sheet' ? 'sheet' : 'dialog',
      record: { name: cookie },
    });
    await consent.ready;
    if (asked.state === 'answered' && !consent.state.record) await consent.acceptAll();
    return consent;
  };

  const openSettings = async (consent) => {
    if (asked.settings === 'embedded') consent.close();
    else consent.open('settings');
    const settings = await until(
      () =>
        document.querySelector('[view="settings"]')?.shadowRoot.querySelector('privacy-settings') ??
        document.querySelector('privacy-settings'),
    );
    const all = (selector) => settings.shadowRoot?.querySelectorAll(selector) ?? [];
    await until(() => all('details').length > 0);
    if (asked.view === 'details') {
      for (const details of all('details')) details.open = true;
      await until(() => all('[part="service"]').length > 0);
    }
  };

  document.addEventListener('DOMContentLoaded', async () => {
    await Promise.all([fillForm(), placeElements()]);
    const consent = await startConsent();
    if (asked.view !== 'banner') await openSettings(consent);
    const banner = () => document.querySelector('privacy-banner[view]');
    await until(() => document.readyState === 'complete' && banner()?.getAttribute('view') === consent.state.view);
    document.querySelector('#in-flow > *')?.scrollIntoView({ block: asked.view === 'banner' ? 'center' : 'start' });
    const moving = banner()?.shadowRoot.getAnimations() ?? [];
    // An animation that is cancelled never finishes.
    await Promise.allSettled(moving.map(({ finished }) => finished));
    root.dataset.settled = '';
  });
}
