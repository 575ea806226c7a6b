import { setTimeout as sleep } from "node:timers/promises";
import { type Demo, serveDemo } from "../browser/demo.ts";
import { cutOnEveryPage } from "../browser/every-page.ts";
import { call } from "../browser/window.ts";
import { openWebkit, type Webkit } from "./driver.ts";

/** Thursday, in working time. */
const NOW = "2026-11-19T15:42:00+08:00";

let demo: Demo;
let window: Webkit;
beforeAll(async () => {
  window = await openWebkit(riqing.webkit!);
  demo = await serveDemo({ now: NOW });
}, 120_000);
afterAll(async () => {
  await window.close();
  await demo.close();
});

/** How often each deed was done since the story began. */
async function deeds(): Promise<Record<string, number>> {
  const count: Record<string, number> = {};
  for (const deed of await demo.world.journal()) count[deed] = (count[deed] ?? 0) + 1;
  return count;
}

const press = async (words: string) => window.press(await call(window, "named", "button", words));

it("a member enters the demo, acknowledges, takes a task on and settles it, as on an iPhone", async () => {
  await window.open(demo.at("/pages/todo/index"));
  await press("成员：");
  await call(window, "settled", "/pages/todo/index");
  const before = await deeds();
  await press("确认收到");
  await call(window, "says", "已确认");
  await press("本人办");
  await call(window, "says", "已接办");
  await call(window, "go", "/pages/day/close-out/index");
  await press("完成");
  // The undo of the deed before may still be shown: only the journal says that this one is done.
  const enough = (before["task.completed"] ?? 0) + 1;
  let after = await deeds();
  for (let turn = 0; turn < 50 && (after["task.completed"] ?? 0) < enough; turn += 1) {
    await sleep(200);
    after = await deeds();
  }
  for (const deed of ["notice.acknowledged", "task.confirmed", "task.completed"]) {
    expect([deed, after[deed]]).toEqual([deed, (before[deed] ?? 0) + 1]);
  }
}, 120_000);

it("nothing on any page is cut off in WebKit", async () => {
  expect(await cutOnEveryPage(demo, window)).toEqual({});
}, 240_000);
