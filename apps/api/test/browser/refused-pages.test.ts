import { chromium } from "playwright-core";
import { type Demo, serveDemo } from "./demo.ts";
import { PAGES, visits } from "./every-page.ts";
import { PHONE, QUIET } from "./phone.ts";
import { call, type Window, windowOf } from "./window.ts";

let demo: Demo;
beforeAll(async () => (demo = await serveDemo({ now: "2026-11-19T15:42:00+08:00" })), 120_000);
afterAll(() => demo.close());

/** What an address may have in the place of an id or a day: nothing, and what is not there or not theirs. */
const WRONG = ["", "0197a000-0000-7000-8000-000000000000"];

/** Every page with each of its parameters in turn replaced by something wrong. */
async function addresses(): Promise<[who: string, path: string][]> {
  const planned = await visits(demo);
  return Object.entries(PAGES).flatMap(([name, address]) => {
    const [who, query = ""] = planned[name]!;
    const given = [...new URLSearchParams(query)];
    return given.flatMap(([key]) =>
      WRONG.map((wrong): [string, string] => {
        const asked = given.map(([k, value]) => `${k}=${k === key ? wrong : value}`);
        return [who, `${address}?${asked.join("&")}`];
      }),
    );
  });
}

/** What of a page leads on, besides the way back. */
const waysOn = (window: Window) =>
  window.script<string[]>(
    `return [...document.querySelectorAll(".taro_page button, .taro_page [role=button], .taro_page [role=radio]")]
      .filter((one) => one.getClientRects().length > 0 && one.getAttribute("aria-disabled") !== "true")
      .map((one) => (one.getAttribute("aria-label") ?? one.innerText).trim())
      .filter((words) => words !== "" && words !== "返回")`,
    [],
  );

it("a page that cannot be shown says so, and leads on", async () => {
  const browser = await chromium.launch({ executablePath: riqing.chromium, args: QUIET });
  const faults: string[] = [];
  const stuck: Record<string, string> = {};
  try {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    const window = windowOf(page);
    await page.goto(demo.address, { waitUntil: "networkidle" });
    let now: string | undefined;
    for (const [who, path] of await addresses()) {
      if (who !== now) {
        now = who;
        await call(window, "remember", (await demo.enter(who)).session);
      }
      // Each is opened as a link is: loaded anew.
      await window.open(`${demo.address}/?at=${encodeURIComponent(path)}#${path}`);
      const text = await call<string>(window, "settled", path).catch((e: Error) => e.message);
      const ways = await waysOn(window);
      if (ways.length === 0 || /没读出来|undefined|NaN/.test(text)) stuck[path] = text;
    }
  } finally {
    await browser.close();
  }
  expect(stuck).toEqual({});
  expect(faults).toEqual([]);
}, 240_000);
