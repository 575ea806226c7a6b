import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { openWorld } from "../world.ts";
import { PHONE, QUIET } from "./phone.ts";
import { serve } from "./served.ts";

const { chromium: executablePath } = riqing;

/** The pages as served, a world behind them, and a browser in front. */
export async function openStage({ now, pages }: { now: string; pages?: string }) {
  const world = await openWorld({ now });
  const served = await serve(world, pages);
  const browser: Browser = await chromium.launch({ executablePath, args: QUIET });
  const faults: string[] = [];

  /**
   * Somebody's phone: a browser that has never been here. With `keeps`, it keeps the pages for when there is
   * no network.
   */
  async function phone(size = PHONE.viewport, keeps = false): Promise<Page> {
    const serviceWorkers = keeps ? "allow" : "block";
    const context = await browser.newContext({ ...PHONE, viewport: size, serviceWorkers });
    const page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.setDefaultTimeout(60_000);
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
    network,
    /** What went wrong in any page, whatever it showed. */
    faults,
    async close() {
      await browser.close();
      await served.close();
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
