/** Listens until the returned function is called. */
export declare function listen(target: EventTarget | undefined, type: string, listener: (event: Event) => void): () => void;
