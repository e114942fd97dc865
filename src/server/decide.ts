import { checkConfig } from '../core/check-config.js';
import { NECESSARY, type Config, type ConfigInput } from '../core/config.js';
import { makeRecord, type Decided } from '../core/decide.js';
import { everyChoice } from '../core/every-choice.js';
import { actsName, addAct, formatActs, parseActs } from '../core/policy-acts.js';
import { formatRecord, type ConsentRecord } from '../core/record.js';
import { setCookie } from '../core/set-cookie.js';
import { readAsked } from './asked.js';
import { cookiesIn } from './cookies-in.js';
import { readConsent, type ServerConsent } from './read-consent.js';

/** The fields of a form that was posted: a `FormData` or `URLSearchParams`. */
export interface AnswerForm {
  readonly get: (name: string) => unknown;
  readonly getAll: (name: string) => readonly unknown[];
}

/** What a request says beside its form. */
export interface AnswerOptions {
  /**
   * The request's header `Sec-Fetch-Site`. Any but `same-origin` decides nothing: another site could post a form in the
   * visitor's name, and no cookie would tell (https://www.w3.org/TR/fetch-metadata/).
   */
  readonly site: string | null | undefined;
  /** Whether visitors reach the site by HTTPS. Default true. */
  readonly isSecure?: boolean;
  /** Milliseconds since 1970. Default now. */
  readonly time?: number;
}

/** A decision that was made without a script. */
export interface ServerDecision {
  readonly record: ConsentRecord;
  /** What keeps it: each is a header `Set-Cookie`. */
  readonly cookies: readonly string[];
}

/**
 * Decides as the form of `renderBannerHTML` says, to the same record as the page would have made. Undefined where there is
 * nothing to record: a form from another site, one that is none of ours, or one that asked for anything else than what is
 * asked today. The visitor is asked again then.
 *
 * @param cookies the request's header `Cookie`
 * @param input what `renderBannerHTML` was given
 * @throws {ConfigError} if the configuration has a mistake
 */
export function decide(
  cookies: string | null | undefined,
  input: ConfigInput,
  form: AnswerForm,
  { site, isSecure = true, time = Date.now() }: AnswerOptions,
): ServerDecision | undefined {
  const config = checkConfig(input);
  const consent = readConsent(cookies, input, time);
  const shown = readAsked(config, consent.mode, form.get('asked'));
  const wanted = wantedBy(form, config, consent);
  if (site !== 'same-origin' || !shown || !wanted) return undefined;
  const record = makeRecord(config, consent, wanted, time, shown);
  const since = Date.parse(record.time);
  const cookieOf = (name: string, text: string): string => setCookie(config, name, text, since, isSecure);
  const made = [cookieOf(config.record.name, formatRecord(record))];
  const [newest] = config.policy.versions ?? [];
  if (newest) {
    const { version, sha256 = '' } = newest;
    const acts = parseActs(cookiesIn(cookies, actsName(config))[0] ?? '');
    const text = formatActs(addAct(acts, { version, time: record.time, act: 'decision', sha256 }));
    made.push(cookieOf(actsName(config), text));
  }
  return { record, cookies: made };
}

/** What is granted and denied by the button that was pressed. */
function wantedBy(form: AnswerForm, config: Config, { mode, gpc }: ServerConsent): Record<string, Decided> | undefined {
  switch (form.get('answer')) {
    case 'accept':
      return everyChoice(config, 'granted', gpc);
    case 'reject':
      return everyChoice(config, 'denied', false);
    case 'save': {
      const granted = form.getAll('granted');
      const ids = config.categories.map(({ id }) => id).filter((id) => id !== NECESSARY);
      return Object.fromEntries(ids.map((id) => [id, granted.includes(id) ? 'granted' : 'denied']));
    }
    case 'close':
      // A notice asks nothing, so that closing it says that it was seen.
      return mode === 'notice' ? {} : undefined;
    default:
      return undefined;
  }
}
