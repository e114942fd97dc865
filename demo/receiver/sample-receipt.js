import { randomBytes } from 'node:crypto';

const ACTIONS = ['accept', 'reject', 'custom', 'withdraw'];
const IDS = [6, 20].flatMap((count, kind) =>
  Array.from({ length: count }, (_, index) => `${['category', 'service'][kind]}-${index}`),
);
const random = (list) => list[Math.floor(Math.random() * list.length)];

/** A receipt as a browser sends it, of a large site: 6 categories with 20 services, and all that is optional. */
export const sampleReceipt = () => ({
  schema: 1,
  id: randomBytes(16).toString('hex'),
  version: 3,
  time: new Date().toISOString(),
  action: random(ACTIONS),
  mode: 'opt-in',
  language: 'en',
  hash: 'a'.repeat(64),
  choices: Object.fromEntries(IDS.map((id) => [id, random(['granted', 'denied'])])),
  host: 'www.example.com',
  policyVersion: 3,
  policySha256: 'b'.repeat(64),
  subject: randomBytes(16).toString('hex'),
});
