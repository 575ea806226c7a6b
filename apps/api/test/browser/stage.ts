import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { openLog } from "../../src/ports/log.ts";
import { schema } from "../../src/schema.ts";
import { buildServer } from "../../src/server.ts";
import { openWorld } from "../world.ts";

const { chromium: executablePath } = riqing;
export const built = fileURLToPath(new URL("../../../miniapp/dist/h5", import.meta.url));

/** Quiet on machines without a display, and on networks without an outside. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The pages as served, a world behind them, and a browser in front. */
export async function openStage({ now, pages = built }: { now: string; pages?: string }) {
  const world = await openWorld({ now });
  const { orm, clock, ports } = world;
  const log = openLog("silent");
  const server = await buildServer({ orm, clock, ports, schema, log, pages });
  const address = await server.listen(0, "127.0.0.1");
  const browser: Browser = await chromium.launch({ executablePath, args: QUIET });
  const faults: string[] = [];
  const unplugged = new WeakSet<BrowserContext>();

  /**
   * Somebody's phone: a browser that has never been here. With `keeps`, it keeps the pages for when there is
   * no network.
   */
  async function phone(size = { width: 390, height: 844 }, keeps = false): Promise<Page> {
    const context = await browser.newContext({
      viewport: size,
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      reducedMotion: "reduce",
      serviceWorkers: keeps ? "allow" : "block",
    });
    const page = await context.newPage();
    // Pages go by the clock of the answers they get: here, by the one of the world.
    await page.route("**/graphql", async (route) => {
      // Fetched for the page, a request would get through without the page's network.
      if (unplugged.has(context)) return route.abort("internetdisconnected");
      const response = await route.fetch();
      const headers = { ...response.headers(), date: clock.now().toUTCString() };
      return route.fulfill({ response, headers });
    });
    page.on("pageerror", (error) => faults.push(error.message));
    page.setDefaultTimeout(15_000);
    return page;
  }

  /** Takes a phone's network away, or gives it back. */
  async function network(page: Page, there: boolean): Promise<void> {
    const context = page.context();
    if (there) unplugged.delete(context);
    else unplugged.add(context);
    await context.setOffline(!there);
  }

  return {
    world,
    phone,
    network,
    /** What went wrong in any page, whatever it showed. */
    faults,
    at: (path: string) => `${address}/#${path}`,
    async close() {
      await browser.close();
      await server.stop(0);
    },
  };
}

/** Violations that keep people out, each with where it stands; none is right. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}
