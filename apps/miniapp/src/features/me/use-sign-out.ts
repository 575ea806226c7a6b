import { SignOut } from "@riqing/schema";
import { PAGES, replace, request, session } from "../../shell";

/** Ends the session here even when the server cannot be reached: it then expires by itself. */
export function useSignOut(): () => Promise<void> {
  return async () => {
    await request(SignOut, {}).catch(() => undefined);
    session.end();
    replace(PAGES.signIn);
  };
}
