import { readPeer } from '../peers.js';
import { plain } from '../site.js';

const read = (file) => readPeer(`orejime/dist/${file}`);

export default {
  name: 'orejime',
  files: { 'orejime.js': read('orejime-standard-en.js'), 'orejime.css': read('orejime-standard.css') },
  declares: ['categories', 'services'],
  banner: '.orejime-Banner',
  accept: '.orejime-Banner-saveButton',
  settings: '.orejime-Banner-learnMoreButton',
  panel: '.orejime-Modal',
  gate: (script) => `<template data-purpose="${script.category}">${plain(script)}</template>`,
  page({ categories, services, text }) {
    const purpose = ({ id, title, description }) => {
      const alone = { id, title, description, cookies: [], ...(id === 'necessary' && { isMandatory: true }) };
      const own = services
        .filter(({ category }) => category === id)
        .map((service) => ({
          id: service.id,
          title: service.title,
          description: service.description,
          cookies: [service.cookie],
        }));
      return own.length > 0 ? { id: `all-${id}`, title, description, purposes: [alone, ...own] } : alone;
    };
    const config = {
      privacyPolicyUrl: '/privacy',
      purposes: categories.map(purpose),
      translations: {
        banner: {
          title: text.title,
          description: text.description,
          accept: text.accept,
          decline: text.reject,
          configure: text.settings,
        },
        modal: { title: text.settingsTitle },
      },
    };
    return {
      head: `<link rel="stylesheet" href="orejime.css">
<script>orejimeConfig=${JSON.stringify(config)}</script><script defer src="orejime.js"></script>`,
    };
  },
};
