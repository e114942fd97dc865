/** Texts that wait to be delivered. */
export interface Outbox {
    /** What waits, oldest first. */
    readonly keys: () => string[];
    /** Undefined where it was delivered meanwhile, by another tab perhaps. */
    readonly get: (key: string) => string | undefined;
    /** @param key sorts as texts do: what is older has the lower one */
    readonly put: (key: string, text: string) => void;
    readonly drop: (key: string) => void;
}
/**
 * An outbox in localStorage. Each text has an entry of its own there, since tabs that write at the same moment would
 * overwrite a list. Where the browser stores nothing, it lasts as long as the page.
 *
 * @param prefix of the names in localStorage
 */
export declare function outbox(prefix: string): Outbox;
