import {
  AnswerClauseQuestion,
  AskAboutClause,
  Categories,
  ClauseFeedback,
  ClauseQuestions,
  DecideRevision,
  GiveClauseFeedback,
  MyTodo,
  ProposeRevision,
  RevisionProposals,
  SetCategoryOffice,
  SetGroupCategory,
} from "@riqing/schema";
import { CLAUSES, draftOf, rulesIn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

/** Rules of a project group, with a question and a proposal; and somebody who is the office of projects. */
async function asked(more: { appliesToAll?: boolean; alsoElsewhere?: boolean } = {}) {
  const { office, owner, lin, tang, groupId } = await rules.workshop();
  const admin = await world.admin();
  const officer = await world.person("段平", { department: "党群办" });
  const elsewhere = await world.group("别类的群", { owner, members: [tang] });
  const { categories } = await world.as(admin).do(Categories, {});
  const called = (name: string) => categories.find((one) => one.name === name)!.id;
  const [project, standard] = [called("项目"), called("部门（车间）级")];
  await world.as(admin).do(SetGroupCategory, { groupId, categoryId: project });
  const categoryId = project;
  await world.as(admin).do(SetCategoryOffice, { categoryId, personId: officer.id, held: true });
  const groupIds = more.alsoElsewhere ? [groupId, elsewhere.id] : [groupId];
  const version = await rules.publish(
    office,
    draftOf(groupId, more.appliesToAll ? { appliesToAll: true, groupIds: [] } : { groupIds }),
  );
  const about = { versionId: version.id, clauseKey: "一" };
  const question = { ...about, question: "开着行车不能看手机，算不答复吗？" };
  const { askAboutClause } = await world.as(lin).do(AskAboutClause, { input: question });
  const proposal = { ...about, text: `${CLAUSES[0]!.text}请假的除外。`, reason: "请假的看不到" };
  const { proposeRevision } = await world.as(lin).do(ProposeRevision, { input: proposal });
  const people = { office, owner, lin, admin, officer };
  const ids = { questionId: askAboutClause.id, proposalId: proposeRevision.id };
  return {
    ...people,
    ...ids,
    ...about,
    groupId,
    project,
    standard,
    rulebookId: version.rulebookId,
  };
}

const answer = (who: Planted, questionId: string) =>
  world.as(who).send(AnswerClauseQuestion, { questionId, answer: "不算，下岗后 30 分钟内答。" });
const take = (who: Planted, proposalId: string) =>
  world.as(who).send(DecideRevision, { input: { proposalId, taken: true } });
const todo = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items
    .map(({ kind }) => kind)
    .filter((kind) => kind === "ANSWER_CLAUSE" || kind === "DECIDE_REVISION")
    .toSorted();

const BOTH = ["ANSWER_CLAUSE", "DECIDE_REVISION"];

describe("the office of a category", () => {
  it("is told, answers, decides and reads what is said of rules that list its groups", async () => {
    const { office, lin, officer, rulebookId, questionId, proposalId, ...about } = await asked();
    expect(await world.as(officer).titles("CLAUSE")).toEqual(["有人问一、"]);
    expect(await world.as(officer).titles("REVISION")).toEqual(["有人建议改一、"]);
    expect([await todo(officer), await todo(office)]).toEqual([BOTH, BOTH]);
    const { clauseQuestions } = await world.as(officer).do(ClauseQuestions, { rulebookId });
    expect(clauseQuestions.nodes[0]).toMatchObject({
      answerRefusal: null,
      asker: { name: "林晓燕" },
    });
    const { revisionProposals } = await world.as(officer).do(RevisionProposals, { rulebookId });
    expect(revisionProposals.nodes[0]).toMatchObject({ id: proposalId, decideRefusal: null });
    const { versionId, clauseKey } = about;
    const said = { versionId, clauseKey, verdict: "UNCLEAR" as const, comment: "何时算收到？" };
    await world.as(lin).do(GiveClauseFeedback, { input: said });
    const { rulesVersion } = await world.as(officer).do(ClauseFeedback, { versionId, clauseKey });
    expect(rulesVersion.clauseFeedback.comments).toHaveLength(1);

    expect((await answer(officer, questionId)).refusal).toBeNull();
    expect((await take(officer, proposalId)).refusal).toBeNull();
    expect([await todo(officer), await todo(office)]).toEqual([[], []]);
    expect((await answer(office, questionId)).refusal).toBe("CLAUSE_QUESTION_ANSWERED");
  });

  it.each([
    ["are for all groups", { appliesToAll: true }],
    ["list groups of other categories, too", { alsoElsewhere: true }],
  ])("answers nothing about rules that %s", async (_, scope) => {
    const { officer, office, rulebookId, questionId, proposalId } = await asked(scope);
    expect([await todo(officer), await todo(office)]).toEqual([[], BOTH]);
    const { clauseQuestions } = await world.as(officer).do(ClauseQuestions, { rulebookId });
    expect(clauseQuestions.nodes[0]).toMatchObject({ answerRefusal: "NOT_ALLOWED", asker: null });
    const before = await world.everything();
    expect((await answer(officer, questionId)).refusal).toBe("NOT_ALLOWED");
    expect((await take(officer, proposalId)).refusal).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
  });

  it("answers no more once the group is in another category, or it is the office no more", async () => {
    const { admin, officer, office, groupId, project, standard, questionId } = await asked();
    await world.as(admin).do(SetGroupCategory, { groupId, categoryId: standard });
    expect([await todo(officer), await todo(office)]).toEqual([[], BOTH]);
    expect((await answer(officer, questionId)).refusal).toBe("NOT_FOUND");
    await world.as(admin).do(SetGroupCategory, { groupId, categoryId: project });
    expect(await todo(officer)).toEqual(BOTH);
    const appointed = { categoryId: project, personId: officer.id, held: false };
    await world.as(admin).do(SetCategoryOffice, appointed);
    expect(await todo(officer)).toEqual([]);
    expect((await answer(officer, questionId)).refusal).toBe("NOT_FOUND");
  });
});
