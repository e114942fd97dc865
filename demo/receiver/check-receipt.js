// What a receipt may be: `Receipt` in src/core/receipt.ts says what each key is.

const whole = (value) => Number.isInteger(value) && value >= 0 && value <= 999_999_999;
const text = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const moment = (value) => text(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)(value) && new Date(value).toJSON() === value;
const isId = text(/^[A-Za-z][\w-]{0,39}$/);

/** Each key, what its value has to be, and that in words. */
const KEYS = {
  schema: [(value) => value === 1, '1'],
  id: [text(/^[\da-f]{32}$/), '32 hexadecimal digits'],
  version: [whole, 'a whole number'],
  time: [moment, 'ISO 8601 in UTC with milliseconds'],
  action: [text(/^(accept|reject|custom|withdraw|gpc|none)$/), 'accept, reject, custom, withdraw, gpc or none'],
  mode: [text(/^(opt-in|opt-out|notice)$/), 'opt-in, opt-out or notice'],
  language: [text(/^[A-Za-z\d-]{0,35}$/), 'a BCP 47 tag, or nothing'],
  hash: [text(/^([\da-f]{64})?$/), 'SHA-256 in hexadecimal, or nothing'],
  choices: [areChoices, 'granted or denied for each id'],
  host: [text(/^[\w.:[\]-]{1,260}$/), 'a host, with or without a port'],
  policyVersion: [whole, 'a whole number'],
  policySha256: [text(/^[\da-f]{64}$/), 'SHA-256 in hexadecimal'],
  subject: [text(/^[\da-f]{32}$/), '32 hexadecimal digits'],
};
const OPTIONAL = ['policyVersion', 'policySha256', 'subject'];

function areChoices(value) {
  return (
    isObject(value) && Object.entries(value).every(([id, choice]) => isId(id) && /^(granted|denied)$/.test(choice))
  );
}

function isObject(value) {
  return Object(value) === value && !Array.isArray(value);
}

/** What is wrong with a receipt, in words; undefined where nothing is. */
export function findMistake(receipt) {
  if (!isObject(receipt)) return 'found no object';
  const unknown = Object.keys(receipt).find((key) => !Object.hasOwn(KEYS, key));
  if (unknown !== undefined)
    return `found the key ${JSON.stringify(unknown)}, allowed: ${Object.keys(KEYS).join(', ')}`;
  for (const [key, [fits, allowed]] of Object.entries(KEYS)) {
    const value = receipt[key];
    if (value === undefined ? !OPTIONAL.includes(key) : !fits(value)) {
      return `${key}: found ${JSON.stringify(value)}, allowed: ${allowed}`;
    }
  }
  return undefined;
}
