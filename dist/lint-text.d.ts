import type { Config } from './core/config.js';
import type { PrivacyPolicy } from './elements/policy/policy.js';
/**
 * Tells the developer, in the console, what is missing or doubtful in a policy that is shown, clause by clause, and
 * whether the configuration names its hash. Loaded in development only.
 */
export declare function lintText(policy: PrivacyPolicy, config: Config): Promise<void>;
