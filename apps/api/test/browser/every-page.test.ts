import { sharedBrowser } from "./browser.ts";
import { type Demo, serveDemo } from "./demo.ts";
import { cutOnEveryPage } from "./every-page.ts";
import { PHONE } from "./phone.ts";
import { windowOf } from "./window.ts";

let demo: Demo;
beforeAll(async () => (demo = await serveDemo({ now: "2026-11-19T15:42:00+08:00" })), 120_000);
afterAll(() => demo.close());

it("nothing on any page is cut off", async () => {
  const context = await (await sharedBrowser()).newContext(PHONE);
  try {
    const page = await context.newPage();
    await page.goto(demo.address);
    const found = await cutOnEveryPage(demo, windowOf(page));
    expect(found).toEqual({});
  } finally {
    await context.close();
  }
}, 240_000);
