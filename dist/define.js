import { PrivacyBanner } from './elements/banner.js';
import { PrivacySettings } from './elements/settings.js';

// Registers the elements under their own names.
PrivacyBanner.define();
PrivacySettings.define();
//# sourceMappingURL=define.js.map
