import { PrivacyPolicy } from './elements/policy/policy.js';

// Registers the policy's element under its own name. It is apart because a page with a policy alone needs no other.
PrivacyPolicy.define();
//# sourceMappingURL=define-policy.js.map
