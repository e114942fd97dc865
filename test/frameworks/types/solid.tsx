/** @jsxImportSource solid-js */
import { Show, type JSX } from 'solid-js';
import { useConsent } from '../../../src/bindings/solid.js';

/** What is typed, and what is not. */
export function Page(): JSX.Element {
  const consent = useConsent();
  return (
    <main>
      <privacy-banner
        class="shop"
        categories="analytics"
        layout="box"
        on:consent-change={({ choices }) => console.log(choices)}
      />
      <privacy-policy src="/policy.txt" heading-level={2} />
      <Show when={consent().has('analytics')} fallback={<p>Waiting</p>}>
        <p>Counting</p>
      </Show>

      {/* @ts-expect-error no such layout */}
      <privacy-banner layout="corner" />
      {/* @ts-expect-error no such attribute */}
      <privacy-banner categorys="analytics" />
      {/* @ts-expect-error no such event */}
      <privacy-banner on:consent-change={({ nothing }) => console.log(nothing)} />
    </main>
  );
}
