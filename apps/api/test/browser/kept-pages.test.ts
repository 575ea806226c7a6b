import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtPages } from "./served.ts";
import { openStage } from "./stage.ts";

const NOW = "2026-11-19T15:42:00+08:00";
const BEFORE = "riqing-pages-of-yesterday";

/** Paths by the name they are kept under; none while a service worker is on its way. */
const KEPT = `(async () => {
  const { active, installing, waiting } = await navigator.serviceWorker.ready;
  if (active?.state !== "activated" || installing || waiting) return {};
  const all = {};
  for (const key of await caches.keys()) {
    const requests = await (await caches.open(key)).keys();
    all[key] = requests.map(({ url }) => new URL(url).pathname);
  }
  return all;
})()`;

let stage: Awaited<ReturnType<typeof openStage>>;
let pages: string;
beforeAll(async () => {
  pages = mkdtempSync(join(tmpdir(), "riqing-h5-"));
  cpSync(builtPages, pages, { recursive: true });
  stage = await openStage({ now: NOW, pages });
});
afterAll(async () => {
  await stage.close();
  rmSync(pages, { recursive: true, force: true });
});

/** A build that differs: its start page says so, and with it the list of what is kept. */
function release(mark: string): void {
  for (const [name, from, to] of [
    ["index.html", "<title>", `<meta name="mark" content="${mark}"><title>`],
    ["service-worker.js", /BUILD ?= ?"/, `BUILD="${mark}`],
  ] as const) {
    const text = readFileSync(join(pages, name), "utf8");
    writeFileSync(join(pages, name), text.replace(from, to));
    for (const ending of ["br", "gz"]) rmSync(join(pages, `${name}.${ending}`), { force: true });
  }
}

it("pages open without network, hold nothing of what people read, and give way to a new build at once", async () => {
  const { world, phone, network, at } = stage;
  const he = await world.person("何雨桐", { department: "设备部" });
  const page = await phone(undefined, true);
  const shown = (words: string | RegExp) =>
    page.getByText(words).filter({ visible: true }).first().waitFor();
  /** Waits until a build is kept whole, and answers what is kept under which name. */
  const kept = async (name: RegExp) => {
    for (;;) {
      const found = await page.evaluate<Record<string, string[]>>(KEPT);
      if (Object.keys(found).some((key) => name.test(key))) return found;
      await page.waitForTimeout(100);
    }
  };

  await page.goto(at("/pages/todo/index"));
  await page.evaluate(`caches.open("${BEFORE}").then(() => null)`);
  await page.getByLabel("邀请码").fill(await world.invitation(he));
  await page.getByRole("button", { name: "绑定并登录" }).click();
  await shown("现在没有要做的");
  const files = Object.values(await kept(/^riqing-pages-[0-9a-f]{16}$/)).flat();
  expect(files).toContain("/");
  expect(files.filter((path) => !/^\/(js\/|css\/|$)/.test(path))).toEqual([]);

  await network(page, false);
  await page.reload();
  await shown("没有网络");
  await shown(/点过的都存在手机里/);
  await page.goto(at("/pages/leave/index"));
  await shown(/休假/);

  await network(page, true);
  release("new");
  await page.reload();
  expect(await page.locator("meta[name=mark]").getAttribute("content")).toBe("new");
  const builds = Object.keys(await kept(/^riqing-pages-new/));
  // The build before stays for a page that is still open; older ones go.
  expect(builds).toHaveLength(2);
  expect(builds).not.toContain(BEFORE);
  await page.reload();
  await shown(/休假/);
  expect(stage.faults).toEqual([]);
}, 90_000);
