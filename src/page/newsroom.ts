import type { PolicyVersion } from '../core/config.js';
import type { Consent } from '../core/consent.js';
import type { News, Newsroom } from '../core/news.js';
import { missedVersions } from '../core/missed-versions.js';
import { strictestAsk } from '../core/policy-versions.js';
import type { ConsentRecord } from '../core/record.js';
import { readActs, writeAct } from './acts-cookie.js';
import { newestRecord, type Stored } from './stored.js';
import { writeRecord } from './write-record.js';

/** What a consent has to tell now, and how that is answered. An answer grants nothing and refuses nothing. */
export function newsroom(consent: Consent & Stored): Newsroom {
  const { config } = consent;
  const { incident, record } = config;
  const closedKey = `${record.name}-incident`;
  return {
    get news(): News | undefined {
      if (incident && closedIncident(closedKey) !== incident.date) return { kind: 'incident', incident };
      const stored = newestRecord(consent);
      // Who never chose has seen no earlier version, and is shown this one when asked.
      if (!stored) return undefined;
      const told = Math.max(stored.version, ...readActs(config).map(({ version }) => version));
      const versions = missedVersions(config, told);
      const asks = strictestAsk(versions);
      return asks === 'notice' || asks === 'acknowledge' ? { kind: 'policy', versions, asks } : undefined;
    },
    get acts() {
      return readActs(config);
    },
    answerNews() {
      const { news } = this;
      if (news?.kind === 'incident') {
        closeIncident(closedKey, news.incident.date);
        void consent.adopt(consent.state.record, consent.state.persisted);
      } else if (news) {
        const { version, sha256 = '' } = news.versions[0] as PolicyVersion;
        writeAct(config, { version, time: new Date().toISOString(), act: news.asks, sha256 });
        // It is told now, so that the next pages need nothing but the record to know.
        const stored = { ...(newestRecord(consent) as ConsentRecord), version: config.version };
        void consent.adopt(stored, writeRecord(config, stored));
      }
    },
  };
}

/** Kept until the browser is closed; not at all where the browser refuses. */
function closedIncident(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function closeIncident(key: string, date: string): void {
  try {
    sessionStorage.setItem(key, date);
  } catch {
    // Then the next page shows it again.
  }
}
