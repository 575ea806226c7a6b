/** A value that says when it changes: the smallest store that `useSyncExternalStore` accepts. */
export function observable<Value>(initial: Value) {
  let value = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => value,
    set(next: Value): void {
      if (Object.is(next, value)) return;
      value = next;
      watchers.forEach((watcher) => watcher());
    },
    watch(watcher: () => void): () => void {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
