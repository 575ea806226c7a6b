import {
  BanTopic,
  Categories,
  Category,
  CreateGroup,
  DecideRevision,
  GroupHours,
  GroupMembers,
  type GroupMembersQuery,
  GroupSettings,
  Inbox,
  ProposeRevision,
  PublishNotice,
  ReadInbox,
  Rules,
  RulesDifference,
  RulesVersion,
  SetGroupCategory,
  type SettingKey,
} from "@riqing/schema";
import { type Chosen, makeCustomary } from "./category-world.ts";
import { CLAUSES, draftOf, rulesIn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

const EARLY = { from: "20:00", until: "06:30" };
const LATE = { from: "23:30", until: "07:30" };
const APPEALS: Chosen = { appealBody: "OFFICE", appealDays: 5, answerDays: 5 };

/** A group whose rules print its settings from today on, with quiet hours that begin early. */
async function governed() {
  const made = await rules.workshop();
  const { office, groupId } = made;
  const publisher = await world.person("冯玉梅");
  const second = await world.group("新线协调群", {
    owner: made.owner,
    publishers: [publisher],
    members: [made.lin],
  });
  await makeCustomary(world, groupId, { ...APPEALS, quietHours: EARLY });
  const publish = (effectiveOn: string, more: object = {}) =>
    rules.publish(
      office,
      draftOf(groupId, {
        groupIds: [groupId, second.id],
        settings: [],
        effectiveOn,
        statedChange: "设定",
        ...more,
      }),
    );
  const first = await publish("2026-11-19");
  const { rulebookId } = first;
  const next = (effectiveOn: string) => publish(effectiveOn, { rulebookId });
  return { ...made, publisher, groupId: second.id, first, next };
}

/** A group of three, whose order depends on what names begin with. */
async function rulesless() {
  const lin = await world.person("Zoe", { department: "B" });
  const others = [
    await world.person("Ann", { department: "D" }),
    await world.person("Bob", { department: "D" }),
  ];
  const { id: groupId } = await world.group("三个人的群", { owner: lin, members: others });
  return { lin, groupId };
}

const quietOf = async (who: Planted, id: string) =>
  (await world.as(who).do(GroupHours, { id })).group.hours.quiet;

let subject = 0;
/** Whether what is published now is held until the end of quiet hours. */
async function isHeld(by: Planted, to: Planted, groupId: string): Promise<boolean> {
  const input = {
    audience: [{ groupId }],
    importance: "ORDINARY" as const,
    subject: `第 ${(subject += 1)} 件事`,
    purpose: "检修",
    body: "今晚停电。",
    asksLaterJoiners: false,
    evenIfSimilar: true,
  };
  const { id } = (await world.as(by).do(PublishNotice, { input })).publishNotice;
  const { nodes } = (await world.as(to).do(Inbox, {})).inbox;
  return !nodes.some(({ noticeId }) => noticeId === id);
}

describe("quiet hours", () => {
  it("are what the rules print: another wish of the category changes nothing before it is printed", async () => {
    const { lin, publisher, groupId, next } = await governed();
    await world.as(lin).do(ReadInbox, {});
    world.clock.set("2026-11-19T21:00:00+08:00");
    expect(await isHeld(publisher, lin, groupId)).toBe(true);

    world.clock.set("2026-11-20T10:00:00+08:00");
    await makeCustomary(world, groupId, { quietHours: LATE });
    expect(await quietOf(lin, groupId)).toEqual(EARLY);
    world.clock.set("2026-11-20T21:00:00+08:00");
    expect(await isHeld(publisher, lin, groupId)).toBe(true);

    // Published, they hold from the day on which the version does, with nothing that runs at midnight.
    world.clock.set("2026-11-21T10:00:00+08:00");
    await next("2026-11-23");
    world.clock.set("2026-11-22T21:00:00+08:00");
    expect(await isHeld(publisher, lin, groupId)).toBe(true);
    // The night of the 22nd belongs to the 22nd, and ends as its own quiet hours say.
    world.clock.set("2026-11-23T06:00:00+08:00");
    expect(await isHeld(publisher, lin, groupId)).toBe(true);
    world.clock.set("2026-11-23T06:40:00+08:00");
    expect(await isHeld(publisher, lin, groupId)).toBe(false);
    expect(await quietOf(lin, groupId)).toEqual(LATE);
    world.clock.set("2026-11-23T21:00:00+08:00");
    expect(await isHeld(publisher, lin, groupId)).toBe(false);
    world.clock.set("2026-11-23T23:30:00+08:00");
    expect(await isHeld(publisher, lin, groupId)).toBe(true);
    world.clock.set("2026-11-24T07:00:00+08:00");
    expect(await isHeld(publisher, lin, groupId)).toBe(true);
  });

  it("follow a group into another category, and wait in one that is founded", async () => {
    const { lin, office, owner, groupId } = await governed();
    const admin = await world.admin();
    const { categories } = await world.as(admin).do(Categories, {});
    const project = categories.find(({ name }) => name === "项目")!;
    await world.as(admin).do(SetGroupCategory, { groupId, categoryId: project.id });
    // The rules print nothing for projects, so the category says it.
    expect(await quietOf(lin, groupId)).toEqual({ from: "22:00", until: "07:00" });
    await makeCustomary(world, groupId, { quietHours: null });
    expect(await quietOf(lin, groupId)).toBeNull();
    const { departmentId } = owner;
    const input = { name: "后建的群", purpose: "协调", departmentId, ownerId: owner.id };
    const { createGroup } = await world
      .as(office)
      .do(CreateGroup, { input: { ...input, categoryId: project.id } });
    expect(await quietOf(owner, createGroup.id)).toBeNull();
  });
});

describe("names", () => {
  it("follow the pattern that the rules print, and with the next version another", async () => {
    const { lin, groupId, next } = await governed();
    const named = async () => {
      const { group } = await world.as(lin).do(GroupMembers, { id: groupId });
      const mine = (await world.as(lin).do(GroupSettings, { groupId })).group.myDisplayName;
      const listed = group.members.nodes.find(({ person }) => person.id === lin.id);
      expect(listed?.displayName).toBe(mine);
      return mine;
    };
    expect(await named()).toBe("生产部-林晓燕");
    const pattern = { executivesByNameAlone: false, nicknames: false };
    await makeCustomary(world, groupId, { names: { ...pattern, pattern: "NAME_DEPARTMENT" } });
    expect(await named()).toBe("生产部-林晓燕");
    await next("2026-11-20");
    expect(await named()).toBe("生产部-林晓燕");
    world.clock.set("2026-11-20T00:00:00+08:00");
    expect(await named()).toBe("林晓燕-生产部");
  });

  it("are what a group's list is sorted by, page by page", async () => {
    const { lin, groupId } = await rulesless();
    const listed = async (first: number) => {
      const shown: string[] = [];
      let after: string | null = null;
      do {
        const { group }: GroupMembersQuery = await world
          .as(lin)
          .do(GroupMembers, { id: groupId, first, after });
        shown.push(...group.members.nodes.map(({ displayName }) => displayName));
        after = group.members.endCursor ?? null;
      } while (after);
      return shown;
    };
    const pattern = { executivesByNameAlone: false, nicknames: false };
    const orders = {
      DEPARTMENT_NAME: ["B-Zoe", "D-Ann", "D-Bob"],
      NAME_DEPARTMENT: ["Ann-D", "Bob-D", "Zoe-B"],
      NAME: ["Ann", "Bob", "Zoe"],
    };
    for (const [one, shown] of Object.entries(orders)) {
      await makeCustomary(world, groupId, { names: { ...pattern, pattern: one } });
      expect(await listed(50)).toEqual(shown);
      expect(await listed(1)).toEqual(shown);
    }
  });
});

describe("a changed setting", () => {
  it("asks for a new version and nothing else, and every page says which", async () => {
    const { lin, office, groupId, next } = await governed();
    const admin = await world.admin();
    const inGroup = async (who: Planted) =>
      (await world.as(who).do(GroupSettings, { groupId })).settingsInForce;
    const { group } = await world.as(lin).do(GroupSettings, { groupId });
    const inCategory = async (who: Planted) =>
      (await world.as(who).do(Category, { id: group.groupCategory.id })).category;
    expect((await inGroup(lin)).version).toMatchObject({ number: 1 });
    expect((await inCategory(admin)).waiting).toEqual([]);

    const before = (await world.journal()).length;
    await makeCustomary(world, groupId, { strikeMonths: 6 });
    expect((await world.journal()).slice(before)).toEqual(["category.changed"]);
    const waits = { key: "strikeMonths", now: "3 个月", next: "6 个月", number: 2, fromOn: null };
    expect((await inCategory(office)).waiting).toEqual([
      expect.objectContaining({ ...waits, nowValue: 3, groups: 2 }),
    ]);
    expect((await inCategory(lin)).waiting).toEqual([]);
    expect((await inGroup(lin)).waiting).toEqual([expect.objectContaining(waits)]);

    const second = await next("2026-11-23");
    expect((await inCategory(admin)).waiting).toEqual([
      expect.objectContaining({ ...waits, fromOn: "2026-11-23" }),
    ]);
    // Taken back, it waits for the version after that.
    await makeCustomary(world, groupId, { strikeMonths: 3 });
    expect((await inGroup(lin)).waiting).toEqual([
      expect.objectContaining({ ...waits, fromOn: "2026-11-23" }),
      expect.objectContaining({ key: "strikeMonths", next: "3 个月", number: 3, fromOn: null }),
    ]);
    world.clock.set("2026-11-23T00:00:00+08:00");
    expect((await inGroup(lin)).version).toMatchObject({ number: 2 });
    expect((await inGroup(lin)).fromOn).toBe("2026-11-23");

    const first = (await world.as(lin).do(RulesDifference, { versionId: second.id }))
      .rulesDifference;
    expect(first.settings).toEqual([]);
  });

  it("is printed by a draft that a taken proposal begins, and a later one is told and taken over", async () => {
    const { lin, office, owner, groupId, first } = await governed();
    await makeCustomary(world, groupId, { strikeMonths: 6 });
    const clause = { versionId: first.id, clauseKey: "二", reason: "取证不限张数" };
    const { id: proposalId } = (
      await world
        .as(lin)
        .do(ProposeRevision, { input: { ...clause, text: `${CLAUSES[1]!.text}取证不限。` } })
    ).proposeRevision;
    await world.as(office).do(DecideRevision, { input: { proposalId, taken: true } });
    const { draft } = (await world.as(office).do(Rules, { rulebookId: first.rulebookId })).rules;
    const read = async () =>
      (await world.as(office).do(RulesVersion, { id: draft!.id })).rulesVersion;
    const printed = async (key: SettingKey) =>
      (await read()).blocks.flatMap(({ settings }) => settings).find((one) => one.key === key)
        ?.value;
    expect([await printed("strikeMonths"), (await read()).changedSinceSaved]).toEqual([6, []]);

    await makeCustomary(world, groupId, { carryOutHours: 48 });
    const changed = [{ key: "carryOutHours", label: "执行期限", categories: [] }];
    expect(await printed("carryOutHours")).toBe(24);
    expect((await read()).changedSinceSaved).toMatchObject(changed);
    const { rulebook, clauses, revision, title, statedChange, interpretingOffice } = await read();
    await rules.save(office, {
      rulebookId: rulebook.id,
      revision,
      title,
      statedChange,
      interpretingOffice,
      groupIds: rulebook.groups.map(({ id }) => id),
      appliesToAll: rulebook.appliesToAll,
      clauses: clauses.map(({ proposedBy: _, ...one }) => one),
      chosen: [],
    });
    expect([await printed("carryOutHours"), (await read()).changedSinceSaved]).toEqual([48, []]);
    // What is changed for others prints today's, too: here one more clause, by the ban of a topic.
    await makeCustomary(world, groupId, { strikeMonths: 12 });
    const input = { groupId, topic: "隔壁厂裁员", instead: "有消息看公司通知" };
    await world.as(owner).do(BanTopic, { input });
    expect(await printed("strikeMonths")).toBe(12);
  });

  it("is counted in the sentence of who signed the version before", async () => {
    const { lin, groupId, first, next } = await governed();
    await rules.sign(lin, first);
    await makeCustomary(world, groupId, { strikeMonths: 6, carryOutHours: 48 });
    const { statement } = await rules.sign(lin, await next("2026-11-23"));
    expect(statement).toContain("知道改动的 2 项设定，愿意遵守");
  });

  it("is shown to who signed the version before", async () => {
    const { lin, groupId, next } = await governed();
    const { settingsInForce } = await world.as(lin).do(GroupSettings, { groupId });
    await makeCustomary(world, groupId, { strikeMonths: 6 });
    const { id: versionId } = await next("2026-11-23");
    const { rulesDifference } = await world.as(lin).do(RulesDifference, {
      versionId,
      sinceVersionId: settingsInForce.versionId,
    });
    expect(rulesDifference.settings).toEqual([
      {
        key: "strikeMonths",
        label: "计次",
        categories: [],
        before: "满 3 个月的不再计次。",
        after: "满 6 个月的不再计次。",
      },
    ]);
  });
});
