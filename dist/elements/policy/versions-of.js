/** The versions of a policy, newest first: its own, else those that the configuration tells. */
function versionsOf(policy, config) {
    return policy?.versions ?? config?.policy.versions ?? [];
}

export { versionsOf };
//# sourceMappingURL=versions-of.js.map
