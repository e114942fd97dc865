/** SHA-256 of a text in UTF-8, in hexadecimal. Empty on an insecure page, where browsers have no digest. */
async function sha256(text) {
    const { subtle } = crypto;
    const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(text));
    return digest ? Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') : '';
}

export { sha256 };
//# sourceMappingURL=sha256.js.map
