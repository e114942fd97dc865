import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Incident, PolicyVersion } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import type { News } from '../core/news.js';
import type { PolicyTexts } from '../locales/policy/texts.js';
import type { Texts } from '../locales/texts.js';
import { fill } from '../policy/words.js';
import { controls } from '../styles/controls.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import type { Actions } from './consent-element.js';
import { RenderedElement } from './rendered-element.js';
import { focusPage } from './focus-page.js';
import { loadPolicyTexts } from './load-policy-texts.js';
import { noticeStyles } from './notice.styles.js';

/**
 * Tells the visitor of a new version of the policy, or of an incident: what happened, what it may mean, what has been done,
 * what to do, what is offered and whom to ask (GDPR Art. 34(2)). It asks for no consent, and no answer to it grants or
 * refuses anything; while the visitor is asked for consent it waits. The library puts one at the start of the body where
 * there is something to tell; an author's own shows it where it stands.
 *
 * @element privacy-notice
 *
 * @csspart base - The box.
 * @csspart text - Title and text.
 * @csspart actions - Around the buttons.
 *
 * @cssprop --privacy-* - As of `<privacy-banner>`.
 */
export class PrivacyNotice extends RenderedElement {
  static override tag = 'privacy-notice';

  static override styles: string = tokens + controls + noticeStyles;

  #policyTexts: PolicyTexts | undefined;
  #loaded = '';
  #previous: Element | undefined;

  constructor() {
    super();
    this.addEventListener('focusin', ({ relatedTarget }) => {
      if (relatedTarget instanceof Element) this.#previous = relatedTarget;
    });
  }

  protected override readonly actions: Actions = {
    answer: () => {
      const hadFocus = this.matches(':focus-within');
      this.consent?.answerNews?.();
      if (hadFocus) focusPage(this.#previous);
    },
  };

  protected render(consent: Consent, texts: Texts): TemplateResult | typeof nothing {
    const news = consent.state.view ? undefined : this.consent?.news;
    if (!news || !this.#policyTexts) return nothing;
    const { title, body, link, answer } =
      news.kind === 'incident'
        ? this.#incident(news.incident, texts, this.#policyTexts)
        : this.#policy(news, consent, texts, this.#policyTexts);
    return html`
      <section
        part="base"
        aria-labelledby="title"
        role=${news.kind === 'incident' ? 'alert' : 'region'}
        lang=${this.language}
        dir=${this.direction}
        @click=${(event: Event) => this.act(event)}
      >
        <div part="text" tabindex="0">
          <h2 id="title">${title}</h2>
          ${body} ${link}
        </div>
        <div part="actions"><button type="button" data-action="answer">${answer}</button></div>
      </section>
    `;
  }

  protected override rendered(): void {
    const { language } = this;
    if (this.#loaded !== language) {
      this.#loaded = language;
      void loadPolicyTexts([language]).then(({ texts }) => {
        if (this.#loaded === language) this.#policyTexts = texts;
        this.requestUpdate();
      });
    }
    if (!this.popover) return;
    const isShown = this.shadowRoot?.querySelector('[part="base"]');
    if (isShown) this.showPopover();
    else if (this.matches(':popover-open')) this.hidePopover();
  }

  #day(day: string): TemplateResult {
    const words = new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'UTC' });
    return html`<time datetime=${day}>${words.format(new Date(day))}</time>`;
  }

  #incident(incident: Incident, { close }: Texts, texts: PolicyTexts): Told {
    const parts = [
      [texts.incidentWhat, incident.what],
      [texts.incidentImpact, incident.impact],
      [texts.incidentMeasures, incident.measures],
      [texts.incidentAdvice, incident.advice],
      [texts.incidentRemedies, incident.remedies],
      [texts.incidentContact, incident.contact],
    ].filter(([, said]) => said);
    return {
      title: html`${texts.incident}, ${this.#day(incident.date)}`,
      body: html`<dl>
        ${parts.map(
          ([term, said]) =>
            html`<dt>${term}</dt>
              <dd dir="auto">${said}</dd>`,
        )}
      </dl>`,
      link: incident.href ? html`<a href=${incident.href}>${texts.readMore}</a>` : nothing,
      answer: close,
    };
  }

  #policy(
    { versions, asks }: News & { kind: 'policy' },
    { config }: Consent,
    { close }: Texts,
    texts: PolicyTexts,
  ): Told {
    const { href } = config.policy;
    const day = (versions[0] as PolicyVersion).effective;
    const [before, after] = fill(texts.changedFrom, { date: '\n' }).split('\n');
    return {
      title: texts.changed,
      body: html`<p>${before}${this.#day(day)}${after}</p>
        <ul role="list">
          ${versions.flatMap(({ summary = [] }) => summary.map((one) => html`<li dir="auto">${one}</li>`))}
        </ul>`,
      link: href ? html`<a href=${href}>${texts.readPolicy}</a>` : nothing,
      answer: asks === 'acknowledge' ? texts.acknowledge : close,
    };
  }
}

/** What is shown of news. */
interface Told {
  readonly title: unknown;
  readonly body: unknown;
  readonly link: unknown;
  readonly answer: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'privacy-notice': PrivacyNotice;
  }
}
