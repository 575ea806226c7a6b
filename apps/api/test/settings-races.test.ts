import {
  ApproveRules,
  Categories,
  CreateGroup,
  GroupSettings,
  PublishRules,
  SetGroupCategory,
} from "@riqing/schema";
import { makeCustomary, settingsInput } from "./category-world.ts";
import { draftOf, rulesIn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

const APPEALS = { appealBody: "OFFICE", appealDays: 5, answerDays: 5 };

/** Two categories, and rules for all groups that are approved and print 6 months for one, 9 for the other. */
async function approved() {
  const { office, owner, groupId } = await rules.workshop();
  const admin = await world.admin();
  const { categories } = await world.as(admin).do(Categories, {});
  const called = (name: string) => categories.find((one) => one.name === name)!.id;
  const [standard, project] = [called("部门（车间）级"), called("项目")];
  const moving = await world.group("要换类的群", { owner });
  const inProject = await world.group("项目里的群", { owner });
  await world.as(admin).do(SetGroupCategory, { groupId: inProject.id, categoryId: project });
  await makeCustomary(world, groupId, APPEALS);
  await makeCustomary(world, inProject.id, APPEALS);
  const choose = (categoryId: string, strikeMonths: number) => ({
    categoryId,
    settings: settingsInput({ strikeMonths }),
  });
  const { id: versionId } = await rules.save(
    office,
    draftOf(groupId, {
      title: "全公司群规",
      appliesToAll: true,
      groupIds: [],
      settings: [],
      effectiveOn: "2026-11-19",
      blocks: [choose(standard, 6), choose(project, 9)],
    }),
  );
  await world.as(office).do(ApproveRules, { versionId });
  return { office, owner, admin, groupId, moving: moving.id, standard, project, versionId };
}

async function months(who: Planted, groupId: string) {
  const { settingsInForce } = await world.as(who).do(GroupSettings, { groupId });
  const { value, source } = settingsInForce.settings.find(({ key }) => key === "strikeMonths")!;
  return [value, source];
}

it("of two publications for one group at once, one stands and the other is refused", async () => {
  const { office, groupId } = await rules.workshop();
  await makeCustomary(world, groupId, APPEALS);
  const drafts = await Promise.all(
    ["甲", "乙"].map((title) =>
      rules.save(office, draftOf(groupId, { title, settings: [], effectiveOn: "2026-11-19" })),
    ),
  );
  for (const { id: versionId } of drafts) await world.as(office).do(ApproveRules, { versionId });
  const answers = await Promise.all(
    drafts.map(({ id: versionId }) => world.as(office).send(PublishRules, { versionId })),
  );
  expect(new Set(answers.map(({ refusal }) => refusal))).toEqual(
    new Set(["RULES_GROUP_GOVERNED", null]),
  );
  const stands = drafts[answers.findIndex(({ refusal }) => refusal === null)]!;
  const { settingsInForce } = await world.as(office).do(GroupSettings, { groupId });
  expect(settingsInForce.versionId).toBe(stands.id);
});

it("groups that are founded while rules are published have what the rules print", async () => {
  const { office, owner, project, standard, versionId } = await approved();
  const { departmentId } = owner;
  const found = (name: string, categoryId: string) =>
    world.as(office).do(CreateGroup, {
      input: { name, purpose: "协调", departmentId, ownerId: owner.id, categoryId },
    });
  const wanted = Array.from({ length: 6 }, (_, i) => (i % 2 === 0 ? standard : project));
  const published = world.as(office).send(PublishRules, { versionId });
  const founded = await Promise.all(wanted.map((id, i) => found(`新群${i}`, id)));
  expect((await published).refusal).toBeNull();
  for (const [i, { createGroup }] of founded.entries())
    expect(await months(office, createGroup.id)).toEqual([wanted[i] === standard ? 6 : 9, "RULES"]);
});

it("a group that is moved while rules are published has what they print for where it ends", async () => {
  const { office, admin, moving, project, standard, versionId } = await approved();
  const move = (categoryId: string) =>
    world.as(admin).send(SetGroupCategory, { groupId: moving, categoryId });
  const moves = [move(project), move(standard), move(project)];
  const published = world.as(office).send(PublishRules, { versionId });
  await Promise.all([...moves, published]);
  expect((await published).refusal).toBeNull();
  const { group } = await world.as(office).do(GroupSettings, { groupId: moving });
  const ends = group.groupCategory.id;
  expect([standard, project]).toContain(ends);
  expect(await months(office, moving)).toEqual([ends === standard ? 6 : 9, "RULES"]);
});
