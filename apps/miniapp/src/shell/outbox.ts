import { OfflineError, RefusedError } from "./errors";
import type { Storage } from "./storage";

/** A tap that has not been answered yet. */
export interface Entry {
  /** The tap's own id: the server knows the second arrival of one tap by it. */
  id: string;
  /** Who tapped. It is sent under this person's session, or not at all. */
  personId: string;
  /** The session in which it was tapped: what was tapped in one that was lost does not count. */
  under?: string;
  documentName: string;
  /** Kept whole: an update of the app in between must not change what was tapped. */
  documentText: string;
  variables: unknown;
  /** What the person tapped, in words: 确认收到 · 3 号行车停用. */
  label: string;
  /** What was tapped: 通知 · 已点确认. */
  note?: string;
  /** The id of the thing that it is about. None: nobody is shown that it waits. */
  subject?: string;
  /** It settles nothing: what it is about stays in 待办. */
  staysInTodo?: boolean;
  tappedAt: string;
  state: "WAITING" | "REFUSED";
  /** Why the server said no, until the person has seen it. */
  refusal?: { code: string; extensions: Readonly<Record<string, unknown>> };
  /** Some tab is sending it now; after `until` that tab is taken for dead. */
  claim?: { by: string; until: number };
  faults: number;
}

/** How a tap ended: answered, kept for later, or refused (which rejects). */
export type Sent = { state: "SENT"; data: unknown } | { state: "KEPT" };

interface Surroundings {
  storage: Storage;
  send: (entry: Entry) => Promise<unknown>;
  /** The person whose session it is now. */
  whoAmI: () => string | null;
  now: () => number;
  newId: () => string;
  onChange: () => void;
  later: (then: () => void, ms: number) => () => void;
}

const key = "outbox";
const claimMs = 20_000;
const retryMs = [2_000, 5_000, 15_000, 30_000, 60_000];
/** After so many faults the taps behind it go first. */
const faultsBeforeOthers = 5;
/** A tap that the server has failed on for so long is given up, and shown. */
const giveUpAfterMs = 24 * 60 * 60_000;

/** Codes that say nothing about the deed, only about who is asking: it waits for that to be settled. */
const notAboutTheDeed = new Set([
  "SIGN_IN_FIRST",
  "SESSION_ENDED",
  "SESSION_OF_ANOTHER_PERSON",
  "BIND_FIRST",
  "CLIENT_TOO_OLD",
]);

/**
 * The weak-signal outbox (Mission B5, N4). A tap is written down before it is sent, leaves only when
 * the server has answered, and survives killing the app. In order, one at a time; twice does no
 * harm, since taps carry an id.
 *
 * WAITING → gone (answered, or undone) · WAITING → REFUSED → gone (seen)
 */
export function createOutbox(around: Surroundings) {
  const tab = around.newId();
  const waiters = new Map<string, { resolve: (sent: Sent) => void; reject: (no: Error) => void }>();
  let flushing: Promise<void> | null = null;
  let tries = 0;
  let cancelRetry: () => void = () => undefined;

  const all = (): Entry[] => {
    const found = around.storage.read(key);
    return Array.isArray(found) ? (found as Entry[]) : [];
  };
  /** Always read again before writing: another tab may have added its own. */
  const change = (edit: (entries: Entry[]) => Entry[]): void => {
    around.storage.write(key, edit(all()));
    around.onChange();
  };
  const put = (id: string, part: Partial<Entry>): void =>
    change((entries) => entries.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const drop = (id: string): void => change((entries) => entries.filter((one) => one.id !== id));
  const find = (id: string) => all().find((one) => one.id === id);
  const claimed = ({ claim }: Entry) => claim !== undefined && claim.until > around.now();

  const retryIn = (ms: number): void => {
    cancelRetry();
    cancelRetry = around.later(() => void flush(), ms);
  };
  const retry = (): void => retryIn(retryMs[Math.min(tries++, retryMs.length - 1)] ?? 60_000);

  /** True: go on with the next. */
  async function sendOne({ id }: Entry): Promise<boolean> {
    const entry = find(id);
    if (!entry || entry.state !== "WAITING") return true;
    if (claimed(entry)) {
      retryIn((entry.claim?.until ?? 0) - around.now());
      return false;
    }
    put(id, { claim: { by: tab, until: around.now() + claimMs } });
    try {
      const data = await around.send(entry);
      drop(id);
      tries = 0;
      waiters.get(id)?.resolve({ state: "SENT", data });
      return true;
    } catch (error) {
      return failed(entry, error);
    }
  }

  function failed(entry: Entry, error: unknown): boolean {
    const { id } = entry;
    if (!(error instanceof RefusedError)) {
      put(id, { claim: undefined });
      retry();
      return false;
    }
    const { code, extensions } = error;
    if (notAboutTheDeed.has(code)) {
      put(id, { claim: undefined });
      return false;
    }
    const faults = entry.faults + (code === "FAULT" ? 1 : 0);
    const isOld = around.now() - Date.parse(entry.tappedAt) > giveUpAfterMs;
    const isPassing = code === "TOO_MANY_REQUESTS" || code === "QUERY_TOO_COSTLY";
    if (isPassing || (code === "FAULT" && !isOld)) {
      put(id, { claim: undefined, faults });
      retry();
      // A fault of the server is none of the deed: it is kept, but does not hold back the others for ever.
      return code === "FAULT" && faults >= faultsBeforeOthers;
    }
    const waiter = waiters.get(id);
    // Whoever waits for the answer shows it; otherwise it stays until the person has seen it.
    if (waiter) drop(id);
    else put(id, { claim: undefined, state: "REFUSED", refusal: { code, extensions } });
    waiter?.reject(error);
    return true;
  }

  async function round(): Promise<void> {
    cancelRetry();
    const me = around.whoAmI();
    const mine = all().filter((one) => one.personId === me && one.state === "WAITING");
    for (const entry of mine) {
      if (around.whoAmI() !== entry.personId) break;
      if (!(await sendOne(entry))) break;
    }
  }

  /** Sends what waits. Called again while it runs, it runs once more after. */
  let again = false;
  function flush(): Promise<void> {
    if (flushing) {
      again = true;
      return flushing;
    }
    flushing = (async () => {
      do {
        again = false;
        await round();
      } while (again);
    })().finally(() => {
      flushing = null;
      // Tapped when the last round had ended, and nobody had been told yet.
      if (again) {
        void flush();
        return;
      }
      for (const [id, { resolve }] of waiters) {
        waiters.delete(id);
        resolve({ state: "KEPT" });
      }
    });
    return flushing;
  }

  return {
    flush,
    /** Written down, then sent; KEPT when there is no answer for now. */
    async keep(entry: Omit<Entry, "state" | "faults">): Promise<Sent> {
      change((entries) => [...entries, { ...entry, state: "WAITING", faults: 0 }]);
      const answer = new Promise<Sent>((resolve, reject) =>
        waiters.set(entry.id, { resolve, reject }),
      );
      void flush();
      try {
        return await answer;
      } finally {
        waiters.delete(entry.id);
      }
    },
    /** Takes back what has not left yet. False: it is on its way, or was answered. */
    undo(id: string): boolean {
      const entry = find(id);
      if (!entry || claimed(entry)) return false;
      drop(id);
      return true;
    },
    /** Sends once more what was given up. */
    again(id: string): void {
      put(id, {
        state: "WAITING",
        refusal: undefined,
        faults: 0,
        tappedAt: new Date(around.now()).toISOString(),
      });
      void flush();
    },
    /** The person has read why it was refused. */
    dismiss: drop,
    /** What this person tapped and the server has not answered. */
    mine: (): Entry[] => all().filter((one) => one.personId === around.whoAmI()),
    stop: (): void => cancelRetry(),
  };
}

export const isOffline = (error: unknown): error is OfflineError => error instanceof OfflineError;
