import "reflect-metadata";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import sharp from "sharp";
import { openDatabase } from "../../src/database/database.ts";
import { plantDemo } from "../../src/demo/plant-demo.ts";
import { readDemoFiles } from "../../src/demo/story.ts";
import { readEnv } from "../../src/env.ts";
import { stillClock } from "../../src/kernel/clock.ts";
import { ENTITIES } from "../../src/modules.ts";
import { registerDemoCast } from "../../src/modules/people/index.ts";
import { openDiskStore } from "../../src/ports/files/disk.ts";
import { openKeys } from "../../src/ports/keys.ts";
import { openLog } from "../../src/ports/log.ts";
import { openMessages } from "../../src/ports/messages/open.ts";
import { chromium as browserOnPath } from "./chromium.js";
import { PHONE, QUIET } from "./phone.ts";
import { serve } from "./served.ts";
import { call, windowOf } from "./window.ts";

/** Always the same Thursday afternoon, so that a picture changes only when a page does. */
const NOW = "2026-11-19T15:42:00+08:00";

const folder = fileURLToPath(new URL("../../../../docs/pictures/", import.meta.url));

/** By the picture's name: who looks, at which page, and what they tap to get there. */
const PICTURES: [name: string, who: string, path: string, taps: (string | RegExp)[]][] = [
  ["todo", "成员", "/pages/todo/index", []],
  ["notice", "成员", "/pages/notices/index", [/3 号行车停用/]],
  ["close-out", "成员", "/pages/day/close-out/index", []],
  ["board", "群主", "/pages/boards/index", [/3 号行车停用/]],
  ["matrix", "群主", "/pages/manager/matrix/index", []],
  ["times", "部门负责人", "/pages/insights/times/index", []],
];

const data = mkdtempSync(join(tmpdir(), "riqing-pictures-"));
const ports = {
  wechat: null,
  demo: true,
  keys: openKeys(data, openLog("silent")),
  files: openDiskStore(data),
  ...openMessages(readEnv({ RIQING_DATA_DIR: data })),
};
const files = readDemoFiles();
registerDemoCast(files.story.enterAs);
const orm = await openDatabase({ url: null, dataDir: ":memory:" }, ENTITIES);
const app = { orm, clock: stillClock(NOW), ports };
await plantDemo(app, files);
const served = await serve(app);
const browser = await chromium.launch({ executablePath: browserOnPath()!, args: QUIET });

try {
  mkdirSync(folder, { recursive: true });
  for (const [name, who, path, taps] of PICTURES) {
    const context = await browser.newContext({ ...PHONE, deviceScaleFactor: 2 });
    const page = await context.newPage();
    await page.goto(served.at(path));
    for (const words of [new RegExp(`${who}：`), ...taps]) {
      await page.getByRole("button", { name: words }).filter({ visible: true }).first().click();
      await call(windowOf(page), "settled", "");
    }
    const picture = await sharp(await page.screenshot())
      .webp({ quality: 82 })
      .toBuffer();
    writeFileSync(join(folder, `${name}.webp`), picture);
    console.log(`${name}.webp ${Math.round(picture.length / 1024)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
  await served.close();
  rmSync(data, { recursive: true, force: true });
}
