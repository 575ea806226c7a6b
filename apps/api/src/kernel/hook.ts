/**
 * A place where a module says that something has happened, so that those above it may follow.
 * Listeners run in the teller's transaction, one after the other, in the order they came: what one
 * of them refuses has not happened.
 */
export interface Hook<Happening extends unknown[]> {
  tell(...happening: Happening): Promise<void>;
  listen(listener: (...happening: Happening) => Promise<void>): void;
}

export function hook<Happening extends unknown[]>(): Hook<Happening> {
  const listeners: ((...happening: Happening) => Promise<void>)[] = [];
  return {
    async tell(...happening) {
      for (const listener of listeners) await listener(...happening);
    },
    listen: (listener) => void listeners.push(listener),
  };
}
