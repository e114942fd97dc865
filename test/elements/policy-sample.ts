// A policy in the test's own page.
import { PrivacyPolicy } from '../../src/elements/policy/policy.js';
import { place } from '../page/page-consent.js';

PrivacyPolicy.define();

/** Three sections, as a server would send them. */
export const HTML = `
  <nav data-part="breadcrumb" aria-label="Breadcrumb">Your position: <ol role="list"><li><a href="/">Home</a><span aria-hidden="true"> / </span></li><li><span aria-current="page">Privacy Policy</span></li></ol></nav>
  <h1>Privacy Policy</h1>
  <p data-part="dates">Version 3 · In force since <time datetime="2026-11-01">November 1, 2026</time></p>
  <p>We keep little.</p>
  <section id="share">
    <h2><a data-label href="#share">1.</a> How we share data</h2>
    <ol role="list">
      <li id="sharing">
        <a id="old-sharing"></a>
        <h3><a data-label href="#sharing">(1)</a> Sharing</h3>
        <p>We do not share, except:</p>
        <ol role="list">
          <li id="s1-1-1"><p><a data-label href="#s1-1-1">-1.</a> <strong>With consent:</strong> you agreed.</p></li>
        </ol>
      </li>
    </ol>
  </section>
  <section id="protect">
    <h2><a data-label href="#protect">2.</a> How we protect data</h2>
    <p>It is <em>encry</em>pted, in Café Zoë too.</p>
  </section>
  <section id="contact">
    <h2><a data-label href="#contact">3.</a> Contact</h2>
    <p>Write to us.</p>
  </section>`;

/** The same in plain text, which has no dates. */
export const TEXT = `Your position: Home / Privacy Policy

Privacy Policy

We keep little.

1. How we share data

(1) Sharing

We do not share, except:

-1. With consent: you agreed.

2. How we protect data

It is encrypted, in Café Zoë too.

3. Contact

Write to us.
`;

/** The address of a text. */
export const address = (text: string, type = 'text/plain'): string => URL.createObjectURL(new Blob([text], { type }));

/** Waits until a policy shows all that it has to. */
export async function ready(policy: PrivacyPolicy): Promise<PrivacyPolicy> {
  await policy.hash;
  // The hash shows a moment after it is made.
  await new Promise((done) => setTimeout(done));
  await policy.updateComplete;
  return policy;
}

/** Puts a policy into the page. */
export function policyOf(content: string = HTML, attributes = ''): Promise<PrivacyPolicy> {
  document.documentElement.lang = 'en';
  const host = place(`<privacy-policy ${attributes}>${content}</privacy-policy>`);
  return ready(host.querySelector('privacy-policy')!);
}

/** Something around the text. */
export const around = (policy: PrivacyPolicy, selector: string): HTMLElement | null =>
  policy.shadowRoot!.querySelector<HTMLElement>(selector);

/** What the visitor reads there. */
export const textOf = (policy: PrivacyPolicy, selector: string): string | undefined =>
  around(policy, selector)?.textContent.replace(/\s+/g, ' ').trim();

/** Whether what is closed can be found: elsewhere nothing closes. */
export const canClose = 'onbeforematch' in HTMLElement.prototype;
