import { readdirSync, readFileSync } from 'node:fs';

const read = (file) => readFileSync(`dist/${file}`);
const attributes = ({ category, src }) => `data-consent="${category}"${src ? ` async src="${src}"` : ''}`;

/** What a site is, as our configuration says it. */
export const configOf = ({ categories, services, text }) => ({
  policy: '/privacy',
  texts: { title: text.title, text: text.description },
  categories: categories.map(({ id, title, description }) => ({
    id,
    label: title,
    purpose: description,
    services: services
      .filter(({ category }) => category === id)
      .map((service) => ({
        id: service.id,
        label: service.title,
        purpose: service.description,
        storage: [{ kind: 'cookie', name: service.cookie }],
      })),
  })),
});

export default {
  name: 'ours',
  title: 'privacy-elements',
  files: {
    'privacy.min.js': read('privacy.min.js'),
    ...Object.fromEntries(
      readdirSync('dist/ui')
        .filter((file) => file.endsWith('.js'))
        .map((file) => [`ui/${file}`, read(`ui/${file}`)]),
    ),
  },
  declares: ['categories', 'services'],
  banner: 'privacy-banner >>> [part="base"]',
  accept: 'privacy-banner [data-action="accept"]',
  settings: 'privacy-banner [data-action="settings"]',
  panel: 'privacy-banner >>> dialog',
  gate: (script) => `<script type="text/plain" ${attributes(script)}>${script.code ?? ''}</script>`,
  page: (site) => ({
    head: `<script src="privacy.min.js"></script>
<script type="application/json" data-privacy-config>${JSON.stringify(configOf(site))}</script>`,
  }),
};
