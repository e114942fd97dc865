import Cookies from 'js-cookie';
import type { Config } from '../core/config.js';
import { actsName, addAct, formatActs, parseActs, type PolicyAct } from '../core/policy-acts.js';
import { cookieTexts } from './cookie-texts.js';
import { expireCookie } from './expire-cookie.js';

const DAY = 864e5;

/** What the visitor did in view of the policy so far. */
export function readActs(config: Config): PolicyAct[] {
  return parseActs(cookieTexts(actsName(config))[0] ?? '');
}

/** Keeps one more act. */
export function writeAct(config: Config, act: PolicyAct): void {
  const { domain, maxAge, sameSite } = config.record;
  Cookies.set(actsName(config), formatActs(addAct(readActs(config), act)), {
    path: '/',
    sameSite,
    secure: location.protocol === 'https:',
    expires: new Date(Date.parse(act.time) + maxAge * DAY),
    ...(domain && { domain }),
  });
}

/** Forgets them, with the record. */
export const forgetActs = (config: Config): void => expireCookie(actsName(config));
