// Registers what belongs to a policy: its page, and the declaration of what the site stores.
import { PrivacyCookies } from './elements/cookies.js';
import { PrivacyPolicy } from './elements/policy.js';

PrivacyPolicy.define();
PrivacyCookies.define();
