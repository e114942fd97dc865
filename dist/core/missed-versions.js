/** The versions of the policy after one, newest first. */
const missedVersions = ({ policy }, known) => (policy.versions ?? []).filter(({ version }) => version > known);

export { missedVersions };
//# sourceMappingURL=missed-versions.js.map
