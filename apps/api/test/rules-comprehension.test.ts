import {
  AnswerComprehension,
  ApproveRules,
  Inbox,
  PublishRules,
  RulesVersion,
  SaveComprehension,
  SignRules,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { CLAUSES, draftOf, rulesIn, SECOND, tapOn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

const QUESTIONS = [
  {
    clauseKey: "一",
    question: "当班时被点名问到，一时解决不了，怎么办？",
    choices: ["等解决了一起答", "先说什么时候能解决", "交给班长去答"],
    right: 1,
  },
  { clauseKey: "三", question: "夜里能不能聊天？", choices: ["能", "不能"], right: 1 },
];

async function drafted() {
  const people = await rules.workshop();
  const draft = await rules.save(people.office, draftOf(people.groupId));
  const ask = (who: Planted, more: object = {}) =>
    world.as(who).send(SaveComprehension, {
      input: { versionId: draft.id, questions: QUESTIONS, ...more },
    });
  const publish = async (versionId = draft.id) => {
    await world.as(people.office).do(ApproveRules, { versionId });
    return (await world.as(people.office).do(PublishRules, { versionId })).publishRules;
  };
  const answer = async (who: Planted, place: number, choice: number) =>
    (
      await world.as(who).do(AnswerComprehension, {
        input: { versionId: draft.id, place, choice },
      })
    ).answerComprehension;
  return { ...people, draft, ask, publish, answer };
}

describe("comprehension questions (Mission R6)", () => {
  it("are answered before signing; a wrong answer asks again and leaves no trace", async () => {
    const { owner, office, lin, ask, publish, answer } = await drafted();
    await ask(owner);
    const version = await publish();
    const read = await rules.read(lin, version.id);
    expect(read.signRefusal).toBe("RULES_QUESTIONS_OPEN");
    const before = await world.everything();
    expect((await world.as(lin).send(SignRules, tapOn(version))).refusal).toBe(
      "RULES_QUESTIONS_OPEN",
    );
    expect(await world.everything()).toEqual(before);

    const wrong = await answer(lin, 0, 2);
    expect(wrong).toMatchObject({ right: false, version: { signRefusal: "RULES_QUESTIONS_OPEN" } });
    // Only how often somebody answered today is counted, right or wrong.
    const { daily_use: _, ...rest } = await world.everything();
    const { daily_use: __, ...was } = before;
    expect(rest).toEqual(was);
    expect((await answer(lin, 0, 1)).right).toBe(true);
    expect((await answer(lin, 0, 1)).right).toBe(true);
    expect((await answer(lin, 1, 1)).version).toMatchObject({ signRefusal: null });
    expect((await world.as(lin).do(SignRules, tapOn(version))).signRules.versionNumber).toBe(1);

    const [count] = await world.rows<{ n: number }>(
      sql`select count(*) as n from comprehension_answer`,
    );
    expect(Number(count?.n)).toBe(2);
    const { nodes } = (await world.as(office).do(Inbox, {})).inbox;
    expect(nodes.filter(({ title }) => title.includes("答"))).toEqual([]);
    // A colleague still has all of them before them.
    expect((await rules.read(owner, version.id)).signRefusal).toBe("RULES_QUESTIONS_OPEN");
  });

  it("are printed in the version and signed with it; which answer is right is for who writes", async () => {
    const { office, owner, lin, draft, ask, publish } = await drafted();
    await world.as(office).do(ApproveRules, { versionId: draft.id });
    const saved = await ask(owner);
    expect(saved.data?.saveComprehension).toMatchObject({
      state: "DRAFT",
      revision: 1,
      questionCount: 2,
    });
    expect(saved.data?.saveComprehension.textHash).not.toBe(draft.textHash);
    const { id } = await publish();
    const seenBy = async (who: Planted) =>
      (await world.as(who).do(RulesVersion, { id })).rulesVersion.comprehension;
    expect(await seenBy(owner)).toEqual(QUESTIONS.map((one) => ({ ...one, answered: false })));
    expect(await seenBy(lin)).toEqual(
      QUESTIONS.map((one) => ({ ...one, right: null, answered: false })),
    );
    expect(await world.journal(id)).toContain("rules.comprehension_saved");
  });

  it("go on into the next version, unless their clause is taken out", async () => {
    const { office, groupId, draft, ask, publish } = await drafted();
    await ask(office);
    await publish();
    const rulebookId = draft.rulebook.id;
    const next = await rules.save(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "更快" }),
    );
    expect(next.comprehension.map(({ question }) => question)).toEqual(
      QUESTIONS.map(({ question }) => question),
    );
    const without = CLAUSES.filter(({ key }) => key !== "三");
    await rules.save(
      office,
      draftOf(groupId, { rulebookId, clauses: without, statedChange: "更短" }),
    );
    const told = await world.as(office).send(ApproveRules, { versionId: next.id });
    expect(told.refusal).toBe("RULES_UNFINISHED");
    expect(told.facts.fields).toEqual([{ path: "comprehension.1.clauseKey", reason: "NOT_VALID" }]);
    await world.as(office).do(SaveComprehension, {
      input: { versionId: next.id, questions: QUESTIONS.slice(0, 1) },
    });
    await publish(next.id);
  });

  it("are refused where they make no sense, to others, and after publication; nothing is written", async () => {
    const { office, owner, lin, draft, ask, publish, answer } = await drafted();
    const stranger = await world.person("别家", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    await ask(office);
    const [one] = QUESTIONS;
    const before = await world.everything();
    for (const [who, more, code] of [
      [lin, {}, "NOT_FOUND"],
      [stranger, {}, "NOT_FOUND"],
      [owner, { questions: [], textHash: draft.textHash }, "RULES_TEXT_DIFFERS"],
      [owner, { questions: Array.from({ length: 6 }, () => one) }, "BAD_INPUT"],
      [owner, { questions: [{ ...one, choices: ["能"], right: 0 }] }, "BAD_INPUT"],
      [owner, { questions: [{ ...one, choices: ["能", "能"] }] }, "BAD_INPUT"],
      [owner, { questions: [{ ...one, choices: ["一", "二", "三", "四", "五"] }] }, "BAD_INPUT"],
      [owner, { questions: [{ ...one, right: 3 }] }, "BAD_INPUT"],
      [owner, { questions: [{ ...one, clauseKey: "九" }] }, "BAD_INPUT"],
      [owner, { questions: [{ ...one, question: "" }] }, "BAD_INPUT"],
    ] as const) {
      const said = await ask(who, more);
      expect([who.name, more, said.refusal]).toEqual([who.name, more, code]);
    }
    // The same questions again are no change.
    expect((await ask(owner)).refusal).toBeNull();
    expect(await world.everything()).toEqual(before);
    await publish();
    const after = await world.everything();
    expect((await ask(office, { questions: [] })).refusal).toBe("RULES_ALREADY_PUBLISHED");
    const input = { versionId: draft.id, place: 0, choice: 1 };
    for (const [who, more, code] of [
      [office, {}, "RULES_NOT_FOR_YOU"],
      [stranger, {}, "NOT_FOUND"],
      [lin, { place: 2 }, "BAD_INPUT"],
      [lin, { choice: 3 }, "BAD_INPUT"],
    ] as const) {
      const said = await world.as(who).send(AnswerComprehension, { input: { ...input, ...more } });
      expect([who.name, more, said.refusal]).toEqual([who.name, more, code]);
    }
    expect(await world.everything()).toEqual(after);
    for (let i = 0; i < 50; i += 1) await answer(lin, 0, 0);
    expect((await world.as(lin).send(AnswerComprehension, { input })).refusal).toBe(
      "SAID_TOO_OFTEN",
    );
  });
});
