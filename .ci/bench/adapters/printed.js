// Ours, in a page whose server prints the banner where the visitor's cookie answers nothing, as the README shows.
import { readConsent, renderBannerHTML } from '../../../dist/server/index.js';
import ours, { configOf } from './ours.js';

export default {
  ...ours,
  name: 'printed',
  title: 'privacy-elements, printed by a server',
  // Until the script is there a click posts a form.
  clickDelay: 1000,
  async page(site) {
    const config = configOf(site);
    const { head } = ours.page(site);
    return {
      head: head.replace('<script', '<script async'),
      start: site.returning ? '' : await renderBannerHTML(config, readConsent('', config), { lang: 'en', action: '#' }),
    };
  },
};
