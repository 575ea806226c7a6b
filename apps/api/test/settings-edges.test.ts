import {
  AddMember,
  ApproveRules,
  AskAboutClause,
  Categories,
  Category,
  CreateGroup,
  EndMembership,
  GroupHours,
  GroupSettings,
  Inbox,
  MyTodo,
  PublishNotice,
  PublishRules,
  RetireCategory,
  SaveCategory,
  SaveRulesDraft,
  SetGroupCategory,
  SignatureBoard,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { makeCustomary, settingsInput } from "./category-world.ts";
import { categoryWish, draftOf, rulesIn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

const APPEALS = { appealBody: "OFFICE", appealDays: 5, answerDays: 5 };
const FOR_ALL = { title: "全公司群规", appliesToAll: true, groupIds: [], settings: [] };

const categoryCalled = async (called: string) => {
  const { categories } = await world.as(await world.admin()).do(Categories, {});
  return categories.find(({ name }) => name === called)!;
};

describe("those who wait to sign rules for all groups", () => {
  it("are counted with who is in a group that is founded later, each once, and no more once they leave", async () => {
    const { office, owner, lin, groupId } = await rules.workshop();
    await makeCustomary(world, groupId, APPEALS);
    const { rulebookId } = await rules.publish(office, draftOf(groupId, FOR_ALL));
    const [founder, late] = [await world.person("后来的群主"), await world.person("后来的人")];
    const counts = async () =>
      (await world.as(office).do(SignatureBoard, { rulebookId })).signatureBoard.counts;
    const toSign = async (who: Planted) =>
      (await world.as(who).do(MyTodo, {})).myTodo.items.filter(({ kind }) => kind === "SIGN_RULES");
    expect(await counts()).toMatchObject({ asked: 3, unsigned: 3, signed: 0 });
    expect(await toSign(late)).toEqual([]);

    const { departmentId } = owner;
    const input = { name: "后建的群", purpose: "协调", departmentId, ownerId: founder.id };
    const { createGroup: later } = await world.as(office).do(CreateGroup, { input });
    expect(await counts()).toMatchObject({ asked: 4, unsigned: 4 });
    // 林晓燕 is in both.
    for (const { id } of [late, lin])
      await world.as(founder).do(AddMember, { groupId: later.id, personId: id });
    expect(await counts()).toMatchObject({ asked: 5, unsigned: 5, missing: 5 });
    for (const who of [founder, late]) {
      expect(await toSign(who)).toHaveLength(1);
      expect(await world.as(who).titles("RULES_TO_SIGN")).toHaveLength(1);
    }
    const theirs = { rulebookId, groupId: later.id };
    const { signatureBoard } = await world.as(founder).do(SignatureBoard, theirs);
    expect(signatureBoard.counts).toMatchObject({ asked: 3, unsigned: 3 });

    await world
      .as(founder)
      .do(EndMembership, { groupId: later.id, personId: late.id, why: "ADDED_BY_MISTAKE" });
    expect(await counts()).toMatchObject({ asked: 4, unsigned: 4 });
    expect(await toSign(late)).toEqual([]);
  });
});

describe("publishing", () => {
  it("is done once, however often the tap arrives, and answers the same; somebody else is told that it was", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const other = await world.person("另一位", { role: "OFFICE" });
    await makeCustomary(world, groupId, APPEALS);
    const { id: versionId } = await rules.save(office, draftOf(groupId, { settings: [] }));
    await world.as(office).do(ApproveRules, { versionId });
    const tap = () => world.as(office).send(PublishRules, { versionId });
    const answers = await Promise.all([tap(), tap(), tap()]);
    expect(answers.map(({ refusal }) => refusal)).toEqual([null, null, null]);
    expect(await world.as(lin).titles("RULES_TO_SIGN")).toHaveLength(1);
    expect((await world.journal(versionId)).filter((deed) => deed === "rules.published")).toEqual([
      "rules.published",
    ]);
    const before = await world.everything();
    expect((await tap()).data?.publishRules.id).toBe(versionId);
    expect((await world.as(other).send(PublishRules, { versionId })).refusal).toBe(
      "RULES_ALREADY_PUBLISHED",
    );
    const differs = { versionId, textHash: "0".repeat(64) };
    expect((await world.as(office).send(PublishRules, differs)).refusal).toBe(
      "RULES_ALREADY_PUBLISHED",
    );
    expect(await world.everything()).toEqual(before);
  });
});

describe("a category that goes out of use", () => {
  it("is chosen for, founded in and moved to no more, and a version that was approved before leaves it as it was", async () => {
    const { office, owner, groupId } = await rules.workshop();
    const admin = await world.admin();
    const [standard, project] = [
      await categoryCalled("部门（车间）级"),
      await categoryCalled("项目"),
    ];
    const inProject = await world.group("项目里的群", { owner });
    const move = (id: string, categoryId: string) =>
      world.as(admin).send(SetGroupCategory, { groupId: id, categoryId });
    await move(inProject.id, project.id);
    const both = { groupIds: [groupId, inProject.id], settings: [] };
    const block = (categoryId: string, strikeMonths: number) => ({
      categoryId,
      settings: settingsInput({ ...APPEALS, strikeMonths }),
    });
    const blocks = [block(standard.id, 6), block(project.id, 9)];
    const { id: versionId, rulebook } = await rules.save(
      office,
      draftOf(groupId, { ...both, blocks, effectiveOn: "2026-11-19" }),
    );
    await world.as(office).do(ApproveRules, { versionId });

    await move(inProject.id, standard.id);
    const retired = { id: project.id, reason: "并入部门" };
    await world.as(admin).do(RetireCategory, retired);
    const { category } = await world.as(admin).do(Category, { id: project.id });
    await world.as(office).do(PublishRules, { versionId });
    expect((await world.as(admin).do(Category, { id: project.id })).category).toEqual(category);
    for (const id of [groupId, inProject.id]) {
      const { settingsInForce } = await world.as(owner).do(GroupSettings, { groupId: id });
      const { value, source } = settingsInForce.settings.find(({ key }) => key === "strikeMonths")!;
      expect([value, source]).toEqual([6, "RULES"]);
    }

    const before = await world.everything();
    expect((await move(inProject.id, project.id)).refusal).toBe("CATEGORY_RETIRED");
    const { departmentId } = owner;
    const input = { name: "新的群", purpose: "协调", departmentId, ownerId: owner.id };
    const found = { input: { ...input, categoryId: project.id } };
    expect((await world.as(office).send(CreateGroup, found)).refusal).toBe("CATEGORY_RETIRED");
    const next = draftOf(groupId, { ...both, blocks, rulebookId: rulebook.id, statedChange: "改" });
    expect((await world.as(office).send(SaveRulesDraft, { input: next })).refusal).toBe(
      "BAD_INPUT",
    );
    const wish = categoryWish(category);
    const saved = await world.as(admin).send(SaveCategory, { input: { ...wish, settings: [] } });
    expect(saved.refusal).toBe("CATEGORY_RETIRED");
    await world.as(admin).do(RetireCategory, { ...retired, reason: "再按一次" });
    expect(await world.everything()).toEqual(before);
    // Its name is free again.
    const { id: _, revision: __, ...fresh } = wish;
    await world.as(admin).do(SaveCategory, { input: { ...fresh, settings: [] } });
  });

  it("either has no group, or stays, when one is founded in it at the same time", async () => {
    const { office, owner } = await rules.workshop();
    const admin = await world.admin();
    const project = await categoryCalled("项目");
    const { departmentId } = owner;
    const input = { purpose: "协调", departmentId, ownerId: owner.id, categoryId: project.id };
    const [retired, founded] = await Promise.all([
      world.as(admin).send(RetireCategory, { id: project.id, reason: "并入综合" }),
      world.as(office).send(CreateGroup, { input: { ...input, name: "抢着建的群" } }),
    ]);
    expect([
      [null, "CATEGORY_RETIRED"],
      ["CATEGORY_IN_USE", null],
    ]).toContainEqual([retired.refusal, founded.refusal]);
  });
});

describe("a group that is dissolved", () => {
  it("is governed, asked and counted no more, and keeps no other group from its rules", async () => {
    const { office, owner, lin, tang, groupId } = await rules.workshop();
    const admin = await world.admin();
    await makeCustomary(world, groupId, APPEALS);
    const second = await world.group("要解散的群", { owner, members: [tang] });
    const both = { groupIds: [groupId, second.id], settings: [] };
    const first = await rules.publish(office, draftOf(groupId, both));
    const only = await world.person("只在这个群的人");
    await world.as(owner).do(AddMember, { groupId: second.id, personId: only.id });
    const { id: versionId } = await rules.save(
      office,
      draftOf(groupId, {
        ...both,
        rulebookId: first.rulebookId,
        statedChange: "改",
        title: "群规二",
      }),
    );
    await world.as(office).do(ApproveRules, { versionId });
    await world.rows(sql`update work_group set state = 'DISSOLVED' where id = ${second.id}`);

    const { publishRules } = await world.as(office).do(PublishRules, { versionId });
    expect(publishRules.state).toBe("PUBLISHED");
    const { rulebookId } = first;
    const { signatureBoard } = await world.as(office).do(SignatureBoard, { rulebookId });
    expect(signatureBoard.counts).toMatchObject({ asked: 3 });
    expect(await world.as(only).titles("RULES_TO_SIGN")).toHaveLength(1);
    const ask = { versionId, clauseKey: "一", question: "还问得了吗？" };
    const asked = async (who: Planted) =>
      (await world.as(who).send(AskAboutClause, { input: ask })).refusal;
    expect([await asked(lin), await asked(only)]).toEqual([null, "NOT_FOUND"]);
    const project = await categoryCalled("项目");
    const moved = { groupId: second.id, categoryId: project.id };
    expect((await world.as(admin).send(SetGroupCategory, moved)).refusal).toBe("GROUP_DISSOLVED");
    // A category with nothing but dissolved groups goes out of use.
    await world.rows(
      sql`update work_group set category_id = ${project.id} where id = ${second.id}`,
    );
    await world.as(admin).do(RetireCategory, { id: project.id, reason: "没有群了" });
    await world.as(office).do(GroupSettings, { groupId: second.id });
  });
});

describe("quiet hours", () => {
  const NIGHT = { from: "22:00", until: "07:00" };
  let subject = 0;

  it("are refused where they begin and end at one time, and nothing is written", async () => {
    const { groupId } = await rules.workshop();
    await makeCustomary(world, groupId, APPEALS);
    const standard = await categoryCalled("部门（车间）级");
    const admin = world.as(await world.admin());
    const { category } = await admin.do(Category, { id: standard.id });
    const before = await world.everything();
    for (const quietHours of [
      { from: "22:00", until: "22:00" },
      { from: "24:00", until: "07:00" },
    ]) {
      const settings = settingsInput({ quietHours });
      const input = { ...categoryWish(category), settings };
      expect((await admin.send(SaveCategory, { input })).refusal).toBe("BAD_INPUT");
    }
    expect(await world.everything()).toEqual(before);
  });

  it("of a night are those of the day on which it began, to the millisecond, where versions change at midnight", async () => {
    const { office, owner, lin, groupId } = await rules.workshop();
    const publisher = await world.person("冯玉梅");
    const second = await world.group("夜里的群", {
      owner,
      publishers: [publisher],
      members: [lin],
    });
    await makeCustomary(world, groupId, APPEALS);
    let rulebookId: string | undefined;
    const publish = async (effectiveOn: string, quietHours: object | null) => {
      const chosen = settingsInput({ quietHours });
      const about = {
        groupIds: [second.id],
        settings: [],
        chosen,
        effectiveOn,
        statedChange: "改",
      };
      const more = rulebookId ? { rulebookId } : {};
      const version = await rules.publish(
        office,
        draftOf(second.id, { ...about, ...more, signByOn: "2026-11-30" }),
      );
      ({ rulebookId } = version);
    };
    await publish("2026-11-19", NIGHT);
    await publish("2026-11-21", null);
    await publish("2026-11-23", { from: "12:00", until: "13:30" });
    await publish("2026-11-24", NIGHT);

    const isHeld = async () => {
      const input = {
        audience: [{ groupId: second.id }],
        importance: "ORDINARY" as const,
        subject: `第 ${(subject += 1)} 件事`,
        purpose: "检修",
        body: "今晚停电。",
        asksLaterJoiners: false,
        evenIfSimilar: true,
      };
      const { id } = (await world.as(publisher).do(PublishNotice, { input })).publishNotice;
      const { nodes } = (await world.as(lin).do(Inbox, {})).inbox;
      return !nodes.some(({ noticeId }) => noticeId === id);
    };
    const seen: [string, boolean][] = [];
    for (const at of [
      "20T21:59:59.999",
      "20T22:00:00.000",
      // The night of the 20th goes on into the 21st, on which there is none.
      "21T00:00:00.000",
      "21T06:59:59.999",
      "21T07:00:00.000",
      "21T22:00:00.000",
      "22T03:00:00.000",
      "23T11:59:59.999",
      "23T12:00:00.000",
      "23T13:29:59.999",
      "23T13:30:00.000",
      "23T22:00:00.000",
      // No night began on the 23rd.
      "24T00:00:00.000",
      "24T06:30:00.000",
      "24T22:00:00.000",
    ]) {
      world.clock.set(`2026-11-${at}+08:00`);
      seen.push([at, await isHeld()]);
    }
    expect(seen.filter(([, held]) => held).map(([at]) => at)).toEqual([
      "20T22:00:00.000",
      "21T00:00:00.000",
      "21T06:59:59.999",
      "23T12:00:00.000",
      "23T13:29:59.999",
      "24T22:00:00.000",
    ]);
    const { group } = await world.as(lin).do(GroupHours, { id: second.id });
    expect(group.hours.quiet).toEqual(NIGHT);
  });
});
