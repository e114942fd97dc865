// Registers the elements under their own names.
import { PrivacyBanner } from './elements/banner.js';
import { PrivacySettings } from './elements/settings.js';

PrivacyBanner.define();
PrivacySettings.define();
