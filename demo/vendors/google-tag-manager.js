// Plays www.googletagmanager.com/gtm.js with a container that holds a conversion linker.
{
  const id = new URL(document.currentScript.src).searchParams.get('id');
  const google = window.demoVendor('Google Tag Manager', 'google-tag-manager', 'www.googletagmanager.com');
  const now = Math.floor(Date.now() / 1000);

  const take = ({ event }) => {
    if (event) google.tell(`event taken: ${event}`);
    if (event !== 'gtm.js') return;
    google.cookie('_gcl_au', `1.1.${Math.floor(Math.random() * 1e9)}.${now}`, 90 * 86400);
    google.beacon('conversion linker');
  };

  google.tell('script loaded');
  (window.google_tag_manager ??= {})[id] = {};
  const { dataLayer } = window;
  const { push } = dataLayer;
  dataLayer.push = (...entries) => {
    const length = push.apply(dataLayer, entries);
    entries.forEach(take);
    return length;
  };
  [...dataLayer].forEach(take);
}
