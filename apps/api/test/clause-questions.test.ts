import {
  AddMember,
  AnswerClauseQuestion,
  AskAboutClause,
  Categories,
  ClauseFeedback,
  ClauseQuestions,
  GiveClauseFeedback,
  MyTodo,
  NudgeWaiting,
  ProposeRevision,
  RulesVersion,
  SetGroupCategory,
  WaitingFor,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { raiseUnanswered } from "../src/modules/rules/index.ts";
import { makeCustomary } from "./category-world.ts";
import { CLAUSES, draftOf, rulesIn, SECOND } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

const APPEALS = { appealBody: "OFFICE", appealDays: 5, answerDays: 5 };
const QUESTION = "开着行车不能看手机，算不答复吗？";
const ANSWER = "不算。在岗不能看手机的，下岗后 30 分钟内答。";

async function published() {
  const people = await rules.workshop();
  const version = await rules.publish(people.office, draftOf(people.groupId));
  const ask = async (who: Planted, more: object = {}) =>
    (
      await world.as(who).do(AskAboutClause, {
        input: { versionId: version.id, clauseKey: "一", question: QUESTION, ...more },
      })
    ).askAboutClause;
  const { rulebookId } = version;
  const questions = async (who: Planted, more: object = {}) =>
    (await world.as(who).do(ClauseQuestions, { rulebookId, ...more })).clauseQuestions.nodes;
  return { ...people, version, rulebookId, ask, questions };
}

const todo = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items.map(({ kind, title, dueOn }) => [
    kind,
    title,
    dueOn,
  ]);
const answerTodo = async (who: Planted) =>
  (await todo(who)).filter(([kind]) => kind === "ANSWER_CLAUSE");
const raise = async () => raiseUnanswered(await world.system(), await world.organisation(), 50);

describe("a question about a clause (Mission R7)", () => {
  it("is answered by the office before everybody, and only who may answer sees who asked", async () => {
    const { office, owner, lin, tang, ask, questions } = await published();
    const { id, dueOn, answerRefusal } = await ask(lin);
    expect([dueOn, answerRefusal]).toEqual(["2026-11-24", "NOT_ALLOWED"]);
    expect(await world.as(office).titles("CLAUSE")).toEqual(["有人问一、"]);
    expect(await answerTodo(office)).toEqual([
      ["ANSWER_CLAUSE", `一、：${QUESTION}`, "2026-11-24"],
    ]);

    for (const who of [owner, tang, lin]) {
      const [seen] = await questions(who);
      expect(seen).toMatchObject({ question: QUESTION, asker: null, answer: null });
      expect(seen?.mine).toBe(who === lin);
    }
    expect((await questions(office))[0]?.asker).toMatchObject({ name: "林晓燕" });

    await world.as(office).do(AnswerClauseQuestion, { questionId: id, answer: ANSWER });
    const [answered] = await questions(tang);
    expect(answered).toMatchObject({ answer: ANSWER, office: "生产部", versionNumber: 1 });
    expect(await world.as(lin).titles("CLAUSE")).toEqual(["一、的提问有答复了"]);
    expect(await answerTodo(office)).toEqual([]);
    expect(await world.journal(id)).toEqual(["clause.asked", "clause.answered"]);
  });

  it("follows its clause through the versions, and says on which it was asked", async () => {
    const { office, lin, groupId, rulebookId, ask, questions } = await published();
    await ask(lin);
    const second = { rulebookId, clauses: SECOND, statedChange: "答复更快" };
    await rules.publish(office, draftOf(groupId, second));
    await ask(lin, { clauseKey: "二", question: "截图算图片吗？" });
    const [asked] = await questions(lin, { clauseKey: "一" });
    expect(asked).toMatchObject({
      versionNumber: 1,
      clause: { key: "一", text: CLAUSES[0]?.text },
    });
    expect(await questions(lin)).toHaveLength(2);
    expect(await questions(lin, { open: true, clauseKey: "二" })).toHaveLength(1);
  });

  it("is asked once, however often the tap arrives, and answered once", async () => {
    const { office, lin, ask, questions } = await published();
    const first = await ask(lin, { tapId: "t1" });
    expect((await ask(lin, { tapId: "t1" })).id).toBe(first.id);
    expect(await questions(lin)).toHaveLength(1);
    const answer = { questionId: first.id, answer: ANSWER };
    await world.as(office).do(AnswerClauseQuestion, answer);
    const before = await world.everything();
    await world.as(office).do(AnswerClauseQuestion, answer);
    const other = await world.as(office).send(AnswerClauseQuestion, { ...answer, answer: "算。" });
    expect(other.refusal).toBe("CLAUSE_QUESTION_ANSWERED");
    expect(await world.everything()).toEqual(before);
  });

  it("goes up to the administrators, once and visibly, when nobody answers in the set days", async () => {
    const { office, lin, ask, questions } = await published();
    const admin = await world.admin();
    const { id } = await ask(lin);
    world.clock.set("2026-11-24T23:00:00+08:00");
    expect(await raise()).toBe(0);
    expect(await answerTodo(admin)).toEqual([]);
    world.clock.set("2026-11-25T08:00:00+08:00");
    expect(await raise()).toBe(1);
    expect(await raise()).toBe(0);
    expect((await questions(lin))[0]?.raisedAt).toBe("2026-11-25T00:00:00.000Z");
    expect(await world.as(admin).titles("CLAUSE")).toEqual(["一、的提问过期没人答，转到你这里"]);
    expect(await answerTodo(admin)).toHaveLength(1);
    expect(await answerTodo(office)).toHaveLength(1);
    expect(await world.journal(id)).toEqual(["clause.asked", "clause.question_raised"]);
    await world.as(admin).do(AnswerClauseQuestion, { questionId: id, answer: ANSWER });
    expect([await answerTodo(admin), await answerTodo(office)]).toEqual([[], []]);
    // What is answered goes up no more.
    world.clock.set("2026-12-25T08:00:00+08:00");
    expect(await raise()).toBe(0);
  });

  it("has the days that the rules print, of the asker's groups the shortest; what was asked before keeps its day", async () => {
    const { office, owner, lin, groupId, version, ask } = await published();
    const admin = await world.admin();
    const second = await world.group("新线协调群", { owner, members: [lin] });
    const { categories } = await world.as(admin).do(Categories, {});
    const project = categories.find(({ name }) => name === "项目")!;
    await world.as(admin).do(SetGroupCategory, { groupId: second.id, categoryId: project.id });
    const chosen = (clauseAnswerDays: number) => ({ ...APPEALS, clauseAnswerDays });
    await makeCustomary(world, groupId, chosen(5));
    await makeCustomary(world, second.id, chosen(2));
    const daysOf = async (who: Planted, id: string) =>
      (await world.as(who).do(RulesVersion, { id })).rulesVersion.clauseAnswerDays;

    // Printed by none yet, the category's holds.
    expect([await daysOf(lin, version.id), (await ask(lin)).dueOn]).toEqual([5, "2026-11-26"]);
    const next = await rules.publish(
      office,
      draftOf(groupId, {
        rulebookId: version.rulebookId,
        groupIds: [groupId, second.id],
        settings: [],
        effectiveOn: "2026-11-19",
        statedChange: "设定",
      }),
    );
    const asked = await ask(lin, { versionId: next.id });
    expect([await daysOf(lin, next.id), asked.dueOn]).toEqual([2, "2026-11-23"]);
    expect((await ask(owner, { versionId: next.id })).dueOn).toBe("2026-11-23");
    const input = {
      versionId: next.id,
      clauseKey: "一",
      text: "在岗的下岗后答。",
      reason: "看不到",
    };
    const { proposeRevision } = await world.as(lin).do(ProposeRevision, { input });
    expect(proposeRevision.dueOn).toBe("2026-11-23");
    expect(await daysOf(office, next.id)).toBeNull();

    // Another wish of a category waits for the next version, and what was asked keeps its day.
    await makeCustomary(world, second.id, chosen(10));
    expect((await ask(lin, { versionId: next.id, clauseKey: "二" })).dueOn).toBe("2026-11-23");
    world.clock.set("2026-11-24T08:00:00+08:00");
    expect(await raise()).toBe(4);
    world.clock.set("2026-11-27T08:00:00+08:00");
    expect(await raise()).toBe(1);
  });

  it("goes to whoever published the rules where there is no office, and can be asked for again", async () => {
    const [owner, lin] = [await world.person("郑国梁"), await world.person("林晓燕")];
    const admin = await world.admin();
    const other = await world.person("另一个", { role: "ORGANISATION_ADMIN" });
    const group = await world.group("生产协调群", { owner, members: [lin] });
    const version = await rules.publish(admin, draftOf(group.id));
    const input = { versionId: version.id, clauseKey: "一", question: QUESTION };
    const { id } = (await world.as(lin).do(AskAboutClause, { input })).askAboutClause;
    expect([await answerTodo(admin), await answerTodo(other)].map(({ length }) => length)).toEqual([
      1, 0,
    ]);
    const waiting = { kind: "ANSWER_CLAUSE" as const, id };
    const { people } = (await world.as(lin).do(WaitingFor, waiting)).waitingFor;
    expect(people.map(({ name }) => name)).toEqual(["管理者"]);
    world.clock.set("2026-11-19T20:42:00+08:00");
    await world.as(lin).do(NudgeWaiting, waiting);
    expect((await world.as(owner).send(WaitingFor, waiting)).refusal).toBe("NOT_FOUND");
  });

  it("is refused to others, of drafts, of other clauses, and too often, and then writes nothing", async () => {
    const { office, owner, lin, groupId, version, rulebookId, ask } = await published();
    const { id: questionId } = await ask(lin);
    const draft = await rules.save(office, draftOf(groupId, { rulebookId, clauses: SECOND }));
    const outsider = await world.person("外人", { department: "物流部" });
    const stranger = await world.person("别家", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const input = { versionId: version.id, clauseKey: "一", question: QUESTION };
    const before = await world.everything();
    for (const [who, more, code] of [
      [outsider, {}, "NOT_FOUND"],
      [stranger, {}, "NOT_FOUND"],
      [office, {}, "RULES_NOT_FOR_YOU"],
      [owner, { versionId: draft.id }, "RULES_NOT_PUBLISHED"],
      [lin, { versionId: draft.id }, "NOT_FOUND"],
      [lin, { clauseKey: "九" }, "NOT_FOUND"],
      [lin, { question: "？" }, "BAD_INPUT"],
      [lin, { question: "问".repeat(301) }, "BAD_INPUT"],
    ] as const) {
      const said = await world.as(who).send(AskAboutClause, { input: { ...input, ...more } });
      expect([who.name, more, said.refusal]).toEqual([who.name, more, code]);
    }
    for (const [who, answer, code] of [
      [lin, ANSWER, "NOT_ALLOWED"],
      [owner, ANSWER, "NOT_ALLOWED"],
      [outsider, ANSWER, "NOT_FOUND"],
      [stranger, ANSWER, "NOT_FOUND"],
      [office, " ", "BAD_INPUT"],
      [office, "答".repeat(1_001), "BAD_INPUT"],
    ] as const) {
      const said = await world.as(who).send(AnswerClauseQuestion, { questionId, answer });
      expect([who.name, said.refusal]).toEqual([who.name, code]);
    }
    for (const who of [outsider, stranger])
      expect((await world.as(who).send(ClauseQuestions, { rulebookId })).refusal).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
    for (let i = 0; i < 9; i += 1) await ask(lin, { question: `${QUESTION}${i}` });
    expect((await world.as(lin).send(AskAboutClause, { input })).refusal).toBe("SAID_TOO_OFTEN");
  });
});

describe("feedback on a clause (Mission R5)", () => {
  const give = (who: Planted, versionId: string, verdict: "CLEAR" | "UNCLEAR", comment?: string) =>
    world.as(who).do(GiveClauseFeedback, {
      input: { versionId, clauseKey: "一", verdict, comment },
    });

  it("counts the latest word of each person, and is hidden while few have spoken", async () => {
    const { office, owner, lin, tang, groupId, version } = await published();
    const seen = async (who: Planted) => {
      const asked = { versionId: version.id, clauseKey: "一" };
      return (await world.as(who).do(ClauseFeedback, asked)).rulesVersion.clauseFeedback;
    };
    await give(lin, version.id, "UNCLEAR");
    await give(lin, version.id, "CLEAR");
    await give(lin, version.id, "CLEAR");
    expect((await seen(lin)).mine).toMatchObject({ verdict: "CLEAR", comment: null });
    expect(await seen(office)).toMatchObject({ mine: null, counts: null, comments: [] });
    const [count] = await world.rows<{ n: number }>(sql`select count(*) as n from clause_feedback`);
    expect(Number(count?.n)).toBe(1);

    await give(tang, version.id, "UNCLEAR", "夜班没人问到，早上看见算超时吗？");
    // Words are written to the office, under a name.
    expect((await seen(office)).comments).toMatchObject([
      { verdict: "UNCLEAR", comment: "夜班没人问到，早上看见算超时吗？", by: { name: "唐志强" } },
    ]);
    expect((await seen(office)).counts).toBeNull();
    for (const name of ["甲一", "甲二"]) {
      const person = await world.person(name);
      await world.as(owner).do(AddMember, { groupId, personId: person.id });
      await give(person, version.id, "CLEAR");
    }
    expect((await seen(office)).counts).toBeNull();
    await give(owner, version.id, "CLEAR");
    expect((await seen(office)).counts).toEqual({ clear: 4, unclear: 1, notFeasible: 0 });
    expect(await seen(lin)).toMatchObject({ counts: null, comments: [] });
    const deeds = await world.journal(version.id);
    expect(deeds.filter((deed) => deed === "clause.feedback_given")).toHaveLength(6);
  });

  it("is refused to whom the rules do not apply, and writes nothing", async () => {
    const { office, lin, version } = await published();
    const outsider = await world.person("外人", { department: "物流部" });
    const before = await world.everything();
    for (const [who, more, code] of [
      [office, {}, "RULES_NOT_FOR_YOU"],
      [outsider, {}, "NOT_FOUND"],
      [lin, { clauseKey: "九" }, "NOT_FOUND"],
      [lin, { comment: "长".repeat(201) }, "BAD_INPUT"],
    ] as const) {
      const input = { versionId: version.id, clauseKey: "一", verdict: "CLEAR" as const, ...more };
      expect((await world.as(who).send(GiveClauseFeedback, { input })).refusal).toBe(code);
    }
    expect(await world.everything()).toEqual(before);
  });
});
