/** WeChat's logic layer has no AbortController, and react-query makes one for each read. */

type Listener = (event: { type: "abort" }) => void;

class Signal {
  aborted = false;
  reason: unknown;
  onabort: Listener | null = null;
  private readonly listeners = new Set<Listener>();

  addEventListener(_type: "abort", listener: Listener): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: "abort", listener: Listener): void {
    this.listeners.delete(listener);
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  fire(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.onabort?.({ type: "abort" });
    this.listeners.forEach((listener) => listener({ type: "abort" }));
  }
}

export class AbortController {
  readonly signal = new Signal();

  abort(reason: unknown = new Error("aborted")): void {
    this.signal.fire(reason);
  }
}
