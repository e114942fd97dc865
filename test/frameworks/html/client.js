// The page's own script: nobody compiles or bundles it.
import { banner, gated, shop } from './shop.js';

const place = document.getElementById('app');
if (!place.hasChildNodes()) place.innerHTML = shop + banner;

const consent = await window.privacyElements.ready;
const part = (id) => document.getElementById(id);
const waiting = part('waiting');
let count = 0;

part('count').onclick = ({ target }) => {
  target.textContent = `${(count += 1)} in the basket`;
  part('gated').innerHTML = gated;
};
part('withdraw').onclick = () => consent.rejectAll();
document.addEventListener('consent-change', ({ action }) => window.told.push(action));
const leave = consent.subscribe(() => {
  part('choice').textContent = consent.choice('analytics');
  if (consent.has('analytics')) waiting.remove();
  else part('choice').after(waiting);
});

const unmount = () => {
  leave();
  place.replaceChildren();
};
Object.assign(window, { app: { consent, unmount } });
