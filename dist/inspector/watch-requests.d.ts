/** A request of this page, to whatever host. */
export interface Asked {
    readonly host: string;
    /** Without its query. */
    readonly address: string;
    /** The kind of its initiator: `script`, `img`, `iframe`, `fetch` and so on (Resource Timing). */
    readonly by: string;
    /** When it began: milliseconds since the page did. */
    readonly at: number;
}
/** A watch over the requests of this page. */
export interface Requests {
    /** Takes what the browser has not told by itself yet. */
    readonly flush: () => void;
    readonly stop: () => void;
}
/**
 * Tells of every request of this page, also of those before this began, as far as the browser has kept them. Each is
 * told when it is over. Frames and web sockets have no part in Resource Timing.
 */
export declare function watchRequests(tell: (asked: Asked) => void): Requests;
