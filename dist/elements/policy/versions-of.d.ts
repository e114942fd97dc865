import type { Config, PolicyVersion } from '../../core/config.js';
import type { PolicyDocument } from '../../policy/document.js';
/** The versions of a policy, newest first: its own, else those that the configuration tells. */
export declare function versionsOf(policy: PolicyDocument | undefined, config: Config | undefined): readonly PolicyVersion[];
