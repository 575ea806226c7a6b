import type { Document } from "@riqing/schema";
import { QueryClient, focusManager, onlineManager } from "@tanstack/react-query";
import { isOnline, onOnlineChange } from "./connectivity";
import { device } from "./device";
import { OfflineError } from "./errors";
import { session } from "./session";

/** One more try where nothing was heard; a refusal is an answer. */
const tryAgain = (failures: number, error: Error): boolean =>
  error instanceof OfflineError && error.why !== "NO_NETWORK" && failures < 1;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: tryAgain,
      // Fails at once without network, so that the page can say so instead of waiting.
      networkMode: "always",
      refetchOnReconnect: "always",
      staleTime: 5_000,
    },
    mutations: { retry: false, networkMode: "always" },
  },
});

type Mutation = Pick<Document<unknown, never>, "changes">;
type Named = { readonly name: string };

/** Reads again, where it is on screen, what a deed has made old; all but the documents `except`. */
export function invalidateAfter({ changes }: Mutation, except: readonly Named[] = []): void {
  void queries.invalidateQueries({
    predicate: ({ meta, queryKey: [name] }) => {
      const shows = meta?.shows as Document<unknown, unknown>["shows"];
      const old = changes?.some((type) => shows?.includes(type)) ?? false;
      return old && !except.some((one) => one.name === name);
    },
  });
}

onlineManager.setEventListener((tell) => {
  tell(isOnline());
  return onOnlineChange(() => tell(isOnline()));
});
focusManager.setEventListener((tell) => device.onShown(tell));

// What one person has read is not shown to the next.
let reader = session.current()?.personId ?? null;
session.watch(() => {
  const next = session.current()?.personId ?? null;
  if (next === reader) return;
  const before = reader;
  reader = next;
  // Signed in on the way: what is being read waits for exactly this, and must not be forgotten.
  if (before !== null) queries.clear();
});
