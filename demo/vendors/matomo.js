// Plays matomo.js: takes the calls that the page queued in `_paq`, and those that come.
{
  const matomo = window.demoVendor('Matomo', 'matomo', 'stats.crosswind.example');

  const commands = {
    trackPageView() {
      const visitor = Math.random().toString(16).slice(2, 18).padEnd(16, '0');
      matomo.cookie('_pk_id.1.1fff', `${visitor}.${Math.floor(Date.now() / 1000)}.`, 393 * 86400);
      matomo.cookie('_pk_ses.1.1fff', '1', 30 * 60);
      matomo.beacon('trackPageView');
    },
    trackEvent: (...parts) => matomo.beacon(`trackEvent ${parts.join(' ')}`),
  };
  const take = ([name, ...values]) => commands[name]?.(...values);

  matomo.tell('script loaded');
  const queued = window._paq;
  window._paq = { push: (...calls) => calls.forEach(take) };
  queued.forEach(take);
}
