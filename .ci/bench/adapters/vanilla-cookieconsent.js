import { readPeer } from '../peers.js';
import { gateByCategory } from './floor.js';

const read = (file) => readPeer(`vanilla-cookieconsent/dist/${file}`);

export default {
  name: 'vanilla-cookieconsent',
  files: { 'cookieconsent.umd.js': read('cookieconsent.umd.js'), 'cookieconsent.css': read('cookieconsent.css') },
  declares: ['categories', 'services'],
  banner: '#cc-main .cm',
  accept: '#cc-main .cm [data-role="all"]',
  settings: '#cc-main .cm [data-role="show"]',
  panel: '#cc-main .pm',
  gate: gateByCategory,
  page({ categories, services, text }) {
    const of = (id) => services.filter(({ category }) => category === id);
    const category = ({ id }) => [
      id,
      {
        ...(id === 'necessary' && { enabled: true, readOnly: true }),
        ...(of(id).length > 0 && {
          services: Object.fromEntries(of(id).map((service) => [service.id, { label: service.title }])),
          autoClear: { cookies: of(id).map(({ cookie }) => ({ name: cookie })) },
        }),
      },
    ];
    const section = ({ id, title, description }) => ({
      title,
      description,
      linkedCategory: id,
      ...(of(id).length > 0 && {
        cookieTable: {
          headers: { name: 'Cookie', description: 'Description' },
          body: of(id).map((service) => ({ name: service.cookie, description: service.description })),
        },
      }),
    });
    const en = {
      consentModal: {
        title: text.title,
        description: text.description,
        acceptAllBtn: text.accept,
        acceptNecessaryBtn: text.reject,
        showPreferencesBtn: text.settings,
      },
      preferencesModal: {
        title: text.settingsTitle,
        acceptAllBtn: text.accept,
        acceptNecessaryBtn: text.reject,
        savePreferencesBtn: text.save,
        closeIconLabel: text.close,
        sections: categories.map(section),
      },
    };
    const config = {
      // It shows bots nothing, and takes an automated browser for one.
      hideFromBots: false,
      categories: Object.fromEntries(categories.map(category)),
      language: { default: 'en', translations: { en } },
    };
    return {
      head: '<link rel="stylesheet" href="cookieconsent.css">',
      body: `<script defer src="cookieconsent.umd.js"></script>
<script type="module">CookieConsent.run(${JSON.stringify(config)})</script>`,
    };
  },
};
