import { Categories, GroupSettings } from "@riqing/schema";
import type { Page } from "playwright-core";
import { makeCustomary } from "../category-world.ts";
import { draftOf, rulesIn } from "../rules-world.ts";
import type { Planted } from "../world.ts";
import { barriers, openStage, rest } from "./stage.ts";

const NOW = "2026-11-19T15:31:00+08:00";

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => (stage = await openStage({ now: NOW })));
afterAll(() => stage.close());

const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).filter({ visible: true }).first();

const shown = (page: Page, words: string | RegExp) =>
  page.getByText(words).filter({ visible: true }).first();

const arrive = (who: Planted, path: string): Promise<Page> => stage.arrive(who, path);

it("a setting is changed in a category, waits for the next version, and holds in the group once that is published", async () => {
  const { world } = stage;
  const rules = rulesIn(world);
  const { office, lin, groupId } = await rules.workshop();
  const boss = await world.person("管红英", { role: "ORGANISATION_ADMIN" });
  await makeCustomary(world, groupId, { appealBody: "OFFICE", appealDays: 5, answerDays: 5 });
  const text = draftOf(groupId, { settings: [], effectiveOn: "2026-11-19" });
  const { rulebookId } = await rules.publish(office, text);

  // From 我的 to the category of the group, and to one of its settings.
  const admin = await arrive(boss, "/pages/me/index");
  await press(admin, /群的类别和设定/).click();
  await press(admin, /部门（车间）级/).click();
  await shown(admin, "软件照它办").waitFor();
  expect(await barriers(admin)).toEqual([]);
  await press(admin, /^安静时间：/).click();
  await rest(admin);
  await admin.getByRole("radio", { name: /^23:30–07:30/ }).click();
  await shown(admin, /23:30 到第二天 07:30 不发消息/).waitFor();
  expect(await barriers(admin)).toEqual([]);
  await rest(admin);
  await press(admin, "记下，第 2 版起生效").click();
  await shown(admin, "第 2 版起生效，现在 22:00–07:00").waitFor();
  await press(admin, "起草第 2 版，写进这 1 项").waitFor();
  expect(await barriers(admin)).toEqual([]);

  // Who may do what: three states, in words.
  await rest(admin);
  await press(admin, /^谁能做什么：/).click();
  await rest(admin);
  await press(admin, "移出，督导办：不能").click();
  await shown(admin, "群主、部门负责人、督导办能定；管理员能提，别人定。").waitFor();
  expect(await barriers(admin)).toEqual([]);

  // The member reads that nothing has changed yet.
  const member = await arrive(lin, `/pages/group/index?id=${groupId}`);
  await rest(member);
  await press(member, /这个群的设定/).click();
  await shown(member, "《生产协调群群规》第 1 版印着的").waitFor();
  await shown(member, "第 2 版起：23:30–07:30").waitFor();
  expect(await barriers(member)).toEqual([]);

  await rules.publish(office, { ...text, rulebookId, statedChange: "安静时间改了" });
  await member.reload();
  await shown(member, "《生产协调群群规》第 2 版印着的").waitFor();
  await shown(member, "23:30 到第二天 07:30 不发消息").waitFor();

  const { group } = await world.as(lin).do(GroupSettings, { groupId });
  const { categories } = await world.as(boss).do(Categories, {});
  const ours = categories.find(({ id }) => id === group.groupCategory.id);
  expect(ours?.waiting).toEqual([]);
});
