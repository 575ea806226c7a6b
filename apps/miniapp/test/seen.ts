/** The edge to the browser's layout, which jsdom has not: a test says what came into view. */
const watched = new Map<
  Element,
  (entries: { isIntersecting: boolean; target: Element }[]) => void
>();

class Observer {
  constructor(private readonly tell: (entries: never[]) => void) {}
  observe(element: Element): void {
    watched.set(element, this.tell as never);
  }
  disconnect(): void {
    for (const [element, tell] of watched)
      if (tell === (this.tell as never)) watched.delete(element);
  }
}
Object.assign(globalThis, { IntersectionObserver: Observer });

/** This element is on screen now. */
export function see(element: Element | null): void {
  if (element) watched.get(element)?.([{ isIntersecting: true, target: element }]);
}
