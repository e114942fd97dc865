/**
 * Does what may wait until what changed is on screen. At once where nobody looks, and no later than when the page goes out
 * of sight, which is the last that it is sure to learn. Resolves when that is done.
 */
export declare function afterPaint(act: () => void): Promise<void>;
