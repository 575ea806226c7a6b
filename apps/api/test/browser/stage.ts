import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { openWorld, type Planted } from "../world.ts";
import { sharedBrowser } from "./browser.ts";
import { PHONE } from "./phone.ts";
import { serve } from "./served.ts";
import { call, windowOf } from "./window.ts";

/** The pages as served, a world behind them, and a browser in front. */
export async function openStage({ now, pages }: { now: string; pages?: string }) {
  const world = await openWorld({ now });
  const served = await serve(world, pages);
  const browser = await sharedBrowser();
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];

  /**
   * Somebody's phone: a browser that has never been here. With `keeps`, it keeps the pages for when there is
   * no network.
   */
  async function phone(size = PHONE.viewport, keeps = false): Promise<Page> {
    const serviceWorkers = keeps ? "allow" : "block";
    const context = await browser.newContext({ ...PHONE, viewport: size, serviceWorkers });
    contexts.push(context);
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.setDefaultTimeout(60_000);
    await page.addInitScript(ahead(world.clock.now().getTime() - Date.now()));
    await page.addInitScript(NOTE_TOUCHES);
    return page;
  }

  /** As if they had signed in on this phone before; how one signs in is told by journeys of its own. */
  async function remember(page: Page, who: Planted): Promise<void> {
    await page.goto(`${served.address}/livez`);
    await call(windowOf(page), "remember", await world.sessionOf(who));
  }

  /** Opens a page of the app on a phone of one's own. */
  async function arrive(who: Planted, path: string, size = PHONE.viewport): Promise<Page> {
    const page = await phone(size);
    await remember(page, who);
    await page.goto(served.at(path));
    return page;
  }

  /** Takes a phone's network away, or gives it back. */
  async function network(page: Page, there: boolean): Promise<void> {
    await page.context().setOffline(!there);
  }

  return {
    world,
    at: served.at,
    phone,
    remember,
    arrive,
    network,
    /** What went wrong in any page, whatever it showed. */
    faults,
    async close() {
      for (const context of contexts) await context.close();
      await served.close();
    },
  };
}

/**
 * Puts a phone's clock right: a page that begins with today's month would begin with ours, until the first answer tells
 * the app what time it is.
 */
const ahead = (ms: number) => `{
  const now = () => RealDate.now() + ${ms};
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
    get: (target, key) => (key === "now" ? now : target[key]),
  });
}`;

const NOTE_TOUCHES = `for (const name of ["pointerdown", "pointerup", "click"])
  addEventListener(name, () => { globalThis.lastTouch = performance.now(); }, true);`;

/**
 * Until the finger has left for a second, as a person's has who reads first: what came under it takes no tap before
 * (docs/decisions/0040).
 */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(`new Promise((rested) => {
    setTimeout(rested, (globalThis.lastTouch ?? -Infinity) + 1_050 - performance.now());
  })`);
}

/** What of WCAG 2.1 AA is broken, in the words of axe. */
const BROKEN = `axe
  .run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
    resultTypes: ["violations"],
  })
  .then(({ violations }) => violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    targets: nodes.map(({ target }) => target.join(" ")),
  })))`;

/**
 * Violations that keep people out, each with where it stands; none is right. Only they are brought out of the
 * page: all that axe has looked at is some megabytes.
 */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(`"axe" in globalThis`))) await page.evaluate(axe.source);
  const broken =
    await page.evaluate<{ id: string; impact: string | null; targets: string[] }[]>(BROKEN);
  return broken
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, targets }) => `${id}: ${targets.join(", ")}`);
}
