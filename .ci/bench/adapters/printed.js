// Ours, in a page whose server prints the banner where the visitor's cookie answers nothing, as the README shows.
import { readConsent, renderBannerHTML } from '../../../dist/server/index.js';
import ours, { configOf } from './ours.js';

/** After how many ms the script has taken it over for sure. Until then a click posts a form. */
const TAKEOVER = 1000;

export default {
  ...ours,
  name: 'printed',
  title: 'privacy-elements, printed by a server',
  takeover: TAKEOVER,
  clickDelay: TAKEOVER,
  async page(site) {
    const config = configOf(site);
    const { head } = ours.page(site);
    return {
      head: head.replace('<script', '<script async'),
      start: site.returning ? '' : await renderBannerHTML(config, readConsent('', config), { lang: 'en', action: '#' }),
    };
  },
};
