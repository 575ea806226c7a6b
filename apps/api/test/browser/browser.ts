import { type Browser, chromium } from "playwright-core";
import { QUIET } from "./phone.ts";

/**
 * The browser of all files of a worker: to start one takes as long as several pages. What a phone keeps is kept by
 * its context, and each has its own. It is closed with the databases, in test/setup/clear.js.
 */
export async function sharedBrowser(): Promise<Browser> {
  const running = await riqing.browser;
  if (running?.isConnected()) return running;
  riqing.browser = chromium.launch({ executablePath: riqing.chromium, args: QUIET });
  return riqing.browser;
}
