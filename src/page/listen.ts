/** Listens until the returned function is called. `capture`: before those further in, and before most others here. */
export function listen(
  target: EventTarget | undefined,
  type: string,
  listener: (event: Event) => void,
  capture = false,
): () => void {
  target?.addEventListener(type, listener, capture);
  return () => target?.removeEventListener(type, listener, capture);
}
