import { findNewsMistake } from './core/find-news-mistake.js';
import { upgradeRecord } from './core/policy-versions.js';
import { PrivacyNotice } from './elements/notice.js';
import { newsroom } from './page/newsroom.js';
import { postNews } from './page/post-news.js';
import { recordActs } from './page/record-acts.js';
import type { PageConsent } from './start-light.js';

/** Gives a consent what only sites need that have versions of their policy, or an incident, to tell of. */
export function followPolicy(page: PageConsent): void {
  if (findNewsMistake(page.config)) {
    page.stop();
    void import('./report-config.js').then(({ reportConfig }) => reportConfig(page.input));
    return;
  }
  page.upgrade = upgradeRecord;
  Object.defineProperties(page, Object.getOwnPropertyDescriptors(newsroom(page)));
  page.use(recordActs);
  page.use(postNews);
  PrivacyNotice.define();
  // An author's own may have looked for news before there were any.
  for (const notice of document.querySelectorAll<PrivacyNotice>(PrivacyNotice.tag)) notice.requestUpdate();
}
