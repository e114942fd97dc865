// Registers the elements under their own names.
import { PrivacyBanner } from './elements/banner.js';
import { PrivacyChoices } from './elements/choices.js';
import { PrivacySettings } from './elements/settings.js';

PrivacyBanner.define();
PrivacyChoices.define();
PrivacySettings.define();
