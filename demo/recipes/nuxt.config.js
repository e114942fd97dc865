// nuxt.config.js; privacy.min.js and ui/ lie in public/
const config = {
  policy: { href: '/privacy', controller: 'Example Ltd' },
  categories: ['analytics'],
};

export default {
  app: {
    head: {
      htmlAttrs: { lang: 'en' },
      script: [
        { src: '/privacy.min.js' },
        { type: 'application/json', 'data-privacy-config': '', innerHTML: JSON.stringify(config) },
        { type: 'text/plain', 'data-consent': 'analytics', src: '/analytics.js' },
      ],
    },
  },
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('privacy-') } },
};
