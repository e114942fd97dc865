/** The receipt of a decision. */
function makeReceipt(record, { policy }, { id, host, subject }) {
    const [newest] = policy.versions ?? [];
    return { schema: 1, id, ...record, host, policyVersion: newest?.version, policySha256: newest?.sha256, subject };
}

export { makeReceipt };
//# sourceMappingURL=receipt.js.map
