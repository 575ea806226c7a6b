import {
  Categories,
  Category,
  CreateGroup,
  PublishRules,
  ApproveRules,
  RetireCategory,
  SaveCategory,
  SetGroupCategory,
  SettingsInForce,
  type SettingKey,
} from "@riqing/schema";
import { categoryWish, draftOf, rulesIn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

type Chosen = Partial<Record<SettingKey, unknown>>;

const settingsInput = (chosen: Chosen) =>
  Object.entries(chosen).map(([key, value]) => ({ key: key as SettingKey, value }));

const APPEALS: Chosen = { appealBody: "OFFICE", appealDays: 5, answerDays: 5 };

async function company() {
  const admin = await world.person("管红英", { role: "ORGANISATION_ADMIN" });
  const { office, owner, lin, groupId } = await rules.workshop();
  const { categories } = await world.as(admin).do(Categories, {});
  const called = (name: string) => categories.find((one) => one.name === name)!;
  return { admin, office, owner, lin, groupId, categories, called };
}

const category = async (who: Planted, id: string) =>
  (await world.as(who).do(Category, { id })).category;

async function change(who: Planted, id: string, chosen: Chosen, more: object = {}) {
  const input = {
    ...categoryWish(await category(who, id)),
    settings: settingsInput(chosen),
    ...more,
  };
  return await world.as(who).send(SaveCategory, { input });
}

async function holds(who: Planted, groupId: string, key: SettingKey) {
  const { settingsInForce } = await world.as(who).do(SettingsInForce, { groupId });
  const { value, source } = settingsInForce.settings.find((one) => one.key === key)!;
  return [value, source];
}

/** A draft that prints typed settings. */
const typed = (groupId: string, more: object = {}) =>
  draftOf(groupId, { settings: [], effectiveOn: "2026-11-19", ...more });

describe("the categories of groups", () => {
  it("are the shipped ones at first, and every group is in one", async () => {
    const { lin, categories, groupId } = await company();
    expect(categories.map(({ name }) => name)).toHaveLength(11);
    const standard = categories.find(({ name }) => name === "部门（车间）级")!;
    expect(standard.groupCount).toBe(1);
    expect(await holds(lin, groupId, "quietHours")).toEqual([
      { from: "22:00", until: "07:00" },
      "CATEGORY",
    ]);
    // Appeal days are never guessed.
    expect(await holds(lin, groupId, "appealDays")).toEqual([null, "CATEGORY"]);
  });

  it("are changed by the administrator alone, and not over somebody else's change", async () => {
    const { admin, office, called } = await company();
    const { id, revision } = called("项目");
    expect((await change(office, id, { appealDays: 5 })).refusal).toBe("NOT_ALLOWED");
    const { data } = await change(admin, id, { appealDays: 5 });
    expect(data?.saveCategory).toMatchObject({ revision: revision + 1 });
    const before = await world.everything();
    expect((await change(admin, id, { appealDays: 7 }, { revision })).refusal).toBe(
      "CATEGORY_CHANGED",
    );
    expect((await change(admin, id, {}, { name: "综合" })).refusal).toBe("CATEGORY_NAME_TAKEN");
    expect((await change(admin, id, { appealDays: 0 })).refusal).toBe("BAD_INPUT");
    expect((await change(admin, id, { rights: {} })).refusal).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
  });

  it("go out of use once no group is in them", async () => {
    const { admin, called, groupId } = await company();
    const [standard, project] = [called("部门（车间）级"), called("项目")];
    const retire = (id: string) => world.as(admin).send(RetireCategory, { id, reason: "并入综合" });
    expect((await retire(standard.id)).refusal).toBe("CATEGORY_IN_USE");
    await world.as(admin).do(SetGroupCategory, { groupId, categoryId: project.id });
    expect((await retire(standard.id)).refusal).toBeNull();
    expect(
      (await world.as(admin).send(SetGroupCategory, { groupId, categoryId: standard.id })).refusal,
    ).toBe("CATEGORY_RETIRED");
  });
});

describe("what holds in a group", () => {
  it("is what its rules print, whatever its category says later, until a new version is in force", async () => {
    const { admin, office, lin, groupId, called } = await company();
    const { id } = called("部门（车间）级");
    const draft = await rules.save(office, typed(groupId));
    await world.as(office).do(ApproveRules, { versionId: draft.id });
    expect((await world.as(office).send(PublishRules, { versionId: draft.id })).refusal).toBe(
      "RULES_APPEAL_DAYS_MISSING",
    );
    await change(admin, id, { ...APPEALS, strikeMonths: 6 });
    const { rulebookId } = await rules.publish(
      office,
      typed(groupId, { rulebookId: draft.rulebook.id }),
    );
    expect(await holds(lin, groupId, "strikeMonths")).toEqual([6, "RULES"]);

    await change(admin, id, { strikeMonths: 12 });
    expect(await holds(lin, groupId, "strikeMonths")).toEqual([6, "RULES"]);
    await rules.publish(
      office,
      typed(groupId, { rulebookId, statedChange: "满 12 个月", effectiveOn: "2026-11-23" }),
    );
    expect(await holds(lin, groupId, "strikeMonths")).toEqual([6, "RULES"]);
    // No job runs at midnight.
    world.clock.set("2026-11-22T23:59:59.999+08:00");
    expect(await holds(lin, groupId, "strikeMonths")).toEqual([6, "RULES"]);
    world.clock.set("2026-11-23T00:00:00+08:00");
    expect(await holds(lin, groupId, "strikeMonths")).toEqual([12, "RULES"]);
  });

  it("is what a version chooses, which its category then has, too", async () => {
    const { admin, office, lin, groupId, called } = await company();
    const { id: categoryId } = called("部门（车间）级");
    const blocks = [{ categoryId, settings: settingsInput({ ...APPEALS, imagesPerDay: null }) }];
    await rules.publish(office, typed(groupId, { blocks }));
    expect(await holds(lin, groupId, "imagesPerDay")).toEqual([null, "RULES"]);
    const { settings } = await category(admin, categoryId);
    expect(settings.find(({ key }) => key === "appealBody")?.value).toBe("OFFICE");
  });

  it("follows a group to another category, and reaches one that is founded later", async () => {
    const { admin, office, owner, groupId, called } = await company();
    const [standard, project] = [called("部门（车间）级"), called("项目")];
    const choose = (categoryId: string, chosen: Chosen) => ({
      categoryId,
      settings: settingsInput({ ...APPEALS, ...chosen }),
    });
    const second = await world.group("新线项目群", { owner });
    await world.as(admin).do(SetGroupCategory, {
      groupId: second.id,
      categoryId: project.id,
    });
    const all = { appliesToAll: true, groupIds: [] };
    const blocks = [
      choose(standard.id, { strikeMonths: 6 }),
      choose(project.id, { strikeMonths: 9 }),
    ];
    await rules.publish(office, typed(groupId, { ...all, blocks }));
    expect(await holds(admin, groupId, "strikeMonths")).toEqual([6, "RULES"]);
    await world.as(admin).do(SetGroupCategory, { groupId, categoryId: project.id });
    expect(await holds(admin, groupId, "strikeMonths")).toEqual([9, "RULES"]);
    const found = async (name: string, categoryId: string) => {
      const { departmentId } = owner;
      const input = { name, purpose: "协调", departmentId, ownerId: owner.id, categoryId };
      return (await world.as(office).do(CreateGroup, { input })).createGroup.id;
    };
    const later = await found("后建的群", standard.id);
    expect(await holds(admin, later, "strikeMonths")).toEqual([6, "RULES"]);
    const unprinted = await found("客户群", called("客户营销").id);
    expect(await holds(admin, unprinted, "strikeMonths")).toEqual([3, "CATEGORY"]);
  });

  it("is what an older version printed as text, where the text says it exactly", async () => {
    const { office, lin, groupId } = await company();
    const settings = [
      { key: "appealDays", label: "提出申诉", value: "7 个工作日内" },
      { key: "answerDays", label: "答复申诉", value: "5 个工作日内" },
      { key: "quietHours", label: "安静时间", value: "23:30–7:30" },
      { key: "images", label: "图片", value: "每人每天 6 张，多的发链接" },
    ];
    await rules.publish(office, typed(groupId, { settings }));
    expect(await holds(lin, groupId, "appealDays")).toEqual([7, "RULES"]);
    expect(await holds(lin, groupId, "quietHours")).toEqual([
      { from: "23:30", until: "07:30" },
      "RULES",
    ]);
    expect(await holds(lin, groupId, "imagesPerDay")).toEqual([9, "CATEGORY"]);
  });

  it("comes from one rulebook: a second that lists the group, or a second for all, is refused", async () => {
    const { office, groupId } = await company();
    const all = { appliesToAll: true, groupIds: [] };
    await rules.publish(office, draftOf(groupId, { title: "全公司群规", ...all }));
    await rules.publish(office, draftOf(groupId));
    for (const scope of [{ title: "又一份群规" }, { title: "又一份总群规", ...all }]) {
      const { id: versionId } = await rules.save(office, draftOf(groupId, scope));
      await world.as(office).do(ApproveRules, { versionId });
      const before = await world.everything();
      const { refusal } = await world.as(office).send(PublishRules, { versionId });
      expect(refusal).toBe("RULES_GROUP_GOVERNED");
      expect(await world.everything()).toEqual(before);
    }
  });
});
