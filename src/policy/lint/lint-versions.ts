import type { Config } from '../../core/config.js';
import type { Say } from './policy-advice.js';
import type { Reading } from './read-places.js';

/** Whether a text is a day that there is: `2026-11-01`, but not `2026-02-30`. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Versions: their order and days, what they ask of visitors, and what they need for that. */
export function lintVersions({ document, live }: Reading, say: Say, config?: Config): void {
  const { versions = [] } = document;
  const isCompared =
    live.some(({ block }) => block.type === 'changes') || versions.slice(0, -1).some(({ asks }) => asks !== 'nothing');

  versions.forEach((one, at) => {
    const { version, effective, published, change, asks, summary, sha256, src } = one;
    const path = `versions[${at}]`;
    const older = versions[at + 1];
    if (older && version <= older.version) {
      say('version-order', { path }, `${version}, ${older.version}`, 'newest first, each with a higher number');
    }
    for (const [key, day] of Object.entries({ effective, published })) {
      if (day !== undefined && !isDay(day)) say('bad-date', { path: `${path}.${key}` }, day, 'a day like 2026-11-01');
    }
    if (published !== undefined && isDay(published) && isDay(effective) && effective < published) {
      say('early-effective', { path }, `${effective}, ${published}`, 'in force when it is published, or later');
    }
    // Nobody knew one before the oldest.
    if (older && change === 'material' && asks === 'nothing') {
      say(
        'material-unasked',
        { path: `${path}.asks` },
        asks,
        'at least a notice: visitors have to learn of it beforehand (WP260 rev.01, 29)',
      );
    }
    if (older && asks !== 'nothing' && !summary?.length) {
      say('no-summary', { path: `${path}.summary` }, '', 'what changed, in plain words: this is what visitors read');
    }
    if (at > 0 && isCompared && !src) {
      say('missing-src', { path: `${path}.src` }, '', 'the address of its archived text, to show what changed since');
    }
    if (sha256 !== undefined && !/^[\da-f]{64}$/i.test(sha256)) {
      say('bad-hash', { path: `${path}.sha256` }, sha256, '64 hexadecimal digits');
    }
  });

  if (!config) return;
  const [newest] = versions;
  const shown = config.policy.versions?.[0]?.version;
  if (newest && shown !== undefined && shown !== newest.version) {
    say(
      'version-mismatch',
      { path: 'versions[0].version' },
      `${newest.version}, ${shown} in the configuration`,
      'the same: the record names the text that was shown',
    );
  }
  const asking = versions.findIndex(({ asks }, at) => asks === 'consent' && versions[at + 1]);
  const number = versions[asking]?.version;
  const touched = config.categories.some(({ since, services }) =>
    [since, ...services.map((s) => s.since)].includes(number),
  );
  if (number !== undefined && !touched) {
    say(
      'lapses-all',
      { path: `versions[${asking}].asks` },
      `consent, version ${number}`,
      `since: ${number} on the categories and services that it is about: without it all grants end`,
    );
  }
}
