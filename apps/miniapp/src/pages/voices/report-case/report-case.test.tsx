import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import ReportCasePage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { refused } from "../../../../test/server";
import { shownToast } from "../../../shell/toast";

const server = onServer();

const peng = { id: "peng", name: "彭世杰" };
const tian = { id: "tian", name: "田桂兰" };

const report = (more: object = {}) => ({
  id: "r1",
  number: "JB-7K2Q",
  title: "承运商的人进了群",
  kind: "OUTSIDER",
  source: "NAMED",
  state: "RECEIVED",
  receivedOn: "2026-11-17",
  receivedAt: "2026-11-17T00:12:00.000Z",
  dueOn: "2026-11-24",
  groupId: "g1",
  groupName: "物流调度群",
  place: null,
  mine: false,
  reporter: { id: "shi", name: "石磊" },
  takenBy: null,
  notSeenBy: [peng, { id: "luo", name: "罗海峰" }],
  text: "承运商的人进了群。群主说都是熟人，我和他一个班。",
  originKind: null,
  originId: null,
  receiver: "OFFICE",
  outcome: null,
  outcomeText: null,
  closedOn: null,
  reopenReason: null,
  caseId: null,
  incidentId: null,
  enteredBy: null,
  handleRefusal: null,
  askRefusal: null,
  reopenRefusal: "NOT_ALLOWED",
  named: [peng],
  messages: [],
  notes: [],
  files: [],
  noteFiles: [],
  joined: [],
  alike: [],
  ...more,
});

const show = (shown: object) => {
  server.answer({
    Report: () => ({ data: { report: shown } }),
    TriageReport: () => ({ data: { triageReport: { ...shown, state: "INVESTIGATING" } } }),
    CloseReport: () => ({ data: { closeReport: { ...shown, state: "CLOSED" } } }),
    MakeCaseOfReport: () => ({ data: { makeCaseOfReport: { ...shown, caseId: "c1" } } }),
    AnswerReport: () => ({ data: { answerReport: shown } }),
    ViolationKinds: () => ({
      data: {
        violationKinds: [
          { key: "outsider", name: "私拉外人", atOnce: false, unlessGoodReason: false, steps: [] },
        ],
      },
    }),
    Ladder: () => ({
      data: {
        ladder: {
          strikeNumber: 1,
          limitedBy: null,
          restsOn: [],
          signed: true,
          step: { measure: "WARN", days: null },
          clauses: [],
        },
        nextCases: [],
      },
    }),
  });
  return renderPage(<ReportCasePage />);
};

test("who handles it sees whom it avoids and why, and takes it on with one tap", async () => {
  show(report());
  const title = await screen.findByText("这一件谁看不到");
  expect(title).toBeInTheDocument();
  expect(screen.getByText("被点名")).toBeInTheDocument();
  expect(screen.getByText("会替他定")).toBeInTheDocument();
  expect(screen.getByText("外人在群 · 实名 石磊")).toBeInTheDocument();
  fireEvent.click(await button("受理，开始调查"));
  await waitFor(() => expect(server.asked("TriageReport")).toHaveLength(1));
  expect(server.asked("TriageReport")[0]?.variables).toEqual({
    input: { reportId: "r1", decision: "ACCEPT" },
  });
});

test("it ends with words for its reporter, and not without them", async () => {
  show(report({ state: "INVESTIGATING", takenBy: tian }));
  fireEvent.click(await button("办结，写结果"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByRole("button", { name: "写一两句再送" })).toBeInTheDocument();
  fireEvent.change(within(sheet).getByRole("textbox"), { target: { value: "两人已移出" } });
  fireEvent.click(within(sheet).getByRole("radio", { name: "没有查实" }));
  fireEvent.click(within(sheet).getByRole("button", { name: "办结" }));
  await waitFor(() => expect(server.asked("CloseReport")).toHaveLength(1));
  expect(server.asked("CloseReport")[0]?.variables).toEqual({
    input: { reportId: "r1", outcome: "NOT_CONFIRMED", text: "两人已移出" },
  });
});

test("a case holds what the handler has not blackened", async () => {
  show(report({ state: "INVESTIGATING", takenBy: tian }));
  fireEvent.click(await button("建违规记录"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(await within(sheet).findByRole("radio", { name: "私拉外人" }));
  fireEvent.click(within(sheet).getByText("我和他一个班。"));
  expect(within(sheet).getByText("承运商的人进了群。群主说都是熟人，██。")).toBeInTheDocument();
  fireEvent.click(await within(sheet).findByRole("button", { name: "建违规记录" }));
  await waitFor(() => expect(server.asked("MakeCaseOfReport")).toHaveLength(1));
  expect(server.asked("MakeCaseOfReport")[0]?.variables).toMatchObject({
    input: { personId: "peng", whatHappened: "承运商的人进了群。群主说都是熟人，██。" },
  });
});

const clause = (key: string, label: string) => ({ key, label, text: "不许发广告" });
test.each([
  ["the one clause that its kind rests on", ["c2"], "c2"],
  ["none of several, which stand first", ["c2", "c3"], null],
  ["none where its kind rests on none", [], null],
])("a case is proposed %s", async (_, restsOn, clauseKey) => {
  show(report({ state: "INVESTIGATING", takenBy: tian }));
  const clauses = [clause("c2", "2.2"), clause("c1", "2.1"), clause("c3", "2.3")];
  const step = { measure: "WARN", days: null };
  server.answer({
    Ladder: () => ({
      data: {
        ladder: { strikeNumber: 1, limitedBy: null, restsOn, signed: true, step, clauses },
        nextCases: [],
      },
    }),
  });
  fireEvent.click(await button("建违规记录"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(await within(sheet).findByRole("radio", { name: "私拉外人" }));
  await within(sheet).findByText(/^2\.2/);
  const choices = within(sheet).queryAllByRole("radio", { name: /^2\.\d/ });
  expect(choices.map(({ textContent }) => textContent?.slice(0, 3))).toEqual(
    clauseKey === "c2" ? [] : ["2.2", "2.1", "2.3"],
  );
  if (clauseKey === "c2") {
    fireEvent.click(within(sheet).getByRole("button", { name: "换一条" }));
    fireEvent.click(within(sheet).getByRole("radio", { name: /^2\.2/, checked: true }));
  } else {
    within(sheet).getByRole("button", { name: "选依据哪一条" });
    fireEvent.click(within(sheet).getByRole("radio", { name: /^2\.1/ }));
  }
  fireEvent.click(within(sheet).getByRole("button", { name: "建违规记录" }));
  await waitFor(() => expect(server.asked("MakeCaseOfReport")).toHaveLength(1));
  expect(server.asked("MakeCaseOfReport")[0]?.variables).toMatchObject({
    input: { clauseKey: clauseKey ?? "c1" },
  });
});

test("what is done more seldom stands on the page, and each is asked for in its sheet", async () => {
  show(report({ state: "INVESTIGATING", takenBy: tian }));
  for (const deed of ["记一条备注", "转给别人受理", "我回避，换别人"]) {
    fireEvent.click(await button(deed));
    const sheet = await screen.findByRole("dialog", { name: deed });
    fireEvent.click(within(sheet).getByRole("button", { name: "关闭" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  }
});

test("it is given to the head of a department, and leaves the handler's sight", async () => {
  show(report({ state: "INVESTIGATING", takenBy: tian }));
  server.answer({
    Departments: () => ({
      data: { departments: [{ id: "d1", name: "安全部", path: "总公司 / 安全部" }] },
    }),
    ForwardReport: () => ({ data: { forwardReport: report({ receiver: "HEAD" }) } }),
  });
  fireEvent.click(await button("转给别人受理"));
  fireEvent.click(await button("转给一个部门的负责人"));
  expect((await button("选一个部门")).getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(await screen.findByText("总公司 / 安全部"));
  fireEvent.click(await button("转给安全部的负责人"));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(server.asked("ForwardReport")[0]?.variables).toEqual({
    reportId: "r1",
    departmentId: "d1",
  });
});

test("an incident holds what the handler has not blackened, of a report of a risk only", async () => {
  const risk = report({ kind: "SAFETY", state: "INVESTIGATING", takenBy: tian });
  show(risk);
  server.answer({
    MakeIncidentOfReport: () => ({ data: { makeIncidentOfReport: { ...risk, incidentId: "i1" } } }),
  });
  fireEvent.click(await button("记安全事件"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(within(sheet).getByText("我和他一个班。"));
  fireEvent.click(within(sheet).getByRole("button", { name: "记安全事件，我来跟" }));
  await waitFor(() => expect(server.asked("MakeIncidentOfReport")).toHaveLength(1));
  expect(server.asked("MakeIncidentOfReport")[0]?.variables).toEqual({
    input: { reportId: "r1", groupId: "g1", text: "承运商的人进了群。群主说都是熟人，██。" },
  });
});

test("pictures that came without a name are shown to whoever handles it", async () => {
  show(report({ source: "ANONYMOUS", reporter: null, receivedAt: null }));
  const picture = "data:image/jpeg;base64,AAAA";
  server.answer({
    ReportPictures: () => ({ data: { report: { id: "r1", pictures: [picture] } } }),
  });
  expect(await screen.findByRole("img", { name: "图片 1" })).toHaveAttribute("src", picture);
});

test("its reporter sees the outcome, adds words, and does not handle it", async () => {
  show(
    report({
      mine: true,
      state: "CLOSED",
      outcome: "CONFIRMED",
      outcomeText: "两人已移出。",
      closedOn: "2026-11-20",
      dueOn: null,
      handleRefusal: "NOT_ALLOWED",
      askRefusal: "NOT_ALLOWED",
      reopenRefusal: null,
      notSeenBy: [],
    }),
  );
  expect(await screen.findByText("属实")).toBeInTheDocument();
  expect(screen.getByText("两人已移出。")).toBeInTheDocument();
  expect(screen.queryByText("受理，开始调查")).toBeNull();
  expect(await button("没解决")).toBeInTheDocument();
  server.answer({ AnswerReport: () => refused("SAID_TOO_OFTEN") });
  fireEvent.click(await button("补充或回答"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.change(within(sheet).getByRole("textbox"), { target: { value: "又来了" } });
  fireEvent.click(within(sheet).getByRole("button", { name: "送出" }));
  await waitFor(() => expect(shownToast.get()).not.toBeNull());
});
