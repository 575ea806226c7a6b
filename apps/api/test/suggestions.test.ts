import {
  AnswerSuggestion,
  type AnswerSuggestionMutationVariables,
  ConsentToPublish,
  FileSuggestion,
  type FileSuggestionMutationVariables,
  MyTodo,
  Suggestion,
  type SuggestionList,
  Suggestions,
  VoiceFigures,
} from "@riqing/schema";
import { raiseOverdueVoices } from "../src/modules/voices/index.ts";
import { openDoor, pdfNamed } from "./door.ts";
import { eachWorld, type Planted, refusalOf } from "./world.ts";

type Wish = Partial<FileSuggestionMutationVariables["input"]>;
type Answer = Partial<AnswerSuggestionMutationVariables["input"]>;

/** Thursday. */
const world = eachWorld({ now: "2026-11-19T09:12:00+08:00" });

async function plant() {
  const admin = await world.admin();
  const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
  const head = await world.person("彭世杰", { role: "HEAD", department: "生产部" });
  const owner = await world.person("林晓燕", { department: "生产部/总装车间" });
  const welder = await world.person("高春生", { department: "生产部/总装车间" });
  const mate = await world.person("汤玉兰", { department: "生产部/总装车间" });
  const canteen = await world.person("后勤负责人", { role: "HEAD", department: "后勤部" });
  const stranger = await world.person("别家", {
    organisation: "别家",
    role: "ORGANISATION_ADMIN",
  });
  const { id: groupId } = await world.group("总装群", {
    owner,
    members: [welder, mate],
    department: "生产部/总装车间",
  });
  return { admin, office, head, owner, welder, mate, canteen, stranger, groupId };
}
type Plant = Awaited<ReturnType<typeof plant>>;

const wishOf = (more: Wish) => ({
  kind: "SUGGESTION" as const,
  title: "工具柜按工位编号",
  text: "找扳手一天要十几分钟，按工位编号就不用找",
  ...more,
});
const send = (by: Planted, more: Wish) =>
  world.as(by).send(FileSuggestion, { input: wishOf(more) });
const filed = async (by: Planted, more: Wish) =>
  (await world.as(by).do(FileSuggestion, { input: wishOf(more) })).fileSuggestion;
const answer = (by: Planted, suggestionId: string, more: Answer = {}) =>
  world.as(by).send(AnswerSuggestion, {
    input: { suggestionId, answer: "ANSWERED", text: "下周一起编号", ...more },
  });
const consent = (by: Planted, suggestionId: string, agrees = true) =>
  world.as(by).send(ConsentToPublish, { suggestionId, agrees });
const see = async (by: Planted, id: string) =>
  (await world.as(by).do(Suggestion, { id })).suggestion;
const idsOf = async (by: Planted, of: SuggestionList, groupId: string | null = null) =>
  (await world.as(by).do(Suggestions, { of, groupId })).suggestions.nodes.map(({ id }) => id);
const todoOf = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items.filter(({ kind }) => kind === "SUGGESTION")
    .length;
const rise = async () => raiseOverdueVoices(await world.system(), await world.organisation(), 50);

describe("filing", () => {
  it("reaches the owner of a group, once, and nobody else", async () => {
    const { welder, mate, owner, head, office, admin, stranger, groupId } = await plant();
    const found = await filed(welder, { groupId, tapId: "a1" });
    expect([found.state, found.riseOn, found.liesWith.map(({ name }) => name)]).toEqual([
      "OPEN",
      "2026-11-26",
      ["林晓燕"],
    ]);
    expect(await world.journal(found.id)).toEqual(["suggestion.filed"]);
    expect(await world.as(owner).titles("SUGGESTION")).toHaveLength(1);
    expect([await todoOf(owner), await todoOf(welder), await todoOf(head)]).toEqual([1, 0, 0]);
    const before = await world.everything();
    expect((await filed(welder, { groupId, tapId: "a1" })).id).toBe(found.id);
    expect(await world.everything()).toEqual(before);
    for (const one of [mate, head, office, admin, stranger]) {
      expect(await refusalOf(world.as(one).send(Suggestion, { id: found.id }))).toBe("NOT_FOUND");
      expect(await refusalOf(answer(one, found.id))).toBe("NOT_FOUND");
      expect(await refusalOf(consent(one, found.id))).toBe("NOT_FOUND");
      expect(await idsOf(one, "TO_ANSWER")).toEqual([]);
    }
    expect(await world.everything()).toEqual(before);
    expect(await idsOf(welder, "MINE")).toEqual([found.id]);
    expect(await idsOf(owner, "TO_ANSWER")).toEqual([found.id]);
  });

  it("reaches a department's head or the office", async () => {
    const { welder, canteen, office, owner } = await plant();
    const meal = { kind: "COMPLAINT" as const, title: "夜班饭是凉的" };
    const toHead = await filed(welder, { ...meal, departmentId: canteen.departmentId });
    const toOffice = await filed(welder, { title: "报表少填一份" });
    expect(await idsOf(canteen, "TO_ANSWER")).toEqual([toHead.id]);
    expect(await idsOf(office, "TO_ANSWER")).toEqual([toOffice.id]);
    expect(await idsOf(owner, "TO_ANSWER")).toEqual([]);
  });

  it("goes past an owner who says something in their own group", async () => {
    const { owner, head, groupId } = await plant();
    const { id } = await filed(owner, { groupId });
    expect(await idsOf(head, "TO_ANSWER")).toEqual([id]);
    expect(await refusalOf(answer(owner, id))).toBe("NOT_ALLOWED");
  });

  it("is refused without writing anything", async () => {
    const { welder, canteen, stranger, groupId } = await plant();
    const before = await world.everything();
    const { departmentId } = canteen;
    expect(await refusalOf(send(welder, { groupId, departmentId }))).toBe("BAD_INPUT");
    expect(await refusalOf(send(welder, { groupId, text: "好" }))).toBe("BAD_INPUT");
    expect(await refusalOf(send(canteen, { groupId }))).toBe("NOT_FOUND");
    expect(await refusalOf(send(stranger, { departmentId }))).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
  });

  it("is one, however often its tap arrives at once", async () => {
    const { welder, groupId } = await plant();
    const sent = await Promise.all([1, 2, 3].map(() => filed(welder, { groupId, tapId: "a1" })));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(await idsOf(welder, "MINE")).toHaveLength(1);
  });
});

describe("an answer", () => {
  it("is given once, with thanks and no points", async () => {
    const { welder, owner, groupId } = await plant();
    const { id } = await filed(welder, { groupId });
    expect(await refusalOf(answer(owner, id, { thanks: true }))).toBeNull();
    const before = await world.everything();
    expect(await refusalOf(answer(owner, id, { thanks: true }))).toBeNull();
    expect(await world.everything()).toEqual(before);
    const found = await see(welder, id);
    expect([found.state, found.thanked, found.answeredBy?.name]).toEqual([
      "ANSWERED",
      true,
      "林晓燕",
    ]);
    expect(await world.journal(id)).toEqual(["suggestion.filed", "suggestion.answered"]);
    expect(await world.as(welder).titles("SUGGESTION_ANSWERED")).toHaveLength(1);
    expect(await todoOf(owner)).toBe(0);
    expect(await idsOf(owner, "HANDLED")).toEqual([id]);
    expect(await refusalOf(answer(owner, id, { answer: "DECLINED" }))).toBe("SUGGESTION_ANSWERED");
  });

  it("takes it up first, and later says that it is done", async () => {
    const { welder, owner, groupId } = await plant();
    const { id } = await filed(welder, { groupId });
    await answer(owner, id, { answer: "TAKEN_UP", text: "下周做" });
    expect(await refusalOf(answer(owner, id, { answer: "ANSWERED", text: "编好了" }))).toBeNull();
    const { notes } = await see(welder, id);
    expect(notes.map(({ kind, text }) => [kind, text]).slice(1)).toEqual([
      ["TAKEN_UP", "下周做"],
      ["ANSWERED", "编好了"],
    ]);
  });

  it("passes it on to a department, which has its own days", async () => {
    const { welder, owner, canteen, groupId } = await plant();
    const { id } = await filed(welder, { groupId, title: "夜班饭是凉的" });
    const before = await world.everything();
    expect(await refusalOf(answer(owner, id, { answer: "FORWARDED" }))).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
    world.clock.set("2026-11-25T09:00:00+08:00");
    const to = { answer: "FORWARDED", departmentId: canteen.departmentId } as const;
    expect(await refusalOf(answer(owner, id, { ...to, text: "食堂归后勤" }))).toBeNull();
    const found = await see(owner, id);
    expect([found.state, found.riseOn, found.answerRefusal]).toEqual([
      "FORWARDED",
      "2026-12-02",
      "NOT_ALLOWED",
    ]);
    expect(await refusalOf(answer(owner, id))).toBe("NOT_ALLOWED");
    expect(await todoOf(canteen)).toBe(1);
    expect(await refusalOf(answer(canteen, id, { text: "加保温箱" }))).toBeNull();
    expect((await see(welder, id)).state).toBe("ANSWERED");
  });

  it("of two at once, one stands", async () => {
    const { welder, office } = await plant();
    const second = await world.person("第二位", { role: "OFFICE", department: "党群办" });
    const { id } = await filed(welder, {});
    const both = await Promise.all([
      answer(office, id, { answer: "TAKEN_UP" }),
      answer(second, id, { answer: "DECLINED", text: "预算不够" }),
    ]);
    expect(both.map(({ refusal }) => refusal).filter((one) => one === null)).toHaveLength(1);
    expect((await see(welder, id)).notes).toHaveLength(2);
  });
});

describe("silence", () => {
  it("goes up to the head, then to the office; whoever was late may still answer", async () => {
    const { welder, owner, head, office, groupId } = await plant();
    const { id } = await filed(welder, { groupId });
    world.clock.set("2026-11-26T23:59:59.999+08:00");
    expect(await rise()).toBe(0);
    world.clock.set("2026-11-27T09:00:00+08:00");
    expect((await Promise.all([rise(), rise()])).reduce((a, b) => a + b)).toBe(1);
    const found = await see(welder, id);
    expect([found.wentUp, found.liesWith.map(({ name }) => name)]).toEqual([true, ["彭世杰"]]);
    expect([await todoOf(owner), await todoOf(head), await todoOf(office)]).toEqual([0, 1, 0]);
    expect(await world.as(welder).titles("SUGGESTION_RAISED")).toHaveLength(1);
    world.clock.set("2026-12-05T09:00:00+08:00");
    expect(await rise()).toBe(1);
    expect(await todoOf(office)).toBe(1);
    world.clock.set("2026-12-15T09:00:00+08:00");
    expect(await rise()).toBe(0);
    expect(await refusalOf(answer(owner, id))).toBeNull();
    expect(await todoOf(office)).toBe(0);
  });
});

describe("publishing", () => {
  it("needs both, shows no author, and ends when one takes it back", async () => {
    const { welder, owner, mate, canteen, stranger, groupId } = await plant();
    const door = await openDoor(world);
    const photo = await door.upload(welder, pdfNamed("柜子.pdf", "VOICE"));
    const { id } = await filed(welder, { groupId, fileIds: [photo.id] });
    expect(await refusalOf(consent(welder, id))).toBe("SUGGESTION_NOT_ANSWERED");
    await answer(owner, id);
    await consent(welder, id);
    expect(await refusalOf(world.as(mate).send(Suggestion, { id }))).toBe("NOT_FOUND");
    await consent(owner, id);
    const read = await see(mate, id);
    expect([read.author, read.notes.map(({ by }) => by?.name ?? null)]).toEqual([
      null,
      [null, "林晓燕"],
    ]);
    expect((await door.download(mate, photo.id)).status).toBe(404);
    expect((await door.download(owner, photo.id)).status).toBe(200);
    await door.close();
    expect(await idsOf(mate, "PUBLISHED", groupId)).toEqual([id]);
    // It was filed in a group, and is published there.
    for (const one of [canteen, stranger])
      expect(await refusalOf(world.as(one).send(Suggestion, { id }))).toBe("NOT_FOUND");
    expect(await refusalOf(consent(mate, id))).toBe("NOT_ALLOWED");
    await consent(welder, id, false);
    expect(await refusalOf(world.as(mate).send(Suggestion, { id }))).toBe("NOT_FOUND");
    expect(await world.journal(id)).toEqual([
      "suggestion.filed",
      "suggestion.answered",
      "suggestion.publication_agreed",
      "suggestion.publication_agreed",
      "suggestion.publication_declined",
    ]);
  });

  it("is agreed to anew when there is another answer", async () => {
    const { welder, office, mate } = await plant();
    const { id } = await filed(welder, {});
    await answer(office, id, { answer: "TAKEN_UP" });
    await Promise.all([consent(welder, id), consent(office, id)]);
    expect(await idsOf(mate, "PUBLISHED")).toEqual([id]);
    await answer(office, id, { answer: "DECLINED", text: "预算没批" });
    expect(await idsOf(mate, "PUBLISHED")).toEqual([]);
  });
});

it("stands as numbers on the boards of those responsible", async () => {
  const works: Plant = await plant();
  await filed(works.welder, { groupId: works.groupId });
  await filed(works.welder, {});
  const figures = async (who: Planted, groupId: string | null) =>
    (await world.as(who).do(VoiceFigures, { groupId })).voiceFigures;
  expect((await figures(works.owner, works.groupId)).openSuggestions).toBe(1);
  expect((await figures(works.office, null)).openSuggestions).toBe(2);
  expect((await figures(works.head, null)).openSuggestions).toBe(1);
  expect((await figures(works.welder, null)).openSuggestions).toBe(0);
  world.clock.set("2026-11-27T09:00:00+08:00");
  await rise();
  expect((await figures(works.office, null)).overdueSuggestions).toBe(2);
  expect(
    await refusalOf(world.as(works.welder).send(VoiceFigures, { groupId: works.groupId })),
  ).toBe("NOT_ALLOWED");
});
