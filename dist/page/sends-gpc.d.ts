/**
 * Whether the browser sends Global Privacy Control (https://w3c.github.io/gpc/). Do Not Track is another signal, with
 * another meaning.
 */
export declare const sendsGpc: () => boolean;
declare global {
    interface Navigator {
        /** Not there in every engine, nor in its types. */
        readonly globalPrivacyControl?: boolean;
    }
}
