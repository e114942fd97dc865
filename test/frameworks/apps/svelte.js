import Shop from './Shop.svelte';

export async function render() {
  const server = await import('svelte/server');
  return server.render(Shop).body;
}

export async function hydrate(target, tell) {
  const client = await import('svelte');
  client.hydrate(Shop, { target, props: { tell } });
}
