import { AssignTask, ConfirmTask } from "@riqing/schema";
import type { Page } from "playwright-core";
import { barriers, openStage } from "./stage.ts";

/** Pages that no journey walks through, as whoever may see all of each finds them. */
const NOW = "2026-11-19T15:42:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

/** One who heads a department, owns a group and administers, with something in every list. */
async function arrive() {
  const { world } = stage;
  const owner = await world.person("郑国梁", { department: "设备部", role: "HEAD" });
  const he = await world.person("何雨桐", { department: "设备部" });
  const { id: groupId } = await world.group("设备保障群", {
    owner,
    leaders: [owner],
    members: [he],
  });
  const input = { groupId, goal: "核对备件清单", requirements: "", responsibleIds: [he.id] };
  const { assignTask: task } = await world.as(owner).do(AssignTask, { input });
  const plannedAt = "2026-11-19T09:30:00.000Z";
  const word = { taskId: task.id, method: "SELF" as const, plannedAt };
  await world.as(he).do(ConfirmTask, { input: word });
  const page = await stage.arrive(owner, "/pages/todo/index");
  return { page, groupId };
}

const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

it("pages apart from the journeys keep nobody out", async () => {
  const { page, groupId } = await arrive();
  const pages: [path: string, says: string | RegExp][] = [
    [`/pages/insights/times/index`, "响应用时"],
    [`/pages/manager/calendar/index`, "这个月上班"],
    [`/pages/day/records/index?groupId=${groupId}`, "2026年11月"],
    [`/pages/manager/hours/index?groupId=${groupId}`, "封账"],
    [`/pages/manager/members/index?groupId=${groupId}`, "何雨桐"],
    [`/pages/manager/accountability/index`, "没有追责事项"],
    [`/pages/ask/index?groupId=${groupId}`, "问哪个部门"],
    [`/pages/leave/index`, "登记休假"],
    [`/pages/leave-edit/index`, "代办人"],
    [`/pages/tasks/index?groupId=${groupId}`, "核对备件清单"],
    [`/pages/inbox/index`, "收件"],
    [`/pages/receipts/index`, "回执"],
    [`/pages/devices/index`, "能用你的名义登录的设备"],
  ];
  const found: [string, string[]][] = [];
  for (const [path, says] of pages) {
    await page.goto(stage.at(path));
    await shown(page, says).waitFor();
    found.push([path, await barriers(page)]);
  }
  expect(found.filter(([, ones]) => ones.length > 0)).toEqual([]);
  expect(stage.faults).toEqual([]);
}, 120_000);

it("what keeps people out is found", async () => {
  const page = await stage.phone();
  await page.goto(stage.at("/pages/sign-in/index"));
  await page.getByLabel("邀请码").waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.evaluate(`document.querySelector("h1").style.color = "#ccc"`);
  await page.evaluate(
    `document.body.insertAdjacentHTML("beforeend", '<button id="nameless"></button>')`,
  );
  const found = (await barriers(page)).toSorted();
  expect(found).toEqual(["button-name: #nameless", "color-contrast: h1"]);
});
