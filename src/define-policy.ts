// Registers the policy's element under its own name. It is apart because a page with a policy alone needs no other.
import { PrivacyPolicy } from './elements/policy/policy.js';

PrivacyPolicy.define();
