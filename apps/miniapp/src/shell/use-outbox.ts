import { useSyncExternalStore } from "react";
import { clock } from "./clock";
import { isOnline, onOnlineChange } from "./connectivity";
import { device } from "./device";
import { newId } from "./new-id";
import { observable } from "./observable";
import { type Entry, createOutbox } from "./outbox";
import { request } from "./request";
import { session } from "./session";
import { storage } from "./storage";
import { takeBackOffline } from "./toast";

const mine = observable<readonly Entry[]>([]);
let shown = "[]";

/** A new list only when something in it is new: React compares by identity. */
function publish(): void {
  const next = outbox.mine();
  const text = JSON.stringify(next);
  if (text === shown) return;
  shown = text;
  mine.set(next);
  if (!next.some(({ state }) => state === "WAITING")) takeBackOffline();
}

/** The one outbox of this app. */
export const outbox = createOutbox({
  storage,
  send: ({ documentName: name, documentText: text, variables, personId, under }) =>
    request({ name, text }, variables, { as: personId, under }),
  whoAmI: () => session.current()?.personId ?? null,
  now: () => clock.now().getTime(),
  newId,
  onChange: publish,
  later: (then, ms) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
});

/** Called once, when the app starts: sends what an earlier run left, and whenever there is hope. */
export function startOutbox(): void {
  publish();
  storage.onChangedElsewhere("outbox", publish);
  const send = () => void outbox.flush();
  onOnlineChange(() => {
    if (isOnline()) send();
  });
  session.watch(() => {
    publish();
    send();
  });
  device.onShown((front) => {
    if (front) send();
  });
  send();
}

/** Taps of mine that wait, and those that were refused and not seen yet. */
export const useOutbox = (): readonly Entry[] =>
  useSyncExternalStore(mine.watch, mine.get, mine.get);
