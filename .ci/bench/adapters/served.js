// Ours, in a page whose server asks for the banner where the visitor's cookie answers nothing, as the README shows.
import ours from './ours.js';

export default {
  ...ours,
  name: 'served',
  title: 'privacy-elements, hinted by a server',
  page(site) {
    const { head } = ours.page(site);
    return { head: `${site.returning ? '' : '<link rel="modulepreload" href="ui/banner.js">'}${head}` };
  },
};
