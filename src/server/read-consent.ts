import { checkConfig } from '../core/check-config.js';
import type { ConfigInput } from '../core/config.js';
import type { ConsentState } from '../core/consent.js';
import { meets, type Answers } from '../core/expression.js';
import { modeFor } from '../core/mode.js';
import { parseRecord } from '../core/parse-record.js';
import { upgradeRecord } from '../core/policy-versions.js';
import type { ConsentRecord } from '../core/record.js';
import { resolve } from '../core/state.js';
import { newestRecord } from '../page/stored.js';
import { cookiesIn } from './cookies-in.js';

/**
 * Consent as a request tells of it: the state that the page will find when it begins, for what an app renders of it. `gpc` is
 * what the configuration says with `secGpc`.
 */
export interface ServerConsent extends Answers, ConsentState {
  readonly record: ConsentRecord | undefined;
  /** What a request tells of was kept. */
  readonly persisted: true;
}

/**
 * Reads what the visitor chose from a request, to the same effect as the page does with the same configuration: two
 * cookies, versions, ages, regions and Global Privacy Control included. What only the page can find out, such as a region
 * by its time zone, is not known here, which holds back more.
 *
 * @param cookies the request's header `Cookie`
 * @param input what is given to the page, with `region` and `secGpc` as this request has them
 * @param time milliseconds since 1970
 * @throws {ConfigError} if the configuration has a mistake
 */
export function readConsent(
  cookies: string | null | undefined,
  input: ConfigInput,
  time: number = Date.now(),
): ServerConsent {
  const config = checkConfig(input);
  const found = newestRecord({
    stored: () => cookiesIn(cookies, config.record.name),
    parse: (text = '') => parseRecord(text),
  });
  const record = found && upgradeRecord(config, found);
  const mode = modeFor(config);
  const gpc = !!input.secGpc;
  const resolved = resolve(config, mode, record, time, gpc);
  return {
    ...resolved,
    mode,
    gpc,
    record,
    persisted: true,
    choice: (id) => resolved.choices[id] ?? 'unset',
    has: (expression) => meets(expression, { choices: resolved.choices, mode }),
  };
}

/** Whether the page will ask this visitor, so that a server can have the interface fetched early, or leave it out. */
export const shouldAsk = ({ asks }: ServerConsent): boolean => !!asks;
