import { PrivacyBanner } from './elements/banner.js';
import { PrivacyChoices } from './elements/choices.js';
import { PrivacySettings } from './elements/settings.js';

// Registers the elements under their own names.
PrivacyBanner.define();
PrivacyChoices.define();
PrivacySettings.define();
//# sourceMappingURL=define.js.map
