import { startConsent } from 'privacy-elements';
import 'privacy-elements/define';

const consent = startConsent({
  categories: [
    { id: 'analytics', services: [{ id: 'reading-time', label: 'Reading time', provider: 'Crosswind Magazine Ltd' }] },
    'marketing',
  ],
  policy: { href: 'privacy.html', controller: 'Crosswind Magazine Ltd' },
  // A cookie of its own, since the other pages ask about more.
  record: { name: 'privacy-module' },
});

const byId = (id) => document.getElementById(id);

// Called at once, and after every change.
consent.subscribe(({ choices, asks, record }) => {
  byId('has').textContent = consent.has('analytics');
  byId('choices').textContent = JSON.stringify(choices, null, 1);
  byId('asks').textContent = asks ?? 'nothing';
  byId('record').textContent = record ? `${record.action}, ${record.time}` : 'none';
});

byId('accept').onclick = () => consent.acceptAll();
byId('reject').onclick = () => consent.rejectAll();
byId('decide').onclick = () => consent.decide({ analytics: 'granted' });
byId('settings').onclick = () => consent.open('settings');
byId('reset').onclick = () => consent.reset();

async function measureReading() {
  // As often as consent is given.
  const signal = await consent.whenGranted('analytics');
  const start = Date.now();
  const tick = () => (byId('time').textContent = `${Math.round((Date.now() - start) / 1000)} s`);
  const timer = window.setInterval(tick, 1000);
  tick();
  // Whatever takes a signal ends by itself: this listener, a fetch, a stream.
  document.addEventListener('click', () => window.demoLog('Reading time', 'counted a click'), { signal });
  signal.addEventListener('abort', () => {
    window.clearInterval(timer);
    byId('time').textContent = signal.reason.message;
    measureReading();
  });
}

measureReading();
