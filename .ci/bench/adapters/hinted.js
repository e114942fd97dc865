// Ours, in a page that asks for the banner in the first round trip of a first visit, and waits for nothing, as the README
// shows.
import ours from './ours.js';

const hint = `if(!/(^|; )privacy=/.test(document.cookie))document.head.append(
Object.assign(document.createElement('link'),{rel:'modulepreload',href:'ui/banner.js'}))`;

export default {
  ...ours,
  name: 'hinted',
  title: 'privacy-elements, hinted and async',
  inline: hint,
  page(site) {
    const { head } = ours.page(site);
    return { head: `<script>${hint}</script>${head.replace('<script', '<script async')}` };
  },
};
