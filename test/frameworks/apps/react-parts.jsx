import { StrictMode, useEffect, useRef, useState } from 'react';

export function Shop({ children }) {
  const [count, setCount] = useState(0);
  return (
    <main>
      <h1>Shoes</h1>
      <button id="count" onClick={() => setCount(count + 1)}>
        {count} in the basket
      </button>
      {children}
    </main>
  );
}

/** Listens in an effect: where React hydrates a custom element, it sets no listener that a property names. */
export function Banner({ tell }) {
  const banner = useRef(null);
  useEffect(() => {
    const { current } = banner;
    current.addEventListener('consent-change', tell);
    return () => current.removeEventListener('consent-change', tell);
  }, [tell]);
  return <privacy-banner ref={banner} categories="analytics" policy="/privacy" controller="Shop" />;
}

/** The two things that are done with an app: on a server, and in the page that the server sent. */
export const app = (App) => ({
  async render() {
    const { renderToString } = await import('react-dom/server');
    return renderToString(<App />);
  },
  async hydrate(place, tell) {
    const { hydrateRoot } = await import('react-dom/client');
    await new Promise((resolve) => {
      const Done = () => useEffect(resolve, []);
      const app = (
        <StrictMode>
          <App tell={tell} />
          <Done />
        </StrictMode>
      );
      hydrateRoot(place, app, { onRecoverableError: (error) => console.error(error) });
    });
  },
});
