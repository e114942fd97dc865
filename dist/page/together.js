/** One function that ends several things. */
function together(...stops) {
    return () => {
        for (const stop of stops)
            stop();
    };
}

export { together };
//# sourceMappingURL=together.js.map
