import { useSyncExternalStore } from "react";
import { observable } from "./observable";
import { storage } from "./storage";

/** Who is using this device: a token, and the person it speaks for. */
export interface Session {
  token: string;
  /** Empty until the account is bound to a person of a roster. */
  personId: string | null;
  /** When the server will stop accepting it. */
  expiresAt: string;
}

const key = "session";

function stored(): Session | null {
  const found = storage.read(key) as Partial<Session> | null;
  return found && typeof found.token === "string" ? (found as Session) : null;
}

const current = observable<Session | null>(stored());
storage.onChangedElsewhere(key, () => current.set(stored()));

export const session = {
  current: current.get,
  watch: current.watch,
  /**
   * Whether another session is kept on this device than the one of this token. What is kept counts, not what this window
   * remembers: another window may have signed in a moment ago, and its news comes later.
   */
  isRenewedSince(token: string | undefined): boolean {
    const kept = stored();
    if (!kept || kept.token === token) return false;
    if (kept.token !== current.get()?.token) current.set(kept);
    return true;
  },
  begin(begun: Session): void {
    storage.write(key, begun);
    current.set(begun);
  },
  /** Forgets who was here. Taps that wait to be sent stay, under the name of who tapped them. */
  end(): void {
    storage.remove(key);
    current.set(null);
  },
};

export const useSession = (): Session | null =>
  useSyncExternalStore(current.watch, current.get, current.get);
