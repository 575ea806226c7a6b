import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import CasePage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { person } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { parameters } from "../../../../test/taro";
import CircularPage from "../circular";

const server = onServer();

const zheng = { id: "zheng", name: "郑国梁" };

const measure = (more: object = {}) => ({
  id: "m1",
  measure: "REMOVE",
  days: null,
  strikeNumber: 1,
  state: "PAUSED",
  deviationReason: null,
  atOnceReason: null,
  wentUp: false,
  decidedAt: "2026-11-19T08:00:00.000Z",
  toldAt: "2026-11-19T08:05:00.000Z",
  toldHow: "OPENED",
  acknowledgedAt: null,
  receiptId: null,
  startsAt: null,
  endsAt: null,
  carryOutBy: null,
  liftedAt: null,
  liftReason: null,
  revokedAt: null,
  loweredAt: null,
  counts: true,
  countsUntil: "2027-02-19",
  carryOutRefusal: "MEASURE_PAUSED",
  liftRefusal: "MEASURE_OVER",
  goneUp: false,
  reviewKind: "REOPENED",
  reviewBy: "2026-11-20T06:30:00.000Z",
  reviewOutcome: null,
  reviewReason: null,
  reviewedAt: null,
  reviewedBy: null,
  reviewRefusal: null,
  ladderStep: { measure: "WARN", days: null },
  decidedBy: zheng,
  proposedBy: null,
  proof: [],
  ...more,
});

const circular = (number: number, text: string, publishedBy: typeof zheng | null) => ({
  id: `k${number}`,
  number,
  audience: "GROUP",
  text,
  publishedAt: "2026-11-19T09:00:00.000Z",
  group: { id: "g1", name: "总装群" },
  publishedBy,
});

const found = (more: object = {}) => ({
  id: "c1",
  number: "2026-0137",
  kindKey: "leak",
  kindName: "泄露秘密",
  state: "DECIDED",
  happenedAt: "2026-11-19T04:20:00.000Z",
  recordedAt: "2026-11-19T07:59:00.000Z",
  aboutMe: false,
  hearUntil: null,
  person,
  measure: measure(),
  place: "",
  whatHappened: "把图纸发到群里",
  citesNothing: null,
  signedAt: "2026-03-13T01:00:00.000Z",
  side: null,
  sideStatedAt: null,
  saysCorrected: false,
  correction: null,
  closeReason: null,
  closedAt: null,
  next: "移出",
  sideRefusal: "NOT_ALLOWED",
  dismissRefusal: "CASE_DECIDED",
  decideRefusal: "CASE_DECIDED",
  appealRefusal: "NOT_ALLOWED",
  recordedBy: zheng,
  clause: { key: "k", label: "2.1", text: "不外传图纸。", versionNumber: 2 },
  evidence: [],
  notes: [],
  proposal: null,
  appealWindow: null,
  appeal: null,
  atOnceAllowed: true,
  circulars: [],
  circularRefusal: "NOT_ALLOWED",
  correctCircularRefusal: "NOT_ALLOWED",
  ...more,
});

const show = (shown: ReturnType<typeof found>) => {
  server.answer({
    Case: () => ({ data: { case: shown } }),
    Precedents: () => ({ data: { precedents: [] } }),
    ReviewMeasure: () => ({ data: { reviewMeasure: shown } }),
    PublishCircular: () => ({ data: { publishCircular: shown } }),
    DecideMeasure: () => ({ data: { decideMeasure: shown } }),
  });
  return renderPage(<CasePage />);
};

test("a measure that was reopened says that it stands still, and is lowered with a reason", async () => {
  show(found());
  expect(await screen.findByText("前面的一次已撤销：确认或减轻之前，先停着")).toBeInTheDocument();
  fireEvent.click(await button("再看一次"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByRole("button", { name: "写明理由再定" })).toBeInTheDocument();
  fireEvent.click(within(sheet).getByRole("radio", { name: "减轻" }));
  fireEvent.click(within(sheet).getByRole("radio", { name: "禁言" }));
  const [days, reason] = within(sheet).getAllByRole("textbox");
  fireEvent.change(days!, { target: { value: "31" } });
  fireEvent.change(reason!, { target: { value: "台阶变了" } });
  expect(within(sheet).getByRole("button", { name: "写 1 到 30 天" })).toBeInTheDocument();
  fireEvent.change(days!, { target: { value: "2" } });
  fireEvent.click(within(sheet).getByRole("button", { name: "定了，发给两边" }));
  await waitFor(() => expect(server.asked("ReviewMeasure")).toHaveLength(1));
  expect(server.asked("ReviewMeasure")[0]?.variables).toEqual(
    expect.objectContaining({
      input: expect.objectContaining({ outcome: "LOWERED", measure: "MUTE", days: 2 }),
    }),
  );
});

test("what cannot wait is decided with the reason why, where the kind allows it", async () => {
  show(
    found({
      state: "OPEN",
      measure: null,
      decideRefusal: null,
      proposal: { measure: "REMOVE", days: null },
      hearUntil: "2999-01-01T00:00:00.000Z",
    }),
  );
  fireEvent.click(await button("定处理"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(within(sheet).getByRole("switch", { name: "等不了，马上定" }));
  expect(within(sheet).getByRole("button", { name: "写明为什么不能等" })).toBeInTheDocument();
  fireEvent.change(within(sheet).getByLabelText("为什么不能等他说"), {
    target: { value: "还在发" },
  });
  fireEvent.click(within(sheet).getByRole("button", { name: "定：移出" }));
  await waitFor(() => expect(server.asked("DecideMeasure")).toHaveLength(1));
  expect(server.asked("DecideMeasure")[0]?.variables).toMatchObject({
    input: { measure: "REMOVE", atOnceReason: "还在发", deviationReason: null },
  });
});

test("a circular needs an audience and a text, and a reason where it names somebody", async () => {
  show(found({ measure: measure({ reviewKind: null }), circularRefusal: null }));
  fireEvent.click(await button("写通报"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.change(within(sheet).getByLabelText("通报写什么"), {
    target: { value: "有人外传图纸，按 2.1 条移出" },
  });
  expect(within(sheet).getByRole("button", { name: "选给谁看" })).toBeInTheDocument();
  fireEvent.click(within(sheet).getByRole("radio", { name: "群里的人" }));
  fireEvent.click(within(sheet).getByRole("switch", { name: "要写出他的名字" }));
  expect(within(sheet).getByRole("button", { name: "先写为什么必须写名字" })).toBeInTheDocument();
  fireEvent.click(within(sheet).getByRole("switch", { name: "要写出他的名字" }));
  fireEvent.click(within(sheet).getByRole("button", { name: "发通报" }));
  await waitFor(() => expect(server.asked("PublishCircular")).toHaveLength(1));
  expect(server.asked("PublishCircular")[0]?.variables).toMatchObject({
    input: { audience: "GROUP", text: "有人外传图纸，按 2.1 条移出", namedReason: null },
  });
});

test("its readers see the circular, and what corrects it", async () => {
  parameters.id = "c1";
  const all = [
    circular(0, "有人外传图纸，按 2.1 条移出", zheng),
    circular(1, "此前通报的处理已经撤销，特此更正。", null),
  ];
  server.answer({ Circular: () => ({ data: { circular: all } }) });
  renderPage(<CircularPage />);
  expect(await screen.findByText("总装群")).toBeInTheDocument();
  expect(screen.getByText("更正")).toBeInTheDocument();
  expect(screen.getByText("此前通报的处理已经撤销，特此更正。")).toBeInTheDocument();
});

const proposal = (more: object = {}) => ({
  audience: "MANAGERS",
  text: "有人外传图纸，按 2.1 条移出",
  namedReason: null,
  at: "2026-11-19T09:00:00.000Z",
  declinedAt: null,
  declineReason: null,
  by: zheng,
  ...more,
});

test("whoever only proposes a circular is told so, and reads what became of it", async () => {
  const circularProposal = proposal({
    declinedAt: "2026-11-19T10:00:00.000Z",
    declineReason: "不必全群说",
  });
  const more = { circularRefusal: null, proposesCircular: true, circularProposal };
  show(found({ measure: measure({ reviewKind: null }), ...more }));
  expect(await screen.findByText("没有发：不必全群说")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "不发" })).toBeNull();
  fireEvent.click(await button("提一份通报"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(within(sheet).getByRole("button", { name: "提上去，等有权的人定" }));
  await waitFor(() => expect(server.asked("PublishCircular")).toHaveLength(1));
});

test("whoever may publish finds what was proposed filled in, or declines it with a reason", async () => {
  const more = {
    circularRefusal: null,
    declineCircularRefusal: null,
    circularProposal: proposal(),
  };
  show(found({ measure: measure({ reviewKind: null }), ...more }));
  expect(await screen.findByText("还没发，等有权的人定")).toBeInTheDocument();
  fireEvent.click(await button("写通报"));
  let sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByLabelText("通报写什么")).toHaveValue("有人外传图纸，按 2.1 条移出");
  expect(within(sheet).getByRole("radio", { name: /群主/ })).toBeChecked();
  fireEvent.click(within(sheet).getByRole("button", { name: "关闭" }));
  fireEvent.click(await button("不发"));
  sheet = await screen.findByRole("dialog");
  fireEvent.change(within(sheet).getByRole("textbox"), { target: { value: "不必全群说" } });
  fireEvent.click(within(sheet).getByRole("button", { name: "不发，告诉他" }));
  await waitFor(() => expect(server.asked("DeclineCircular")).toHaveLength(1));
  expect(server.asked("DeclineCircular")[0]?.variables).toEqual({
    caseId: "c1",
    reason: "不必全群说",
  });
});

test("opened for a case without a circular, or by whom it did not go to, the page says so", async () => {
  parameters.id = "c1";
  server.answer({ Circular: () => refused("NOT_FOUND") });
  renderPage(<CircularPage />);
  expect(await screen.findByText("没有发给你的通报")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "回到待办" })).toBeInTheDocument();
});
