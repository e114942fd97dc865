import { useEffect, useRef, useState } from 'react';
import { ConsentGate, useConsent } from 'privacy-elements/react';

/** Listens in an effect: where React hydrates a custom element, it sets no listener that a property names. */
function Banner({ tell }) {
  const banner = useRef(null);
  useEffect(() => {
    const { current } = banner;
    current.addEventListener('consent-change', tell);
    return () => current.removeEventListener('consent-change', tell);
  }, [tell]);
  return <privacy-banner ref={banner} categories="analytics" policy="/privacy" controller="Shop" />;
}

export function App({ tell }) {
  const [count, setCount] = useState(0);
  const consent = useConsent();
  return (
    <main>
      <h1>Shoes</h1>
      <button id="count" onClick={() => setCount(count + 1)}>
        {count} in the basket
      </button>
      <p id="choice">{consent.choice('analytics')}</p>
      <ConsentGate category="analytics" fallback={<p id="waiting">Waiting</p>}>
        <p id="counting">Counting</p>
      </ConsentGate>
      {/* It may have its address before React hydrates. */}
      <iframe title="Map" data-consent="analytics" data-src="about:blank#map" suppressHydrationWarning />
      <button id="withdraw" onClick={() => consent.page?.rejectAll()}>
        Withdraw
      </button>
      <Banner tell={tell} />
    </main>
  );
}
