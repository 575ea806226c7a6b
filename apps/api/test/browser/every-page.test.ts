import { chromium } from "playwright-core";
import { type Demo, serveDemo } from "./demo.ts";
import { cutOnEveryPage } from "./every-page.ts";
import { PHONE, QUIET } from "./phone.ts";
import { windowOf } from "./window.ts";

let demo: Demo;
beforeAll(async () => (demo = await serveDemo({ now: "2026-11-19T15:42:00+08:00" })), 120_000);
afterAll(() => demo.close());

it("nothing on any page is cut off", async () => {
  const browser = await chromium.launch({ executablePath: riqing.chromium, args: QUIET });
  try {
    const context = await browser.newContext(PHONE);
    const page = await context.newPage();
    await page.goto(demo.address);
    const found = await cutOnEveryPage(demo, windowOf(page));
    expect(found).toEqual({});
  } finally {
    await browser.close();
  }
}, 240_000);
