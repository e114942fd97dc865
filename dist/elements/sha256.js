/** SHA-256 of a text in UTF-8, in hexadecimal. Empty on an insecure page, where browsers have no digest. */
async function sha256(content) {
    const { subtle } = crypto;
    const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(content));
    let text = '';
    if (digest)
        for (const byte of new Uint8Array(digest))
            text += byte.toString(16).padStart(2, '0');
    return text;
}

export { sha256 };
//# sourceMappingURL=sha256.js.map
