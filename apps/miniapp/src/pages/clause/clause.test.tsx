import { fireEvent, screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import { button, onServer, renderPage } from "../../../test/page";
import { me } from "../../../test/people";
import { parameters, visited } from "../../../test/taro";
import AdoptionPage from "./adoption";
import ClausesPage from "./all";
import ComprehensionPage from "./comprehension";
import ClausePage from "./one";

const TEXT = "点名问到谁，谁在当班时间 30 分钟内答复。";

const version = (part: object = {}) => ({
  data: {
    rulesVersion: {
      id: "v3",
      number: 3,
      state: "PUBLISHED",
      title: "生产协调群群规",
      interpretingOffice: "生产部",
      effectiveOn: "2026-11-23",
      signRefusal: null,
      revision: 1,
      questionCount: 2,
      clauses: [{ key: "c", label: "4.2", text: TEXT, depth: 0, heading: false }],
      comprehension: [
        {
          clauseKey: "c",
          question: "一时解决不了，怎么办？",
          choices: ["等解决了一起答", "先说什么时候能解决"],
          right: null,
          answered: false,
        },
        {
          clauseKey: "c",
          question: "多久内答复？",
          choices: ["2 小时", "30 分钟"],
          right: null,
          answered: false,
        },
      ],
      adoption: [],
      adoptionLacks: ["DISCUSSION", "CONSULTATION", "ANNOUNCEMENT"],
      attachAdoptionRefusal: "NOT_ALLOWED",
      materials: [],
      rulebook: { id: "b", title: "生产协调群群规", current: { id: "v3", number: 3 } },
      ...part,
    },
  },
});

const question = (part: object = {}) => ({
  id: "q",
  rulebookId: "b",
  clauseKey: "c",
  versionId: "v3",
  versionNumber: 3,
  question: "开着行车不能看手机，算不答复吗？",
  askedAt: "2026-11-17T01:00:00.000Z",
  dueOn: "2026-11-20",
  raisedAt: null,
  answer: null,
  answeredAt: null,
  office: "生产部",
  mine: false,
  answerRefusal: "NOT_ALLOWED",
  clause: { key: "c", label: "4.2", text: TEXT },
  asker: null,
  ...part,
});

const proposal = (part: object = {}) => ({
  id: "p",
  rulebookId: "b",
  clauseKey: "c",
  versionId: "v3",
  versionNumber: 3,
  text: TEXT.replace("30 分钟", "30 分钟（开车时从停下算起）"),
  reason: "装卸时看手机更危险",
  proposedAt: "2026-11-18T01:00:00.000Z",
  dueOn: "2026-11-23",
  state: "OPEN",
  raisedAt: null,
  decidedAt: null,
  decisionReason: null,
  takenInto: null,
  mine: false,
  decideRefusal: null,
  clause: { key: "c", label: "4.2", text: TEXT },
  proposer: { id: "j", name: "焦玉成", department: { id: "d", name: "物流部" } },
  ...part,
});

const page = <T,>(...nodes: T[]) => ({ nodes, endCursor: null, hasMore: false });
const questions = (...nodes: object[]) => ({ data: { clauseQuestions: page(...nodes) } });
const proposals = (...nodes: object[]) => ({ data: { revisionProposals: page(...nodes) } });
const feedback = (part: object = {}) => ({
  data: {
    rulesVersion: {
      id: "v3",
      clauseFeedback: { clauseKey: "c", mine: null, counts: null, comments: [], ...part },
    },
  },
});

const server = onServer();
// jsdom lays nothing out.
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
  server.answer({
    Me: () => me,
    RulesVersion: () => version(),
    Rules: () => ({ data: { rules: { id: "b", current: { id: "v3" }, draft: null } } }),
    ClauseQuestions: () => questions(question()),
    RevisionProposals: () => proposals(),
    ClauseFeedback: () => feedback(),
  });
});

function show(Page: ComponentType, asked: Record<string, string>) {
  Object.assign(parameters, asked);
  return renderPage(<Page />);
}
const onClause = { rulebookId: "b", clauseKey: "c", versionId: "v3" };

test("a clause is asked about before everybody, and a colleague's name is not shown", async () => {
  server.answer({ AskAboutClause: () => ({ data: { askAboutClause: question({ mine: true }) } }) });
  show(ClausePage, onClause);
  expect(await screen.findByText("同事问")).toBeInTheDocument();
  expect(screen.getByText("11月20日前答复")).toBeInTheDocument();
  fireEvent.click(await button("问这一条"));
  expect(await button("还差：写问题")).toHaveAttribute("aria-disabled", "true");
  fireEvent.change(screen.getByRole("textbox", { name: "想问什么" }), {
    target: { value: "夜班也算吗？" },
  });
  fireEvent.click(await button("问出去"));
  await waitFor(() => expect(server.asked("AskAboutClause")).toHaveLength(1));
  expect(server.asked("AskAboutClause")[0]?.variables.input).toMatchObject({
    versionId: "v3",
    clauseKey: "c",
    question: "夜班也算吗？",
    tapId: expect.any(String) as string,
  });
});

test("the office sees who asked, answers, and takes or declines a proposal", async () => {
  const asker = { id: "t", name: "汤玉兰", department: { id: "d", name: "生产部" } };
  server.answer({
    RulesVersion: () => version({ signRefusal: "RULES_NOT_FOR_YOU" }),
    ClauseQuestions: () => questions(question({ answerRefusal: null, asker })),
    RevisionProposals: () => proposals(proposal()),
    AnswerClauseQuestion: () => ({
      data: { answerClauseQuestion: question({ answer: "不算。" }) },
    }),
    DecideRevision: () => ({
      data: { decideRevision: proposal({ state: "TAKEN", takenInto: 4 }) },
    }),
  });
  show(ClausePage, onClause);
  expect(await screen.findByText("汤玉兰 生产部 问")).toBeInTheDocument();
  expect(screen.queryByText("问这一条")).not.toBeInTheDocument();
  fireEvent.click(await button(/^答复：/));
  fireEvent.change(screen.getByRole("textbox", { name: "答复" }), { target: { value: "不算。" } });
  fireEvent.click(await button("答复"));
  await waitFor(() =>
    expect(server.asked("AnswerClauseQuestion")[0]?.variables).toEqual({
      questionId: "q",
      answer: "不算。",
    }),
  );
  expect(screen.getByText(/开车时从停下算起/)).toBeInTheDocument();
  fireEvent.click(await button(/^采纳，写进草稿/));
  await waitFor(() =>
    expect(server.asked("DecideRevision")[0]?.variables.input).toMatchObject({
      proposalId: "p",
      taken: true,
    }),
  );
});

test("a proposal begins with the clause, and is sent once something is changed and a reason given", async () => {
  server.answer({ ProposeRevision: () => ({ data: { proposeRevision: proposal() } }) });
  show(ClausePage, onClause);
  fireEvent.click(await button("提修改建议"));
  expect(await button("还没改一个字")).toBeInTheDocument();
  const text = screen.getByRole("textbox", { name: "改成" });
  expect(text).toHaveValue(TEXT);
  fireEvent.change(text, { target: { value: `${TEXT}停下再答。` } });
  expect(await button("还差：写为什么")).toBeInTheDocument();
  fireEvent.change(screen.getByRole("textbox", { name: "为什么" }), {
    target: { value: "开车不能看手机" },
  });
  fireEvent.click(await button("提上去"));
  await waitFor(() =>
    expect(server.asked("ProposeRevision")[0]?.variables.input).toMatchObject({
      text: `${TEXT}停下再答。`,
      reason: "开车不能看手机",
    }),
  );
});

test("one tap says whether it is clear; words to the office come after", async () => {
  const given = { clauseKey: "c", mine: { verdict: "UNCLEAR", comment: null }, counts: null };
  server.answer({
    GiveClauseFeedback: () => ({ data: { giveClauseFeedback: { ...given, comments: [] } } }),
  });
  show(ClausePage, onClause);
  fireEvent.click(await screen.findByRole("radio", { name: "不清楚" }));
  await waitFor(() => expect(server.asked("GiveClauseFeedback")).toHaveLength(1));
  expect(server.asked("GiveClauseFeedback")[0]?.variables.input).toMatchObject({
    verdict: "UNCLEAR",
  });
  expect(await button("告诉解释部门")).toBeInTheDocument();
});

test("all that was asked about a rulebook leads to its clauses", async () => {
  show(ClausesPage, { rulebookId: "b" });
  fireEvent.click(await button(/^4\.2 点名问到谁/));
  expect(visited.at(-1)).toBe("open /pages/clause/one/index?rulebookId=b&clauseKey=c");
});

test("a wrong answer shows the clause and asks again; then comes the next question, then the signature", async () => {
  server.answer({
    AnswerComprehension: ({ input }: Record<string, never>) => ({
      data: {
        answerComprehension: {
          right: (input as unknown as { choice: number }).choice === 1,
          version: { id: "v3", signRefusal: null, comprehension: [] },
        },
      },
    }),
  });
  show(ComprehensionPage, { versionId: "v3" });
  expect(await button("答对 2 题才能签，还有 2 题")).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(await button("等解决了一起答"));
  expect(await screen.findByText("再看一眼这一条")).toBeInTheDocument();
  expect(screen.getByText(new RegExp(TEXT.slice(0, 6)))).toBeInTheDocument();
  expect(await button("等解决了一起答，不是这个")).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(await button("先说什么时候能解决"));
  expect(await screen.findByText("多久内答复？")).toBeInTheDocument();
  fireEvent.click(await button("30 分钟"));
  expect(await button("都答对了，去签")).not.toHaveAttribute("aria-disabled", "true");
});

test("how a version was adopted is read by everybody", async () => {
  const step = {
    id: "a",
    step: "STAFF_CONGRESS",
    fromOn: "2026-10-20",
    untilOn: "2026-10-20",
    note: "应到 30 人，到 27 人",
    addedAt: "2026-11-16T01:00:00.000Z",
    afterPublication: true,
    files: [],
  };
  const lacks = ["CONSULTATION", "ANNOUNCEMENT"];
  server.answer({ RulesVersion: () => version({ adoption: [step], adoptionLacks: lacks }) });
  show(AdoptionPage, { versionId: "v3" });
  expect(await screen.findByText("职工代表大会讨论")).toBeInTheDocument();
  expect(screen.getByText(/还差：和工会或职工代表协商、公示/)).toBeInTheDocument();
  expect(screen.queryByText("补一步")).not.toBeInTheDocument();
});

test("who may adds a step of the adoption", async () => {
  server.answer({ RulesVersion: () => version({ attachAdoptionRefusal: null }) });
  show(AdoptionPage, { versionId: "v3" });
  fireEvent.click(await button("补一步"));
  expect(await button("还差：选哪一步")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "公示" }));
  expect(await button("还差：选哪天")).toBeInTheDocument();
});
