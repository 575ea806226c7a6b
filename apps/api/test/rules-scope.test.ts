import {
  AddMember,
  ApproveRules,
  AskAboutClause,
  GroupPage,
  GroupSettings,
  Inbox,
  MyTodo,
  Obligations,
  PublishRules,
  Rules,
  RulesVersion,
  SignatureBoard,
  SignRules,
} from "@riqing/schema";
import { rulesOwing } from "../src/modules/rules/signature/reminder.provider.ts";
import { makeCustomary } from "./category-world.ts";
import { draftOf, rulesIn, SECOND, tapOn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

const BEFORE = "2026-11-22T23:59:59.999+08:00";
const AFTER = "2026-11-23T00:00:00+08:00";

/** Rules of two groups, of which the next version, in force from 23 November on, leaves out the second. */
async function leaving(first: object = {}) {
  const company = await rules.workshop();
  const { office, owner, lin, groupId } = company;
  const only = await world.person("只在检修群的人");
  const left = await world.group("检修群", { owner, members: [only, lin] });
  await makeCustomary(world, groupId, {
    appealBody: "OFFICE",
    appealDays: 5,
    answerDays: 5,
    strikeMonths: 6,
  });
  const both = { groupIds: [groupId, left.id], settings: [], effectiveOn: "2026-11-19" };
  const one = await rules.publish(office, draftOf(groupId, { ...both, ...first }));
  await makeCustomary(world, groupId, { strikeMonths: 3 });
  const two = await rules.publish(
    office,
    draftOf(groupId, {
      rulebookId: one.rulebookId,
      settings: [],
      clauses: SECOND,
      statedChange: "检修群另立群规",
      signByOn: "2026-11-27",
    }),
  );
  return { ...company, only, leftId: left.id, one, two };
}

const read = async (who: Planted, rulebookId: string) =>
  (await world.as(who).do(Rules, { rulebookId })).rules;
const toSign = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items
    .filter(({ kind }) => kind === "SIGN_RULES")
    .map((item) => item.rules?.number);
const strikes = async (who: Planted, groupId: string) => {
  const { settingsInForce } = await world.as(who).do(GroupSettings, { groupId });
  const { value, source } = settingsInForce.settings.find(({ key }) => key === "strikeMonths")!;
  return [value, source];
};
const rulesIds = async (who: Planted, id: string) =>
  (await world.as(who).do(GroupPage, { id })).group.rulebooks.map((book) => book.id);

describe("a group that the next version leaves out", () => {
  it("is governed, and its members are asked, by the version before it until the day comes", async () => {
    const { owner, only, lin, leftId, one, two } = await leaving();
    const { rulebookId } = one;
    world.clock.set("2026-11-22T10:00:00+08:00");
    expect(await rulesIds(only, leftId)).toEqual([rulebookId]);
    // Whoever is in both groups is asked for the newer one, and for nothing else.
    expect([await toSign(only), await toSign(lin)]).toEqual([[1], [2]]);
    expect((await read(only, rulebookId)).toSign?.number).toBe(1);
    expect(await world.as(only).titles("RULES_TO_SIGN")).toEqual(["待签：生产协调群群规第 1 版"]);
    const refusal = async (who: Planted, id: string) =>
      (await world.as(who).do(RulesVersion, { id })).rulesVersion.signRefusal;
    expect(await refusal(only, two.id)).toBe("RULES_NOT_FOR_YOU");
    expect(await refusal(only, one.id)).toBe("RULES_END_NOT_REACHED");
    expect(await refusal(lin, one.id)).toBe("RULES_SUPERSEDED");
    expect((await world.as(only).send(SignRules, tapOn(two))).refusal).toBe("RULES_NOT_FOR_YOU");

    const late = await world.person("晚来的人");
    await world.as(owner).do(AddMember, { groupId: leftId, personId: late.id });
    expect(await world.as(late).titles("RULES_TO_SIGN")).toEqual(["待签：生产协调群群规第 1 版"]);
    const board = async (groupId: string | null) =>
      (await world.as(owner).do(SignatureBoard, { rulebookId, groupId })).signatureBoard;
    expect(await board(leftId)).toMatchObject({ version: { number: 1 }, counts: { asked: 4 } });
    expect(await board(null)).toMatchObject({ version: { number: 2 }, counts: { asked: 3 } });
    await rules.sign(only, one);
    expect([await toSign(only), (await board(leftId)).counts.signed]).toEqual([[], 1]);
    const owed = async () =>
      (await world.as(owner).do(Obligations, { groupId: leftId })).obligations.columns.map(
        ({ title, missing }) => [title, missing],
      );
    expect(await owed()).toEqual([["生产协调群群规第 1 版", 3]]);
    const owing = async (day: string) =>
      (await rulesOwing(
        await world.system(),
        await world.organisation(),
        rulebookId,
        new Date(`${day}T09:00:00+08:00`),
      ))!;
    // Each is reminded by the day of the version that is asked of them; the newcomer has a later one.
    expect((await owing("2026-11-26")).personIds).toEqual([]);
    expect((await owing("2026-11-27")).personIds).toHaveLength(3);
    expect((await owing("2026-11-29")).personIds).toEqual([late.id]);

    world.clock.set(BEFORE);
    expect([await strikes(only, leftId), await toSign(late)]).toEqual([[6, "RULES"], [1]]);
    world.clock.set(AFTER);
    expect(await strikes(only, leftId)).toEqual([3, "CATEGORY"]);
    expect(await rulesIds(only, leftId)).toEqual([]);
    expect([await toSign(late), await toSign(lin), await owed()]).toEqual([[], [2], []]);
    expect((await world.as(late).send(Rules, { rulebookId })).refusal).toBe("NOT_FOUND");
    const asked = await world.as(owner).send(SignatureBoard, { rulebookId, groupId: leftId });
    expect(asked.refusal).toBe("NOT_FOUND");
  });

  it("says from which day on its settings change, and by which version", async () => {
    const { only, leftId } = await leaving();
    const { settingsInForce } = await world.as(only).do(GroupSettings, { groupId: leftId });
    expect(settingsInForce.waiting).toMatchObject([
      { key: "strikeMonths", now: "6 个月", next: "3 个月", number: 2, fromOn: "2026-11-23" },
    ]);
  });

  it("may get rules of its own from that day on, and not before", async () => {
    const { office, only, leftId, two } = await leaving();
    const own = { title: "检修群群规", settings: [], groupIds: [leftId] };
    const saved = await rules.save(office, draftOf(leftId, { ...own, effectiveOn: "2026-11-22" }));
    await world.as(office).do(ApproveRules, { versionId: saved.id });
    const before = await world.everything();
    const early = await world.as(office).send(PublishRules, { versionId: saved.id });
    expect(early.refusal).toBe("RULES_GROUP_GOVERNED");
    expect(await world.everything()).toEqual(before);
    await makeCustomary(world, leftId, { strikeMonths: 12 });
    const { rulebookId } = await rules.publish(
      office,
      draftOf(leftId, { ...own, rulebookId: saved.rulebook.id, effectiveOn: "2026-11-23" }),
    );
    expect(await toSign(only)).toEqual([1, 1]);
    world.clock.set(BEFORE);
    expect(await strikes(only, leftId)).toEqual([6, "RULES"]);
    world.clock.set(AFTER);
    expect(await strikes(only, leftId)).toEqual([12, "RULES"]);
    expect(await rulesIds(only, leftId)).toEqual([rulebookId]);
    // It cannot go back under the rules that left it, which would govern it twice.
    const back = draftOf("", {
      rulebookId: (await world.as(office).do(RulesVersion, { id: two.id })).rulesVersion.rulebook
        .id,
      groupIds: [leftId],
      settings: [],
      statedChange: "收回检修群",
      effectiveOn: "2026-11-24",
    });
    const { id: versionId } = await rules.save(office, back);
    await world.as(office).do(ApproveRules, { versionId });
    expect((await world.as(office).send(PublishRules, { versionId })).refusal).toBe(
      "RULES_GROUP_GOVERNED",
    );
  });

  it("is left on the same day where the rules were for all groups, those founded meanwhile too", async () => {
    const { owner, only, leftId, one } = await leaving({ appliesToAll: true, groupIds: [] });
    const late = await world.person("后来的人");
    const later = await world.group("后建的群", { owner, members: [late] });
    const ask = {
      input: { versionId: one.id, clauseKey: "一", question: "夜班也要 2 小时内答复吗？" },
    };
    const asks = async (who: Planted) => (await world.as(who).send(AskAboutClause, ask)).refusal;
    world.clock.set(BEFORE);
    expect([await toSign(only), await toSign(late)]).toEqual([[1], [1]]);
    expect(await strikes(only, leftId)).toEqual([6, "RULES"]);
    expect([await rulesIds(late, later.id), await asks(only)]).toEqual([[one.rulebookId], null]);
    world.clock.set(AFTER);
    expect([await toSign(only), await toSign(late)]).toEqual([[], []]);
    expect([await strikes(only, leftId), await asks(late)]).toEqual([[3, "CATEGORY"], "NOT_FOUND"]);
    const { nodes } = (await world.as(only).do(Inbox, {})).inbox;
    expect(nodes.filter(({ kind }) => kind === "RULES_TO_SIGN")).toHaveLength(1);
  });
});

it("a group that the next version adds is asked at once, and governed from the day on", async () => {
  const { office, owner, lin, groupId } = await rules.workshop();
  const added = await world.group("新并入的群", { owner, members: [lin] });
  await makeCustomary(world, groupId, {
    appealBody: "OFFICE",
    appealDays: 5,
    answerDays: 5,
    strikeMonths: 6,
  });
  const now = { settings: [], effectiveOn: "2026-11-19" };
  const { rulebookId } = await rules.publish(office, draftOf(groupId, now));
  await makeCustomary(world, groupId, { strikeMonths: 3 });
  await rules.publish(
    office,
    draftOf(groupId, {
      rulebookId,
      settings: [],
      groupIds: [groupId, added.id],
      statedChange: "并入",
    }),
  );
  expect(await toSign(lin)).toEqual([2]);
  world.clock.set(BEFORE);
  expect(await strikes(lin, groupId)).toEqual([6, "RULES"]);
  expect(await strikes(lin, added.id)).toEqual([3, "CATEGORY"]);
  world.clock.set(AFTER);
  expect(await strikes(lin, added.id)).toEqual([3, "RULES"]);
});
