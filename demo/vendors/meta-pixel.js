// Plays connect.facebook.net/en_US/fbevents.js: takes the calls that the page queued in `fbq`, and those that come.
{
  const meta = window.demoVendor('Meta Pixel', 'meta-pixel', 'www.facebook.com');

  const commands = {
    init: () => meta.cookie('_fbp', `fb.1.${Date.now()}.${Math.floor(Math.random() * 1e10)}`, 90 * 86400),
    track: (event) => meta.beacon(event),
    consent: (command) => meta.tell(`consent: ${command}`),
  };

  meta.tell('script loaded');
  const { fbq } = window;
  fbq.callMethod = (name, ...values) => commands[name]?.(...values);
  for (const call of fbq.queue.splice(0)) fbq.callMethod(...call);
}
