// Plays www.clarity.ms/tag/<id>: replaces the page's queueing `clarity()` by itself.
{
  const clarity = window.demoVendor('Microsoft Clarity', 'clarity', 'www.clarity.ms');
  const user = Math.random().toString(36).slice(2, 8);

  clarity.tell('script loaded');
  clarity.cookie('_clck', `${user}%5E2%5Efz0%5E0%5E1`, 365 * 86400);
  clarity.cookie('_clsk', `${user}%5E${Date.now()}%5E1%5E1`, 86400);
  clarity.beacon('session recording started');

  const queued = window.clarity.q ?? [];
  window.clarity = (command, ...values) => clarity.tell(`${command}: ${JSON.stringify(values)}`);
  for (const call of queued) window.clarity(...call);
}
