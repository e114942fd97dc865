import { createSSRApp, h, ref } from 'vue';

const Shop = {
  props: ['tell'],
  setup({ tell }) {
    const count = ref(0);
    return () =>
      h('main', [
        h('h1', 'Shoes'),
        h('button', { id: 'count', onClick: () => (count.value += 1) }, `${count.value} in the basket`),
        h('privacy-banner', {
          categories: 'analytics',
          policy: '/privacy',
          controller: 'Shop',
          'onConsent-change': tell,
        }),
      ]);
  },
};

export async function render() {
  const { renderToString } = await import('vue/server-renderer');
  return renderToString(createSSRApp(Shop));
}

export function hydrate(place, tell) {
  createSSRApp(Shop, { tell }).mount(place);
}
