import { AssignTask, ConfirmTask } from "@riqing/schema";
import type { Page } from "playwright-core";
import { barriers, openStage } from "./stage.ts";

/** Pages that no journey walks through, as whoever may see all of each finds them. */
const NOW = "2026-11-19T15:42:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

/** One who heads a department, owns a group and administers, with something in every list. */
async function arrive(size?: { width: number; height: number }) {
  const { world, phone, at } = stage;
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
  const page = await phone(size);
  await page.goto(at("/pages/todo/index"));
  await page.getByLabel("邀请码").fill(await world.invitation(owner));
  await page.getByRole("button", { name: "绑定并登录" }).click();
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
