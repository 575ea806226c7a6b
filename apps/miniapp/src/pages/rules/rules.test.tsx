import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { ComponentType } from "react";
import RulesPage from ".";
import { button, onServer, renderPage } from "../../../test/page";
import { me } from "../../../test/people";
import { see } from "../../../test/seen";
import { refused } from "../../../test/server";
import { parameters, visited } from "../../../test/taro";
import { outbox, startOutbox } from "../../shell";
import RulesChangesPage from "../rules-changes";

const clauses = [1, 2, 3].flatMap((number) => [
  { key: `a${number}`, label: `第 ${number} 条`, text: "发言", depth: 0, heading: true },
  { key: `c${number}`, label: `${number}.1`, text: "先结论后原因。", depth: 1, heading: false },
]);

const version = (part: object = {}) => ({
  data: {
    rulesVersion: {
      id: "v3",
      number: 3,
      state: "PUBLISHED",
      title: "生产协调群群规",
      statedChange: "",
      interpretingOffice: "生产部",
      effectiveOn: "2026-11-23",
      signByOn: "2026-11-26",
      textHash: "4df6",
      publishedAt: "2026-11-19T00:00:00.000Z",
      updatedAt: "2026-11-19T00:00:00.000Z",
      dutyCount: 3,
      readingMinutes: 1,
      myDueOn: "2026-11-26",
      signRefusal: "RULES_END_NOT_REACHED",
      editRefusal: "NOT_ALLOWED",
      approveRefusal: "NOT_ALLOWED",
      publishRefusal: "NOT_ALLOWED",
      supersededSignatures: 0,
      mySignature: null,
      myReading: null,
      myDecline: null,
      statement: "我已读完，愿意遵守。",
      revision: 1,
      questionCount: 0,
      comprehension: [],
      adoption: [],
      adoptionLacks: [],
      changedSinceSaved: [],
      attachAdoptionRefusal: "NOT_ALLOWED",
      materials: [],
      settings: [{ key: "ads", label: "广告", value: "不许" }],
      blocks: [],
      clauses: clauses.map((clause) => ({ ...clause, change: null, changeReason: null })),
      publishedBy: null,
      approvedBy: null,
      rulebook: {
        id: "b",
        title: "生产协调群群规",
        appliesToAll: true,
        groups: [],
        current: { id: "v3", number: 3 },
        myLatestSignature: null,
      },
      ...part,
    },
  },
});

const server = onServer();

beforeAll(startOutbox);

beforeEach(() => {
  server.answer({
    Me: () => me,
    RulesVersion: () => version(),
    OpenRules: () => ({ data: { openRules: { id: "v3", signRefusal: null, myReading: null } } }),
    SignRules: () => ({ data: { signRules: {} } }),
  });
});
afterEach(() => outbox.stop());

function show(Page: ComponentType, asked: Record<string, string>) {
  Object.assign(parameters, asked);
  return renderPage(<Page />);
}
const readTo = (number: number) => act(() => see(document.getElementById(`end-a${number}`)));

test("the button counts the 条 down and signs only once the last one was seen", async () => {
  show(RulesPage, { versionId: "v3" });
  expect(await button("读到最后一条才能签，还有 3 条")).toHaveAttribute("aria-disabled", "true");
  readTo(2);
  expect(await button("读到最后一条才能签，还有 1 条")).toBeInTheDocument();
  expect(screen.getByText("读到第 2 条，共 3 条")).toBeInTheDocument();
  expect(server.asked("OpenRules").map(({ variables }) => variables.endReached)).toEqual([false]);

  readTo(3);
  fireEvent.click(await button("签署第 3 版"));
  await waitFor(() => expect(server.asked("SignRules")).toHaveLength(1));
  expect(server.asked("SignRules")[0]?.variables.input).toMatchObject({
    versionId: "v3",
    textHash: "4df6",
    tapId: expect.any(String) as string,
  });
  const order = server.heard.map(({ operationName, variables }) =>
    variables.endReached ? "end" : operationName,
  );
  expect(order.indexOf("end")).toBeGreaterThan(-1);
  expect(order.indexOf("end")).toBeLessThan(order.indexOf("SignRules"));
});

test("without network the signature is kept behind the end that was reached, and both are sent", async () => {
  show(RulesPage, { versionId: "v3" });
  await button(/还有 3 条/);
  server.reachable(false);
  readTo(3);
  fireEvent.click(await button("签署第 3 版"));
  expect(await screen.findByText(/已点签署，等信号/)).toBeInTheDocument();
  server.heard.length = 0;
  server.reachable(true);
  await act(() => outbox.flush());
  expect(server.heard.map(({ operationName }) => operationName).slice(0, 2)).toEqual([
    "OpenRules",
    "SignRules",
  ]);
});

test("a version published in between refuses, and leads to what changed", async () => {
  server.answer({
    SignRules: () => refused("RULES_SUPERSEDED", { currentVersionId: "v4", currentNumber: 4 }),
  });
  show(RulesPage, { versionId: "v3" });
  await button(/还有 3 条/);
  readTo(3);
  fireEvent.click(await button("签署第 3 版"));
  expect(await screen.findByRole("dialog", { name: "刚发布了第 4 版" })).toBeInTheDocument();
  fireEvent.click(await button("看改了什么"));
  expect(visited.at(-1)).toBe("replace /pages/rules-changes/index?versionId=v4&sinceVersionId=v3");
});

test("not agreeing needs its reason", async () => {
  server.answer({
    DeclineRules: () => ({
      data: { declineRules: { id: "v3", signRefusal: null, myDecline: null } },
    }),
  });
  show(RulesPage, { versionId: "v3" });
  await button(/还有 3 条/);
  readTo(3);
  fireEvent.click(await button("不同意，说明原因"));
  expect(await button("写了原因才能提交")).toHaveAttribute("aria-disabled", "true");
  fireEvent.change(screen.getByRole("textbox", { name: "原因" }), {
    target: { value: "4.2 夜班做不到" },
  });
  fireEvent.click(await button("提交不同意的原因"));
  await waitFor(() =>
    expect(server.asked("DeclineRules")[0]?.variables).toEqual({
      versionId: "v3",
      reason: "4.2 夜班做不到",
    }),
  );
});

test("what changed: old struck through, new tinted, with its weight and its reason; then to the signature", async () => {
  const parts = [
    { kind: "SAME", text: "在当班时间 " },
    { kind: "OLD", text: "2 小时" },
    { kind: "NEW", text: "30 分钟" },
    { kind: "SAME", text: "内答复。" },
  ];
  server.answer({
    RulesDifference: () => ({
      data: {
        rulesDifference: {
          from: { id: "v2", number: 2 },
          to: { ...version().data.rulesVersion, mySignature: null },
          signedAt: "2026-03-12T02:00:00.000Z",
          unchanged: 2,
          settings: [],
          changes: [
            {
              key: "c1",
              kind: "TIGHTENED",
              label: "1.1",
              before: "",
              after: "",
              parts,
              reason: "10 月有 7 次停线因答复晚",
            },
          ],
        },
      },
    }),
  });
  show(RulesChangesPage, { versionId: "v3" });
  expect(await screen.findByText("改了 1 条，其余 2 条没动")).toBeInTheDocument();
  expect(screen.getByText("对照你 3月12日签的第 2 版")).toBeInTheDocument();
  expect(screen.getByText("收紧")).toHaveClass("weighty");
  expect(screen.getByText("1.1 发言")).toBeInTheDocument();
  expect(screen.getByRole("deletion")).toHaveTextContent("2 小时");
  expect(screen.getByRole("insertion")).toHaveTextContent("30 分钟");
  expect(screen.getByText("为什么改：10 月有 7 次停线因答复晚")).toBeInTheDocument();
  fireEvent.click(await button("看完了，去签"));
  expect(visited.at(-1)).toBe("open /pages/rules/index?versionId=v3&at=end");
});
