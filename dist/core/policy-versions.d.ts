import type { Config, PolicyAsk, PolicyVersion } from './config.js';
import type { ConsentRecord } from './record.js';
/** The strictest of what versions ask for: who missed several is asked once. */
export declare const strictestAsk: (versions: readonly PolicyVersion[]) => PolicyAsk;
/**
 * What a record of an earlier version is worth now, by the versions in between. Where none of them asks for consent, it
 * holds as if it were of today. Where one does and no category or service has that version as its `since`, it concerns
 * everything, such as another controller: every grant ends, and refusals stay. Without a list of versions a record is
 * what it is.
 */
export declare function upgradeRecord(config: Config, record: ConsentRecord): ConsentRecord;
