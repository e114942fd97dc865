import { createSignal, Show } from 'solid-js';
import { useConsent } from 'privacy-elements/solid';

export function App(props) {
  const [count, setCount] = createSignal(0);
  const consent = useConsent();
  return (
    <main>
      <h1>Shoes</h1>
      <button id="count" onClick={() => setCount(count() + 1)}>
        {count()} in the basket
      </button>
      <p id="choice">{consent().choice('analytics')}</p>
      <Show when={consent().has('analytics')} fallback={<p id="waiting">Waiting</p>}>
        <p id="counting">Counting</p>
      </Show>
      <iframe title="Map" data-consent="analytics" data-src="about:blank#map" />
      <button id="withdraw" onClick={() => consent().page?.rejectAll()}>
        Withdraw
      </button>
      <privacy-banner
        categories="analytics"
        policy="/privacy"
        controller="Shop"
        on:consent-change={(event) => props.tell(event)}
      />
    </main>
  );
}
