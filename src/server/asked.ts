import { optionalIds, type Config, type Mode } from '../core/config.js';
import type { Shown } from '../core/consent.js';
import { parseRecord } from '../core/parse-record.js';
import { formatRecord } from '../core/record.js';

/** What a printed banner asks, as text that comes back with the answer: in the grammar of the record. */
export const writeAsked = (config: Config, mode: Mode, shown: Shown): string =>
  formatRecord({
    version: config.version,
    time: new Date(0).toISOString(),
    action: 'none',
    mode,
    ...shown,
    choices: Object.fromEntries(optionalIds(config).map((id) => [id, 'denied'])),
  });

/** What the visitor was shown, where that is what is asked today; undefined where anything else was asked. */
export function readAsked(config: Config, mode: Mode, text: unknown): Shown | undefined {
  const { language = '', hash = '' } = parseRecord(String(text)) ?? {};
  const shown = { language, hash };
  return text === writeAsked(config, mode, shown) ? shown : undefined;
}
