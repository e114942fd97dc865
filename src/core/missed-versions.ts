import type { Config, PolicyVersion } from './config.js';

/** The versions of the policy after one, newest first. */
export const missedVersions = ({ policy }: Config, known: number): PolicyVersion[] =>
  (policy.versions ?? []).filter(({ version }) => version > known);
