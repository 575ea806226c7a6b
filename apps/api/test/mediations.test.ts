import {
  ChooseMediator,
  ConcludeMediation,
  ConfirmMediation,
  type ConfirmMediationMutationVariables,
  EndMembership,
  Mediation,
  Mediations,
  MyReceipts,
  MyRecord,
  MyTodo,
  ObjectToMediator,
  RecordLeave,
  RecordMediationMeeting,
  StartMediation,
  type StartMediationMutationVariables,
  VoiceFigures,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { inTransaction } from "../src/kernel/transaction.ts";
import { announceDueLeaves } from "../src/modules/leave/index.ts";
import { onDeparted } from "../src/modules/people/index.ts";
import { raiseOverdueVoices } from "../src/modules/voices/index.ts";
import { eachWorld, type Planted, refusalOf } from "./world.ts";

type Wish = Partial<StartMediationMutationVariables["input"]>;
type Confirmation = Partial<ConfirmMediationMutationVariables["input"]>;

/** Tuesday. */
const world = eachWorld({ now: "2026-11-17T09:12:00+08:00" });

async function plant() {
  const admin = await world.admin();
  const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
  const head = await world.person("彭世杰", { role: "HEAD", department: "生产部" });
  const owner = await world.person("林晓燕", { department: "生产部" });
  const luo = await world.person("罗海峰", { department: "物流部" });
  const tang = await world.person("汤玉兰", { department: "生产部" });
  const feng = await world.person("冯玉梅", { department: "安全环保部" });
  const he = await world.person("何建国", { department: "安全环保部" });
  const welder = await world.person("高春生", { department: "生产部" });
  const stranger = await world.person("别家", {
    organisation: "别家",
    role: "ORGANISATION_ADMIN",
  });
  const { id: groupId } = await world.group("生产协调群", {
    owner,
    members: [luo, tang, welder],
    department: "生产部",
  });
  return { admin, office, head, owner, luo, tang, feng, he, welder, stranger, groupId };
}
type Plant = Awaited<ReturnType<typeof plant>>;

const wishOf = ({ groupId, luo, tang, feng }: Plant, more: Wish = {}) => ({
  groupId,
  partyIds: [luo.id, tang.id],
  title: "东通道先装车还是先吊装",
  text: "上周三次堵在东通道，两边都说自己先约的",
  mediatorId: feng.id,
  ...more,
});
const send = (by: Planted, of: Plant, more: Wish = {}) =>
  world.as(by).send(StartMediation, { input: wishOf(of, more) });
const started = async (of: Plant, more: Wish = {}, by = of.luo) =>
  (await world.as(by).do(StartMediation, { input: wishOf(of, more) })).startMediation;
const choose = (by: Planted, mediationId: string, mediator: Planted) =>
  world.as(by).send(ChooseMediator, { mediationId, mediatorId: mediator.id });
const object = (by: Planted, mediationId: string, mediator: Planted) =>
  world.as(by).send(ObjectToMediator, { mediationId, mediatorId: mediator.id });
const meet = (by: Planted, mediationId: string, heldOn = "2026-11-17") =>
  world.as(by).send(RecordMediationMeeting, {
    input: { mediationId, heldOn, text: "当面谈了一次" },
  });
const conclude = (by: Planted, mediationId: string, text = "每天 10:00 到 11:30 东通道归吊装") =>
  world.as(by).send(ConcludeMediation, { input: { mediationId, agreed: true, text } });
const end = (by: Planted, mediationId: string) =>
  world.as(by).send(ConcludeMediation, {
    input: { mediationId, agreed: false, text: "谈不拢，先各走各的" },
  });
const confirm = (by: Planted, mediationId: string, more: Confirmation = {}) =>
  world.as(by).send(ConfirmMediation, {
    input: { mediationId, revision: 1, agrees: true, ...more },
  });
const see = async (by: Planted, id: string) => (await world.as(by).do(Mediation, { id })).mediation;
const todoOf = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items.filter(({ kind }) => kind === "MEDIATION");
const listed = async (who: Planted) =>
  (await world.as(who).do(Mediations, {})).mediations.nodes.length;
/** As a roster without them does it. */
const depart = async (who: Planted) => {
  await world.rows(sql`update person set departed_at = ${0} where id = ${who.id}`);
  await inTransaction(await world.system(), (ctx) =>
    onDeparted.emit(ctx, who.organisationId, [who.id]),
  );
};
const takeLeave = (who: Planted, fromOn: string, untilOn: string) =>
  world.as(who).do(RecordLeave, { input: { fromOn, untilOn, reason: "年假" } });
/** What the clock does when a leave begins. */
const leavesTurn = async () =>
  announceDueLeaves(await world.system(), await world.organisation(), 50);
const rise = async () => raiseOverdueVoices(await world.system(), await world.organisation(), 50);

describe("a mediation", () => {
  it("is known to its parties and its mediator, and to nobody else", async () => {
    const works = await plant();
    const { luo, tang, feng } = works;
    const found = await started(works, { tapId: "a1" });
    expect(found.number).toMatch(/^2026-\d{4}$/);
    expect([found.state, found.mediator?.name]).toEqual(["OPEN", "冯玉梅"]);
    expect(await world.journal(found.id)).toEqual(["mediation.started"]);
    const before = await world.everything();
    expect((await started(works, { tapId: "a1" })).id).toBe(found.id);
    expect(await world.everything()).toEqual(before);
    for (const one of [luo, tang, feng]) expect(await listed(one)).toBe(1);
    // Neither the owner nor whoever supervises knows of it, nor does a title say what it is about.
    const others = [works.owner, works.welder, works.head, works.office, works.admin];
    for (const one of [...others, works.stranger]) {
      expect(await refusalOf(world.as(one).send(Mediation, { id: found.id }))).toBe("NOT_FOUND");
      expect(await refusalOf(object(one, found.id, feng))).toBe("NOT_FOUND");
      expect(await refusalOf(end(one, found.id))).toBe("NOT_FOUND");
      expect(await refusalOf(confirm(one, found.id))).toBe("NOT_FOUND");
      expect(await listed(one)).toBe(0);
    }
    expect(await world.everything()).toEqual(before);
    for (const one of [tang, feng])
      expect(await world.as(one).titles("MEDIATION")).toEqual(["你有一件事有了新情况"]);
    expect((await todoOf(feng)).map(({ title }) => title)).toEqual(["有一件事等你看"]);
    expect(await world.as(luo).titles("MEDIATION")).toEqual([]);
  });

  it("is asked for by a party or proposed by the owner, who mediates unless they name somebody", async () => {
    const works = await plant();
    const { owner, welder, feng, head, luo, groupId } = works;
    const before = await world.everything();
    expect(await refusalOf(send(welder, works))).toBe("NOT_ALLOWED");
    expect(await refusalOf(send(head, works))).toBe("NOT_ALLOWED");
    expect(await refusalOf(send(works.stranger, works))).toBe("NOT_FOUND");
    expect(await refusalOf(send(luo, works, { partyIds: [luo.id] }))).toBe("BAD_INPUT");
    expect(await refusalOf(send(luo, works, { mediatorId: luo.id }))).toBe("BAD_INPUT");
    expect(
      await refusalOf(send(luo, works, { partyIds: [luo.id, feng.id], mediatorId: null })),
    ).toBe("NOT_A_MEMBER");
    expect(await refusalOf(send(luo, works, { otherGroupId: groupId }))).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
    expect((await started(works, { mediatorId: null }, owner)).mediator?.name).toBe("林晓燕");
    const { id } = await started(works, {}, owner);
    expect(await refusalOf(world.as(owner).send(Mediation, { id }))).toBe("NOT_FOUND");
  });

  it("may be between two groups, of which each has a party", async () => {
    const works = await plant();
    const { luo, tang, welder, owner } = works;
    const { id: otherGroupId } = await world.group("物流群", {
      owner: luo,
      members: [welder],
      department: "物流部",
    });
    const found = await started(works, { otherGroupId });
    expect(found.groupNames).toEqual(["生产协调群", "物流群"]);
    const without = { otherGroupId, partyIds: [tang.id, owner.id] };
    expect(await refusalOf(send(tang, works, without))).toBe("NOT_FOUND");
  });
});

describe("the mediator", () => {
  it("is one whom nobody objects to; of two chosen at once, one stands", async () => {
    const works = await plant();
    const { luo, tang, feng, he, welder } = works;
    const { id } = await started(works);
    expect(await refusalOf(object(tang, id, feng))).toBeNull();
    const objected = await world.everything();
    expect(await refusalOf(object(tang, id, feng))).toBeNull();
    expect(await world.everything()).toEqual(objected);
    expect(await refusalOf(world.as(feng).send(Mediation, { id }))).toBe("NOT_FOUND");
    expect([(await todoOf(feng)).length, (await todoOf(luo)).length]).toEqual([0, 1]);
    expect(await refusalOf(choose(luo, id, feng))).toBe("MEDIATOR_OBJECTED_TO");
    expect(await refusalOf(choose(luo, id, tang))).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(objected);
    const both = await Promise.all([choose(luo, id, he), choose(tang, id, welder)]);
    expect(both.map(({ refusal }) => refusal ?? "").toSorted()).toEqual(["", "MEDIATOR_CHOSEN"]);
    expect(await world.journal(id)).toEqual([
      "mediation.started",
      "mediation.mediator_objected",
      "mediation.mediator_chosen",
    ]);
    // An objection that was on its way does not meet whoever was chosen since.
    expect(await refusalOf(object(luo, id, feng))).toBeNull();
    expect((await see(luo, id)).mediator).not.toBeNull();
  });

  it("may stand aside, and hears no more of it", async () => {
    const works = await plant();
    const { luo, feng, he } = works;
    const { id } = await started(works);
    await object(feng, id, feng);
    expect(await listed(feng)).toBe(0);
    expect(await refusalOf(choose(luo, id, he))).toBeNull();
    expect(await listed(he)).toBe(1);
  });

  it("who departs, or leaves the group, is replaced: the parties are asked again, and nothing said is lost", async () => {
    const works = await plant();
    const { luo, tang, feng, welder } = works;
    const { id } = await started(works);
    expect(await refusalOf(meet(feng, id))).toBeNull();
    await depart(feng);
    const found = await see(luo, id);
    expect([found.mediator, found.state, found.chooseRefusal]).toEqual([null, "TALKING", null]);
    expect(found.notes.map(({ kind }) => kind)).toEqual(["FILED", "MEETING", "MEDIATOR_LEFT"]);
    expect(found.notes.at(-1)!.by).toBeNull();
    expect([(await todoOf(luo)).length, (await todoOf(tang)).length]).toEqual([1, 1]);
    expect(await world.as(tang).titles("MEDIATION")).toContain("你有一件事有了新情况");
    expect(await world.journal(id)).toContain("mediation.mediator_left");

    expect(await refusalOf(choose(luo, id, welder))).toBeNull();
    const gone = { groupId: works.groupId, personId: welder.id, why: "LEFT" as const };
    await world.as(works.owner).do(EndMembership, gone);
    expect((await see(tang, id)).mediator).toBeNull();
    expect(await refusalOf(world.as(welder).send(Mediation, { id }))).toBe("NOT_FOUND");
    // Somebody from outside was never there as a member, and stays.
    expect(await refusalOf(choose(tang, id, works.he))).toBeNull();
    await world.as(works.owner).do(EndMembership, { ...gone, personId: luo.id });
    expect((await see(tang, id)).mediator).toMatchObject({ id: works.he.id });
    expect(await refusalOf(conclude(works.he, id))).toBeNull();
    expect(await refusalOf(confirm(luo, id))).toBeNull();
    // The words are there to be confirmed, whoever wrote them has gone or not.
    await depart(works.he);
    expect(await refusalOf(confirm(tang, id))).toBeNull();
    expect((await see(luo, id)).state).toBe("AGREED");
  });

  it("who is on leave may be replaced at once: the parties are told on its first day, and not before", async () => {
    const works = await plant();
    const { luo, tang, feng, he } = works;
    const { id } = await started(works);
    expect(await refusalOf(meet(feng, id))).toBeNull();
    await takeLeave(feng, "2026-11-19", "2026-11-20");
    expect((await see(luo, id)).chooseRefusal).toBe("MEDIATOR_CHOSEN");
    expect(await refusalOf(choose(luo, id, he))).toBe("MEDIATOR_CHOSEN");
    world.clock.set("2026-11-19T00:00:30+08:00");
    const before = await world.as(tang).titles("MEDIATION");
    const hers = await world.as(feng).titles("MEDIATION");
    await leavesTurn();
    await leavesTurn();
    // In the night nobody is told.
    world.clock.set("2026-11-19T09:00:00+08:00");

    const found = await see(luo, id);
    expect([found.mediator!.id, found.chooseRefusal]).toEqual([feng.id, null]);
    expect(found.notes.map(({ kind }) => kind)).toEqual(["FILED", "MEETING", "MEDIATOR_AWAY"]);
    expect(found.notes.at(-1)).toMatchObject({ by: null, text: expect.stringContaining("冯玉梅") });
    expect(await world.as(tang).titles("MEDIATION")).toHaveLength(before.length + 1);
    expect(await world.as(feng).titles("MEDIATION")).toHaveLength(hers.length);

    // Of two chosen at once one stands, and the one on leave hears no more of it.
    const both = await Promise.all([choose(luo, id, he), choose(tang, id, works.welder)]);
    expect(both.map(({ refusal }) => refusal ?? "").toSorted()).toEqual(["", "MEDIATOR_CHOSEN"]);
    expect(await refusalOf(world.as(feng).send(Mediation, { id }))).toBe("NOT_FOUND");
    expect((await todoOf(feng)).length).toBe(0);
    const chosen = (await see(luo, id)).mediator!.id;
    const next = chosen === he.id ? he : works.welder;
    expect((await todoOf(next)).length).toBe(1);
    expect((await see(luo, id)).state).toBe("TALKING");
  });

  it("who is back from leave is as before, and one who goes today is told of at once", async () => {
    const works = await plant();
    const { luo, feng } = works;
    const { id } = await started(works);
    await takeLeave(feng, "2026-11-17", "2026-11-17");
    expect((await see(luo, id)).chooseRefusal).toBeNull();
    expect((await see(luo, id)).notes.at(-1)!.kind).toBe("MEDIATOR_AWAY");
    world.clock.set("2026-11-18T08:00:00+08:00");
    await leavesTurn();
    expect((await see(luo, id)).chooseRefusal).toBe("MEDIATOR_CHOSEN");
    // Where the words wait to be confirmed nobody waits for the mediator.
    expect(await refusalOf(conclude(feng, id))).toBeNull();
    await takeLeave(feng, "2026-11-18", "2026-11-19");
    const kinds = (await see(luo, id)).notes.map(({ kind }) => kind);
    expect(kinds).toEqual(["FILED", "MEDIATOR_AWAY", "CONCLUDED"]);
  });

  it("is not needed where only one party is left: it ends", async () => {
    const works = await plant();
    const { id } = await started(works);
    const three = await started(works, {
      partyIds: [works.luo.id, works.tang.id, works.welder.id],
    });
    await depart(works.luo);
    expect((await see(works.tang, id)).state).toBe("ENDED");
    expect([(await todoOf(works.tang)).length, (await todoOf(works.feng)).length]).toEqual([0, 1]);
    // The two others go on, and nobody waits for who has gone.
    expect(await refusalOf(conclude(works.feng, three.id))).toBeNull();
    for (const one of [works.tang, works.welder])
      expect(await refusalOf(confirm(one, three.id))).toBeNull();
    expect((await see(works.tang, three.id)).state).toBe("AGREED");
  });

  it("notes the meetings", async () => {
    const works = await plant();
    const { luo, feng } = works;
    const { id } = await started(works);
    const before = await world.everything();
    expect(await refusalOf(meet(luo, id))).toBe("NOT_ALLOWED");
    expect(await refusalOf(meet(feng, id, "2026-11-18"))).toBe("BAD_INPUT");
    expect(await refusalOf(meet(feng, id, "2026-11-16"))).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
    expect(await refusalOf(meet(feng, id))).toBeNull();
    const found = await see(luo, id);
    expect([found.state, found.notes.map(({ kind, heldOn }) => [kind, heldOn])]).toEqual([
      "TALKING",
      [
        ["FILED", null],
        ["MEETING", "2026-11-17"],
      ],
    ]);
    expect(await world.journal(id)).toContain("mediation.met");
  });
});

describe("an outcome", () => {
  it("is agreed once every party has confirmed the same words, each with a receipt", async () => {
    const works = await plant();
    const { luo, tang, feng } = works;
    const { id } = await started(works);
    expect(await refusalOf(conclude(luo, id))).toBe("NOT_ALLOWED");
    expect(await refusalOf(confirm(luo, id))).toBe("MEDIATION_NOT_CONCLUDED");
    await conclude(feng, id);
    expect([(await todoOf(luo)).length, (await todoOf(feng)).length]).toEqual([1, 0]);
    expect(await refusalOf(confirm(feng, id))).toBe("NOT_ALLOWED");
    expect(await refusalOf(confirm(luo, id))).toBeNull();
    const once = await world.everything();
    expect(await refusalOf(confirm(luo, id))).toBeNull();
    expect(await world.everything()).toEqual(once);
    const half = await see(luo, id);
    expect([half.state, half.parties.map(({ confirmed }) => confirmed)]).toEqual([
      "CONCLUDED",
      [true, false],
    ]);
    expect(await refusalOf(confirm(tang, id))).toBeNull();
    expect((await see(tang, id)).state).toBe("AGREED");
    for (const one of [luo, tang]) {
      const { nodes } = (await world.as(one).do(MyReceipts, {})).myReceipts;
      expect(nodes.map(({ kind }) => kind)).toContain("MEDIATION_CONFIRMED");
      // Nothing of it is a strike.
      expect((await world.as(one).do(MyRecord, {})).myRecord.cases).toEqual([]);
    }
    expect(await todoOf(tang)).toEqual([]);
    expect(await refusalOf(end(luo, id))).toBe("MEDIATION_OVER");
    expect(await world.journal(id)).toEqual([
      "mediation.started",
      "mediation.concluded",
      "mediation.confirmed",
      "mediation.confirmed",
      "mediation.agreed",
    ]);
  });

  it("is agreed once although both confirm at the same moment", async () => {
    const works = await plant();
    const { luo, tang, feng } = works;
    const { id } = await started(works);
    await conclude(feng, id);
    await Promise.all([confirm(luo, id), confirm(tang, id)]);
    expect((await see(luo, id)).state).toBe("AGREED");
    expect((await world.journal(id)).filter((deed) => deed === "mediation.agreed")).toHaveLength(1);
  });

  it("in other words is confirmed anew", async () => {
    const works = await plant();
    const { luo, tang, feng } = works;
    const { id } = await started(works);
    await conclude(feng, id);
    await confirm(luo, id);
    await conclude(feng, id, "每天 10:00 到 11:00 东通道归吊装");
    const before = await world.everything();
    expect(await refusalOf(confirm(tang, id, { revision: 1 }))).toBe("MEDIATION_REWORDED");
    expect(await world.everything()).toEqual(before);
    expect((await see(luo, id)).parties.map(({ confirmed }) => confirmed)).toEqual([false, false]);
    await confirm(tang, id, { revision: 2 });
    expect((await see(luo, id)).state).toBe("CONCLUDED");
    await confirm(luo, id, { revision: 2 });
    expect((await see(luo, id)).state).toBe("AGREED");
  });

  it("with which a party disagrees leads back to talking", async () => {
    const works = await plant();
    const { luo, tang, feng } = works;
    const { id } = await started(works);
    await conclude(feng, id);
    await confirm(luo, id);
    expect(await refusalOf(object(tang, id, feng))).toBe("MEDIATION_CONCLUDED");
    await confirm(tang, id, { agrees: false, text: "周五下午不行" });
    const found = await see(luo, id);
    expect([found.state, found.notes.at(-1)?.text]).toEqual(["TALKING", "周五下午不行"]);
    expect(found.parties.some(({ confirmed }) => confirmed)).toBe(false);
    expect(await world.journal(id)).toContain("mediation.disagreed");
  });

  it("is not needed: it ends without agreement when anybody concerned says so", async () => {
    const works = await plant();
    const { luo, tang, feng } = works;
    const { id } = await started(works);
    expect(await refusalOf(end(tang, id))).toBeNull();
    expect((await see(luo, id)).state).toBe("ENDED");
    expect(await world.journal(id)).toContain("mediation.ended");
    const before = await world.everything();
    expect(await refusalOf(meet(feng, id))).toBe("MEDIATION_OVER");
    expect(await world.everything()).toEqual(before);
    expect(await todoOf(feng)).toEqual([]);
  });
});

it("that does not move on is told to those concerned, each time once", async () => {
  const works = await plant();
  await started(works);
  world.clock.set("2026-11-24T23:00:00+08:00");
  expect(await rise()).toBe(0);
  world.clock.set("2026-11-25T09:00:00+08:00");
  expect((await Promise.all([rise(), rise()])).reduce((a, b) => a + b)).toBe(1);
  for (const one of [works.luo, works.tang, works.feng])
    expect(await world.as(one).titles("MEDIATION")).toContain("你有一件事过了日子，还没有进展");
  for (const one of [works.owner, works.head, works.office])
    expect(await world.as(one).titles("MEDIATION")).toEqual([]);
});

it("is a number on the boards from five on, and never of one group", async () => {
  const works = await plant();
  const open = async (who: Planted, groupId: string | null = null) =>
    (await world.as(who).do(VoiceFigures, { groupId })).voiceFigures.openMediations;
  for (let n = 1; n <= 4; n += 1) await started(works);
  expect(await open(works.office)).toBeNull();
  await started(works);
  // Of several groups the number of one would be the sum without the others.
  expect([await open(works.office), await open(works.owner)]).toEqual([5, 5]);
  expect([await open(works.office, works.groupId), await open(works.owner, works.groupId)]).toEqual(
    [null, null],
  );
});
