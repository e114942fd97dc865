import type { Config, PolicyVersion } from './config.js';
/** The versions of the policy after one, newest first. */
export declare const missedVersions: ({ policy }: Config, known: number) => PolicyVersion[];
