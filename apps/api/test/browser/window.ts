import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const inPage = readFileSync(new URL("./in-page.js", import.meta.url), "utf8");

/** A browser's window, of whatever engine. */
export interface Window {
  open(url: string): Promise<unknown>;
  /** Runs the body of a function in the page. */
  script<Value>(body: string, args: unknown[]): Promise<Value>;
}

/** Calls a function of `in-page.js`. */
export const call = <Value>(window: Window, name: string, ...args: unknown[]): Promise<Value> =>
  window.script<Value>(`const inPage = ${inPage}\nreturn inPage.${name}(...arguments)`, args);

/** Chromium's. */
export const windowOf = (page: Page): Window => ({
  open: (url) => page.goto(url),
  script: (body, args) =>
    page.evaluate(`(async function () {${body}})(...${JSON.stringify(args)})`),
});
