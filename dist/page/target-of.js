/**
 * Where the page is told of what happens: the author's `<privacy-banner>` where there is one, else the one that the
 * library made, else the document.
 */
function targetOf(consent) {
    const { banner } = consent;
    const banners = [...document.querySelectorAll('privacy-banner')];
    return banners.find((one) => one !== banner) ?? banners[0] ?? document;
}

export { targetOf };
//# sourceMappingURL=target-of.js.map
