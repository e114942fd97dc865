import { html, nothing } from 'lit';
import type { PolicyTexts } from '../../locales/policy/texts.js';
import { canonicalText } from '../../policy/html/canonical-text.js';
import type { PolicyDocument } from '../../policy/document.js';
import { counted } from '../../policy/words.js';
import { tokens } from '../../styles/tokens.styles.js';
import { adoptStyles } from '../adopt-styles.js';
import { loadPolicyTexts } from '../load-policy-texts.js';
import { minutesToRead } from './minutes-to-read.js';
import { pause } from './pause.js';
import { copyLink, isAtStart, nameLabels, targetIn, visit } from './policy-anchors.js';
import { contentsOf } from './policy-contents.js';
import { findHeadings } from './policy-headings.js';
import { searchForm } from './policy-search-form.js';
import { sectionsOf } from './policy-sections.js';
import { policyStyles } from './policy.styles.js';
import type { PrivacyPolicy } from './policy.js';
import { policyRestStyles } from './policy-rest.styles.js';
import { readNodes } from './read-nodes.js';
import { sha256 } from '../sha256.js';
import { textToolsStyles } from './text-tools.styles.js';

/** What stands around the text of a policy, and what it does to the text. */
export interface PolicyTools {
  /** What goes below the title, beside the text, and below it; and the place where something is said to the visitor. */
  readonly head: () => unknown;
  readonly side: () => unknown;
  readonly foot: () => unknown;
  readonly status: () => unknown;
  /** Opens or closes all sections. */
  readonly setAll: (open: boolean) => void;
  /** SHA-256 of the text that is there now. */
  readonly hash: () => Promise<string>;
  /** Starts, or starts again, where the text is another or the element is back in the page. */
  readonly start: (options: StartOptions) => Promise<void>;
  readonly end: () => void;
}

export interface StartOptions {
  /** The text as data. */
  readonly document: PolicyDocument | undefined;
  /** BCP 47 tag of the language spoken where the text stands; empty where that is not known. */
  readonly near: string;
  /** Whether the text was not there before, so that the address may point to something in it. */
  readonly isNew: boolean;
  /** Ends the start. */
  readonly signal: AbortSignal;
}

// The title goes there too.
const HEAD = 'header, [data-part="breadcrumb"], [data-part="dates"]';

/** Makes what stands around the text of a policy. It is fetched when the text is there. */
export function toolsOf(host: PrivacyPolicy): PolicyTools {
  let texts: PolicyTexts | undefined;
  let language = '';
  let text = '';
  let hash = '';
  let reading = '';
  let minutes = 0;
  let said = '';
  let endBlocks: (() => void) | undefined;

  /** What the browser does itself, but for what is closed, or stands in a shadow tree. */
  const goTo = (address: Pick<Location, 'hash'>): void => {
    const target = targetIn(host, address);
    if (!target) return;
    sections.reveal(target);
    if (host.getRootNode() !== document) target.scrollIntoView();
    // What a long text lays out only now moves what is below, which no engine makes up for but those that anchor.
    let frames = 3;
    const stay = (): void => {
      // Not where the link opens elsewhere.
      if (address.hash !== location.hash) return;
      target.scrollIntoView();
      if (--frames > 0) requestAnimationFrame(stay);
    };
    if (host.hasAttribute('data-long')) requestAnimationFrame(stay);
  };
  const onHash = (): void => goTo(location);
  const sections = sectionsOf(host);
  const contents = contentsOf(host, goTo);
  const search = searchForm(host, sections.reveal);
  const observer = new MutationObserver((records) => {
    search.refresh();
    const isText = ({ target }: MutationRecord): boolean =>
      !(target instanceof Element ? target : target.parentElement)?.closest('[data-block]');
    if (!texts || !records.some(isText)) return;
    upgrade(texts);
    host.requestUpdate();
    void measure(texts);
  });

  const say = (what: string): void => {
    said = what;
    host.requestUpdate();
  };
  host.addEventListener('click', (event) => {
    void copyLink(event).then((isCopied) => {
      if (!isCopied || !texts) return;
      say(texts.linkCopied);
      setTimeout(() => say(''), 4000);
    });
  });
  adoptStyles(host.shadowRoot as ShadowRoot, tokens + policyStyles);

  /** Finds the parts of the text, and adds to them what needs no other place: ids, buttons, names. */
  function upgrade({ copyLink: nameOfLink, ...own }: PolicyTexts): void {
    const { title, headings } = findHeadings(host);
    for (const child of host.children) {
      if (child === title || child.matches(HEAD)) child.slot ||= 'head';
    }
    sections.update(headings, own.toggle, !host.collapsed);
    contents.update(headings);
    nameLabels(host, nameOfLink);
    // Nothing of that is news.
    observer.takeRecords();
  }

  /** Finds how long the text takes to read, and its hash. */
  async function measure({ readingTime }: PolicyTexts): Promise<void> {
    await pause();
    // What could not be read is no policy.
    text = host.querySelector('[data-part="unread"]') ? '' : canonicalText(readNodes(host.childNodes));
    const of = text;
    await pause();
    minutes = minutesToRead(text);
    reading = text && counted(minutes, readingTime, language);
    await pause();
    const made = of && (await sha256(of));
    if (of === text) hash = made;
    host.requestUpdate();
  }

  /** Goes to what the page's address points to, which was not there in time for the browser. */
  async function land(isUntouched: boolean): Promise<void> {
    const target = targetIn(host, location);
    if (!target) return;
    sections.reveal(target);
    await host.updateComplete;
    if (isUntouched) visit(target);
  }

  const end = (): void => {
    removeEventListener('hashchange', onHash);
    observer.disconnect();
    contents.end();
    search.end();
    endBlocks?.();
    endBlocks = undefined;
  };

  return {
    end,
    setAll: sections.setAll,
    status: () => html`<p part="status" role="status" lang=${language || nothing}>${said}</p>`,
    hash: () => sha256(text),
    async start({ document: policy, near, isNew, signal }) {
      end();
      adoptStyles(host.getRootNode() as Document | ShadowRoot, policyRestStyles);
      adoptStyles(host.getRootNode() as Document | ShadowRoot, textToolsStyles);
      const spoken = await loadPolicyTexts([...(near ? [near] : []), ...navigator.languages]);
      await pause();
      if (signal.aborted) return;
      ({ texts, language } = spoken);
      host.renderRoot.querySelector('[part="base"]')?.setAttribute('lang', language);
      // Without an address there is nothing to measure, which would cost a layout.
      const isUntouched = isNew && location.hash !== '' && isAtStart(targetIn(host, location));
      upgrade(texts);
      observer.observe(host, { childList: true, characterData: true, subtree: true });
      contents.start();
      addEventListener('hashchange', onHash);
      await pause();
      host.requestUpdate();
      if (isNew) await land(isUntouched);
      await measure(texts);
      if (!host.querySelector('[data-block]')) return;
      const { liveBlocks } = await import('./policy-blocks.js');
      if (!(signal as { aborted: boolean }).aborted) {
        endBlocks = liveBlocks(host, { ...(policy && { document: policy }), texts, language });
      }
    },
    head: () => (reading ? html`<p part="reading"><bdi>${reading}</bdi></p>` : nothing),
    side: () =>
      texts
        ? html`
            <div part="side">
              ${host.noSearch ? nothing : search.render(texts, language)}
              ${host.noContents ? nothing : contents.render(texts)}
              <div part="tools">
                ${sections.render(texts)}
                <button type="button" @click=${() => print()}>${texts.print}</button>
              </div>
            </div>
          `
        : nothing,
    foot: () => {
      if (!texts) return nothing;
      const isLong = minutes > 1 && !host.noContents;
      return html`
        ${isLong ? html`<button type="button" part="top" @click=${contents.visit}>${texts.top}</button>` : nothing}
        ${
          hash
            ? html`<p part="hash">
                <bdi>${texts.hash}: <code>${hash}</code></bdi>
              </p>`
            : nothing
        }
      `;
    },
  };
}
