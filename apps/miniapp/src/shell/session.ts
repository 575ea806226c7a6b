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
