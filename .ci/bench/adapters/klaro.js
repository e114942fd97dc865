import { readPeer } from '../peers.js';

export default {
  name: 'klaro',
  // Its styles and all its languages are in it.
  files: { 'klaro.js': readPeer('klaro/dist/klaro.js') },
  declares: ['categories', 'services'],
  banner: '.klaro .cookie-notice',
  accept: '.klaro .cookie-notice .cm-btn-success',
  settings: '.klaro .cookie-notice .cn-learn-more',
  panel: '.klaro .cookie-modal .cm-modal',
  gate: ({ category, src, code }) =>
    `<script type="text/plain" data-type="application/javascript" data-name="${category}"${src ? ` data-src="${src}"` : ''}>${code ?? ''}</script>`,
  page({ categories, services, text }) {
    const config = {
      version: 1,
      acceptAll: true,
      lang: 'en',
      groupByPurpose: services.length > 0,
      translations: {
        zz: { privacyPolicyUrl: '/privacy' },
        en: {
          consentNotice: { title: text.title, description: text.description, learnMore: text.settings },
          acceptAll: text.accept,
          ok: text.accept,
          decline: text.reject,
          consentModal: { title: text.settingsTitle, description: text.description },
          purposes: Object.fromEntries(categories.map(({ id, title }) => [id, title])),
        },
      },
      services: [
        ...categories.map(({ id, title, description }) => ({
          name: id,
          title,
          description,
          purposes: [id],
          required: id === 'necessary',
        })),
        ...services.map(({ id, title, description, category, cookie }) => ({
          name: id,
          title,
          description,
          purposes: [category],
          cookies: [cookie],
        })),
      ],
    };
    return { head: `<script>klaroConfig=${JSON.stringify(config)}</script><script defer src="klaro.js"></script>` };
  },
};
