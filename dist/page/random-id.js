/** 128 random bits in hexadecimal. An insecure page has no `crypto.randomUUID`. */
const randomId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

export { randomId };
//# sourceMappingURL=random-id.js.map
