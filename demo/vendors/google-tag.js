// Plays www.googletagmanager.com/gtag/js: takes what the page pushed to `dataLayer`, and what it pushes from now on.
{
  const id = new URL(document.currentScript.src).searchParams.get('id');
  const google = window.demoVendor('Google Analytics', 'google-analytics', 'www.google-analytics.com');
  const twoYears = 2 * 365 * 86400;
  const now = Math.floor(Date.now() / 1000);

  const commands = {
    config(target) {
      google.cookie('_ga', `GA1.1.${Math.floor(Math.random() * 1e9)}.${now}`, twoYears);
      google.cookie(`_ga_${target.slice(2)}`, `GS2.1.s${now}$o1$g0$t${now}$j60$l0$h0`, twoYears);
      google.beacon('page_view');
    },
    event: (name) => google.beacon(name),
    consent: (command, settings) => google.tell(`consent ${command}: ${JSON.stringify(settings)}`),
  };
  const take = (entry) => {
    // gtag() pushes its arguments; plain objects are for the tag manager.
    if (String(entry) === '[object Arguments]') commands[entry[0]]?.(...[...entry].slice(1));
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
