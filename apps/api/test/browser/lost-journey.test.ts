import { AssignTask, CompleteTask, IssueInvitation } from "@riqing/schema";
import type { Page } from "playwright-core";
import { barriers, openStage, rest } from "./stage.ts";

const NOW = "2026-11-19T15:42:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();
const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

it("a colleague reports, two make sure of the owner, and the owner disowns a tap", async () => {
  const { world, phone, at } = stage;
  const department = "生产部/总装车间";
  const head = await world.person("何主任", { department: "生产部", role: "HEAD" });
  const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
  const lin = await world.person("林晓燕", { department, bound: false });
  const su = await world.person("苏婉清", { department, bound: false });
  const { id: groupId } = await world.group("总装群", {
    owner: head,
    leaders: [head],
    members: [lin, su],
    department,
  });
  const { assignTask } = await world.as(head).do(AssignTask, {
    input: { groupId, goal: "核对备件清单", requirements: "", responsibleIds: [su.id] },
  });
  const code = async (who: { id: string }) =>
    (await world.as(office).do(IssueInvitation, { personId: who.id })).issueInvitation.code;
  const signIn = async (page: Page, typed: string) => {
    await page.goto(at("/pages/me/index"));
    await page.getByLabel("邀请码").fill(typed);
    await press(page, "绑定并登录").click();
    await shown(page, "登录设备").waitFor();
  };
  const found: string[][] = [];

  // The phone, in whoever's hands, and a colleague's.
  const stolen = await phone();
  await signIn(stolen, await code(su));
  await stolen.goto(at("/pages/todo/index"));
  await shown(stolen, "核对备件清单").waitFor();
  await world.as(su).do(CompleteTask, { input: { taskId: assignTask.id } });
  const colleague = await phone();
  await signIn(colleague, await code(lin));
  await colleague.goto(
    at(`/pages/voices/lost-report/index?personId=${su.id}&name=${encodeURIComponent("苏婉清")}`),
  );
  await shown(colleague, "对方会怎样").waitFor();
  await colleague.getByRole("radio", { name: "手机丢了" }).click();
  await colleague.getByRole("radio", { name: "本人电话说的" }).click();
  found.push(await barriers(colleague));
  await press(colleague, "替苏婉清挂失").click();
  await shown(colleague, "2 处登录断开").waitFor();
  await shown(colleague, "是你报的挂失，找别人来核对").waitFor();
  found.push(await barriers(colleague));

  await stolen.reload();
  await shown(stolen, "登录过期了").waitFor();

  // Two make sure of the owner; the second gets the code.
  const codes: string[] = [];
  for (const one of [head, office]) {
    const page = await phone();
    await signIn(page, await world.invitation(one));
    await page.goto(at("/pages/voices/lost-accounts/index"));
    await shown(page, /苏婉清/).click();
    await press(page, "当面核对过了").waitFor();
    await rest(page);
    await press(page, "当面核对过了").click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("textbox").fill("看过工卡");
    await rest(page);
    await sheet.getByRole("button", { name: "当面核对过了" }).click();
    await sheet.getByRole("button", { name: "给了，关上" }).waitFor();
    found.push(await barriers(page));
    const text = await sheet.innerText();
    codes.push(...(/[2-9A-Z]{5}-[2-9A-Z]{5}/.exec(text) ?? []));
  }
  expect(codes).toHaveLength(1);

  const fresh = await phone({ width: 320, height: 640 });
  await signIn(fresh, codes[0]!);
  await fresh.goto(at("/pages/voices/lost-report/index"));
  await shown(fresh, "林晓燕 替报").click();
  await press(fresh, "去核对点过的").click();
  await shown(fresh, "这 1 下是你点的吗").waitFor();
  await press(fresh, "不是我：核对备件清单").click();
  await shown(fresh, "作废，原来的留底。会重新等你办，不算你晚").waitFor();
  found.push(await barriers(fresh));
  expect(found).toEqual([[], [], [], [], []]);
  expect(stage.faults).toEqual([]);
}, 120_000);
