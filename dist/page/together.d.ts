/** One function that ends several things. */
export declare function together(...stops: readonly (() => void)[]): () => void;
