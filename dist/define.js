import { PrivacyBanner } from './elements/banner.js';
import { PrivacyChoices } from './elements/choices.js';
import { PrivacyCookies } from './elements/cookies.js';
import { PrivacySettings } from './elements/settings.js';

// Registers the elements under their own names, but for the policy.
PrivacyBanner.define();
PrivacyChoices.define();
PrivacyCookies.define();
PrivacySettings.define();
//# sourceMappingURL=define.js.map
