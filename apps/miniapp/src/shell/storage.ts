/**
 * What stays on this device. Written at once and whole, so that killing the app between a tap and
 * its answer loses nothing. Everything read back is unknown until checked: an older version of the
 * app may have written it.
 */
const prefix = "riqing.";

export const storage = {
  read(key: string): unknown {
    const text = localStorage.getItem(prefix + key);
    if (text === null) return null;
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  },
  write(key: string, value: unknown): void {
    localStorage.setItem(prefix + key, JSON.stringify(value));
  },
  remove(key: string): void {
    localStorage.removeItem(prefix + key);
  },
  /** Another tab of the same browser has changed it. */
  onChangedElsewhere(key: string, listener: () => void): () => void {
    const onStorage = (event: StorageEvent) => {
      if (event.key === null || event.key === prefix + key) listener();
    };
    window.addEventListener("storage", onStorage);
    return () => window.removeEventListener("storage", onStorage);
  },
};

export type Storage = typeof storage;
