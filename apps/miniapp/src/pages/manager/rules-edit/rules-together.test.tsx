import { fireEvent, screen, waitFor } from "@testing-library/react";
import RulesEditPage from ".";
import { button, onePage, onServer, renderPage } from "../../../../test/page";
import { me } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { parameters } from "../../../../test/taro";

const line = (key: string, text: string) => ({
  key,
  label: `${key}、`,
  text,
  depth: 0,
  heading: false,
  change: null,
  changeReason: null,
  proposedBy: null,
});

const version = (revision: number, clauses: readonly object[]) => ({
  id: "v",
  number: 1,
  state: "DRAFT",
  title: "生产协调群群规",
  statedChange: "首次发布",
  interpretingOffice: "生产部",
  effectiveOn: null,
  signByOn: null,
  textHash: `h${revision}`,
  publishedAt: null,
  dutyCount: 2,
  questionCount: 0,
  readingMinutes: 1,
  revision,
  submittedAt: null,
  returnReason: null,
  myDueOn: null,
  signRefusal: "RULES_NOT_PUBLISHED",
  approveRefusal: "RULES_UNFINISHED",
  publishRefusal: "RULES_NOT_APPROVED",
  supersededSignatures: 0,
  mySignature: null,
  myReading: null,
  myDecline: null,
  statement: "",
  settings: [],
  clauses,
  publishedBy: null,
  approvedBy: null,
  blocks: [],
  lawJudgements: [],
  comprehension: [],
  adoption: [],
  adoptionLacks: [],
  changedSinceSaved: [],
  attachAdoptionRefusal: null,
  materials: [],
  rulebook: {
    id: "b",
    title: "生产协调群群规",
    appliesToAll: true,
    groups: [],
    current: null,
    myLatestSignature: null,
  },
});

const begun = [line("一", "两小时内答复。"), line("二", "图片不超过 9 张。")];
const theirs = [line("一", "一小时内答复。"), line("二", "图片不超过 9 张。")];

const server = onServer();
beforeEach(() => {
  parameters.rulebookId = "b";
  const rules = { id: "b", title: "生产协调群群规", appliesToAll: true, groups: [] };
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, draftRulesRefusal: null } } }),
    MyGroups: () => ({ data: { myGroups: onePage([]) } }),
    RuleTemplates: () => ({ data: { ruleTemplates: [] } }),
    RevisionProposals: () => ({ data: { revisionProposals: onePage([]) } }),
    WaitingFor: () => ({ data: { waitingFor: null } }),
    Rules: () => ({
      data: {
        rules: { ...rules, current: null, draft: version(1, begun), draftRefusal: null },
      },
    }),
    RulesVersion: () => ({ data: { rulesVersion: version(1, begun) } }),
  });
});

test("what somebody else saved meanwhile is shown, both drafts are joined, and the second save names theirs", async () => {
  server.answer({
    SaveRulesDraft: () =>
      refused("RULES_DRAFT_CHANGED", { versionId: "v", revision: 2, by: "郝静" }),
  });
  renderPage(<RulesEditPage />);
  fireEvent.click(await button(/图片不超过 9 张/));
  fireEvent.change(screen.getByRole("textbox", { name: "正文" }), {
    target: { value: "图片不超过 12 张。" },
  });
  fireEvent.click(await button("改好了"));
  server.answer({ RulesVersion: () => ({ data: { rulesVersion: version(2, theirs) } }) });
  fireEvent.click(await button("存草稿"));
  expect(await screen.findByText("郝静刚存过这份草稿，你的还没存上")).toBeInTheDocument();
  expect(server.asked("SaveRulesDraft")[0]?.variables.input).toMatchObject({ revision: 1 });

  fireEvent.click(await button("看改了什么"));
  expect(await screen.findByText("郝静改了 1 条")).toBeInTheDocument();
  expect(screen.getByText("一小时内答复。")).toBeInTheDocument();
  fireEvent.click(await button("合在一起，接着改"));
  server.answer({
    SaveRulesDraft: () => ({
      data: {
        saveRulesDraft: version(3, [
          line("一", "一小时内答复。"),
          line("二", "图片不超过 12 张。"),
        ]),
      },
    }),
  });
  fireEvent.click(await button("存草稿"));
  await waitFor(() => expect(server.asked("SaveRulesDraft")).toHaveLength(2));
  const input = server.asked("SaveRulesDraft")[1]?.variables.input as {
    revision: number;
    clauses: { text: string }[];
  };
  expect(input.revision).toBe(2);
  expect(input.clauses.map(({ text }) => text)).toEqual(["一小时内答复。", "图片不超过 12 张。"]);
});

test("a saved draft says what its categories changed since, and one tap takes it over", async () => {
  const changed = { key: "strikeMonths", label: "计次", categories: [], before: "3", after: "6" };
  const behind = { ...version(1, begun), changedSinceSaved: [changed] };
  server.answer({
    RulesVersion: () => ({ data: { rulesVersion: behind } }),
    SaveRulesDraft: () => ({ data: { saveRulesDraft: version(2, begun) } }),
  });
  renderPage(<RulesEditPage />);
  expect(await screen.findByText(/类别又改了 1 项设定：计次/)).toBeInTheDocument();
  server.answer({ RulesVersion: () => ({ data: { rulesVersion: version(2, begun) } }) });
  fireEvent.click(await button("换成现在的"));
  await waitFor(() => expect(screen.queryByText(/类别又改了/)).toBeNull());
  expect(server.asked("SaveRulesDraft")[0]?.variables.input).toMatchObject({ revision: 1 });
});
