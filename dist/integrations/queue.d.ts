/** Takes calls: an array that a tag will read, or what the tag put in its place. */
export interface Queue {
    readonly push: (...calls: unknown[]) => unknown;
}
/** A vendor's queue on `window`, made where the vendor's tag is still to come: its snippet goes on with what is there. */
export declare function queue(name: string): Queue;
/** Takes back a call that waits for the vendor's tag, each time that it was left there. */
export declare function takeBack(calls: Queue, call: unknown): void;
/**
 * Calls a method of a vendor's object. Where the tag that brings it is still to come, the call waits in the array that
 * stands for it, as the vendor's own snippet would leave it there.
 */
export declare function call(target: object, method: string, ...values: unknown[]): void;
