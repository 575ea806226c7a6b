import { relaunchAt } from "./navigate";
import { type PageName, PAGES } from "./pages";
import { session } from "./session";

/**
 * What happens when the server wants something else first. Signing in happens on the way: where a
 * quiet sign-in is known (WeChat's code), the request is repeated and nobody notices.
 */
type SilentSignIn = () => Promise<boolean>;

let silentSignIn: SilentSignIn = async () => false;
let underWay: Promise<boolean> | null = null;

/** The feature that owns sign-in fills this once, at the start of the app. True: there is a session. */
export const setSilentSignIn = (way: SilentSignIn): void => {
  silentSignIn = way;
};

/** Several reads find out at once; they wait for one sign-in. */
export function signInSilently(): Promise<boolean> {
  underWay ??= silentSignIn()
    .catch(() => false)
    .finally(() => {
      underWay = null;
    });
  return underWay;
}

const first: Record<string, PageName> = {
  SIGN_IN_FIRST: "signIn",
  SESSION_ENDED: "sessionEnded",
  BIND_FIRST: "bind",
  CLIENT_TOO_OLD: "updateNeeded",
};

/** Whether the code is answered by a page rather than by a sentence. */
export const hasPageOfItsOwn = (code: string): boolean => code in first;

/** Somebody was signed in here until the server ended it; over as soon as somebody is again. */
let ended = false;
session.watch(() => {
  if (session.current()) ended = false;
});

/** Goes there, remembering where the person wanted to be. */
export function openPageFor(code: string): void {
  ended ||= code === "SESSION_ENDED";
  // Questions that leave after the session has ended know of none: it is still the same news.
  const page = code === "SIGN_IN_FIRST" && ended ? "sessionEnded" : first[code];
  if (!page) return;
  if (page === "sessionEnded" || page === "signIn") session.end();
  relaunchAt(PAGES[page]);
}
