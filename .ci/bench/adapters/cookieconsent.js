// Yes or no to all, and no gate: what runs the scripts is the page's own.
import { readPeer } from '../peers.js';
import { gateByCategory } from './floor.js';

const read = (file) => readPeer(`cookieconsent/build/${file}`);
const run = `function runAll(status){if(status==='allow')for(const gated of document.querySelectorAll('script[data-category]')){const script=document.createElement('script');if(gated.dataset.src)script.src=gated.dataset.src;else script.text=gated.text;gated.replaceWith(script)}}`;

export default {
  name: 'cookieconsent',
  title: 'Osano',
  files: { 'cookieconsent.js': read('cookieconsent.min.js'), 'cookieconsent.css': read('cookieconsent.min.css') },
  banner: '.cc-window',
  accept: '.cc-window .cc-allow',
  gate: gateByCategory,
  page({ text }) {
    const config = {
      type: 'opt-in',
      palette: { popup: { background: '#fff' }, button: { background: '#000' } },
      content: {
        message: text.description,
        allow: text.accept,
        deny: text.reject,
        link: text.policy,
        href: '/privacy',
      },
    };
    return {
      head: '<link rel="stylesheet" href="cookieconsent.css">',
      body: `<script src="cookieconsent.js"></script>
<script>${run};cookieconsent.initialise(Object.assign(${JSON.stringify(config)},{onInitialise:runAll,onStatusChange:runAll}))</script>`,
    };
  },
};
