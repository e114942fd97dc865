/**
 * Whether the browser sends Global Privacy Control (https://w3c.github.io/gpc/). Do Not Track is another signal, with
 * another meaning.
 */
const sendsGpc = () => navigator.globalPrivacyControl === true;

export { sendsGpc };
//# sourceMappingURL=sends-gpc.js.map
