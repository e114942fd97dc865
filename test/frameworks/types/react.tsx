import { useEffect, useRef, type ReactNode } from 'react';
import { ConsentGate, useConsent } from '../../../src/bindings/react.js';
import type { PrivacyBanner } from '../../../src/elements/banner.js';
import type { PolicyDocument } from '../../../src/policy/document.js';

/** What is typed, and what is not. */
export function Page({ policy }: { policy: PolicyDocument }): ReactNode {
  const { has, choice, record, page } = useConsent();
  const banner = useRef<PrivacyBanner>(null);
  useEffect(() => {
    const { current } = banner;
    const tell = ({ action, choices }: { action: string; choices: object }): void => console.log(action, choices);
    current?.addEventListener('consent-change', tell);
    return () => current?.removeEventListener('consent-change', tell);
  }, []);
  return (
    <main data-may-run={has('analytics')} data-choice={choice('analytics')} data-time={record?.time}>
      <privacy-banner
        ref={banner}
        key="banner"
        className="shop"
        categories="analytics"
        version={3}
        layout="box"
        onconsent-change={(event) => console.log(event.choices, event.changed)}
        onprivacy-open={({ view }) => console.log(view)}
      />
      <privacy-policy src="/policy.txt" heading-level={2} collapsed document={policy} />
      <privacy-cookies categories="analytics" heading-level="3" />
      <privacy-embed provider="youtube" video="dQw4w9WgXcQ" title="Our film" />
      <privacy-settings />
      <ConsentGate category="analytics" fallback={<p>Waiting</p>}>
        <p>Counting</p>
      </ConsentGate>
      <button onClick={() => page?.open('settings')}>Privacy settings</button>

      {/* @ts-expect-error no such layout */}
      <privacy-banner layout="corner" />
      {/* @ts-expect-error no such attribute */}
      <privacy-banner categorys="analytics" />
      {/* @ts-expect-error no such event */}
      <privacy-banner onconsent-change={({ nothing }) => console.log(nothing)} />
      {/* @ts-expect-error no such provider */}
      <privacy-embed provider="youtub" />
      {/* @ts-expect-error it has no attribute of its own */}
      <privacy-settings layout="box" />
      {/* @ts-expect-error a gate is about something */}
      <ConsentGate />
    </main>
  );
}
