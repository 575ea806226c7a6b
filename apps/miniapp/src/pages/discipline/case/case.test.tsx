import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import CasePage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { person } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { shownToast } from "../../../shell/toast";

const server = onServer();

const lin = { id: "lin", name: "林晓燕" };

const found = (more: object = {}) => ({
  id: "c1",
  number: "2026-0137",
  kindKey: "advertising",
  kindName: "广告、拉票",
  state: "OPEN",
  happenedAt: "2026-11-19T04:20:00.000Z",
  recordedAt: "2026-11-19T07:59:00.000Z",
  aboutMe: true,
  hearUntil: "2026-11-20T03:29:00.000Z",
  person,
  measure: null,
  place: "生产协调群",
  whatHappened: "在群里发团购广告",
  citesNothing: null,
  signedAt: "2026-03-13T01:00:00.000Z",
  side: null,
  sideStatedAt: null,
  saysCorrected: false,
  correction: null,
  closeReason: null,
  closedAt: null,
  next: "警告",
  sideRefusal: null,
  dismissRefusal: "CASE_CONFLICTED",
  decideRefusal: "CASE_CONFLICTED",
  appealRefusal: "MEASURE_NOT_TOLD",
  recordedBy: lin,
  clause: { key: "k", label: "9.1", text: "不发广告，不推销，不拉票。", versionNumber: 2 },
  evidence: [
    {
      id: "e1",
      kind: "TEXT",
      text: "冬季轮胎团购",
      sha256: "4be1".padEnd(60, "0") + "90c7",
      addedAt: "2026-11-19T07:59:00.000Z",
      addedBy: lin,
      file: null,
    },
  ],
  notes: [],
  proposal: null,
  appealWindow: null,
  appeal: null,
  atOnceAllowed: false,
  circulars: [],
  circularRefusal: "NOT_ALLOWED",
  correctCircularRefusal: "NOT_ALLOWED",
  ...more,
});

const handled = (more: object = {}) =>
  found({
    aboutMe: false,
    sideRefusal: "NOT_ALLOWED",
    decideRefusal: null,
    dismissRefusal: null,
    proposal: { measure: "WARN", days: null },
    ...more,
  });

const measure = (more: object = {}) => ({
  id: "m1",
  measure: "WARN",
  days: null,
  strikeNumber: 1,
  state: "TOLD",
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
  goneUp: false,
  reviewKind: null,
  reviewBy: null,
  reviewOutcome: null,
  reviewReason: null,
  reviewedAt: null,
  reviewedBy: null,
  reviewRefusal: "REVIEW_OVER",
  countsUntil: "2027-02-19",
  carryOutRefusal: "NOT_ALLOWED",
  liftRefusal: "NOT_ALLOWED",
  ladderStep: { measure: "WARN", days: null },
  decidedBy: { id: "zheng", name: "郑国梁" },
  proposedBy: null,
  proof: [],
  ...more,
});

let now: Record<string, unknown>;

const show = (shown: ReturnType<typeof found>) => {
  now = shown;
  server.answer({
    Case: () => ({ data: { case: now } }),
    OpenCase: () => ({ data: { openCase: now } }),
    Precedents: () => ({ data: { precedents: [] } }),
    StateMySide: () => ({ data: { stateMySide: (now = { ...now, side: "已经撤回" }) } }),
    DecideMeasure: () => ({
      data: { decideMeasure: (now = { ...now, state: "DECIDED", measure: measure() }) },
    }),
    LodgeAppeal: () => ({ data: { lodgeAppeal: now } }),
  });
  return renderPage(<CasePage />);
};

test("whom it is about reads the clause and the evidence, and says their side once", async () => {
  show(found());
  expect(await screen.findByText("9.1 不发广告，不推销，不拉票。")).toBeInTheDocument();
  expect(screen.getByText("第 2 版 · 那时已签")).toBeInTheDocument();
  expect(screen.getByText("冬季轮胎团购")).toBeInTheDocument();
  // It was on the screen: so they have been told.
  await waitFor(() => expect(server.asked("OpenCase")).toHaveLength(1));
  fireEvent.click(await button("写说明"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.change(within(sheet).getByRole("textbox"), { target: { value: "已经撤回" } });
  fireEvent.click(within(sheet).getByRole("button", { name: "送出说明" }));
  await waitFor(() => expect(server.asked("StateMySide")).toHaveLength(1));
  expect(server.asked("StateMySide")[0]?.variables).toMatchObject({
    side: "已经撤回",
    corrected: false,
  });
});

test("who decides needs a reason only where they leave the ladder", async () => {
  show(handled());
  fireEvent.click(await button("定处理"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByText("台阶建议：警告")).toBeInTheDocument();
  fireEvent.click(within(sheet).getByRole("radio", { name: "禁言" }));
  expect(within(sheet).getByRole("button", { name: "不按台阶，先写理由" })).toBeInTheDocument();
  fireEvent.click(within(sheet).getByRole("radio", { name: "警告" }));
  fireEvent.click(within(sheet).getByRole("button", { name: "定：警告" }));
  await waitFor(() => expect(server.asked("DecideMeasure")).toHaveLength(1));
  expect(server.asked("DecideMeasure")[0]?.variables).toMatchObject({
    input: { measure: "WARN", days: null, deviationReason: null },
  });
  expect(server.asked("OpenCase")).toHaveLength(0);
});

test("a refusal is said in words", async () => {
  show(handled());
  server.answer({ DecideMeasure: () => refused("CASE_NOT_HEARD") });
  fireEvent.click(await button("定处理"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(within(sheet).getByRole("button", { name: "定：警告" }));
  await waitFor(() => expect(shownToast.get()).not.toBeNull());
});

test("the card explains a measure, and the way to appeal stands under it", async () => {
  show(
    found({
      state: "DECIDED",
      measure: measure(),
      sideRefusal: "CASE_CLOSED",
      appealRefusal: null,
      appealWindow: { lastOn: "2026-11-26", provisional: false, workingDaysLeft: 5 },
    }),
  );
  expect(await screen.findByText("群里的警告，不是公司的警告处分")).toBeInTheDocument();
  expect(screen.getByText("到这天不再计次")).toBeInTheDocument();
  fireEvent.click(await button("申诉，还剩 5 个工作日"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByText("一次处理只能申诉一次，撤回也算用掉")).toBeInTheDocument();
  fireEvent.change(within(sheet).getByRole("textbox"), { target: { value: "没有卖东西" } });
  fireEvent.click(within(sheet).getByRole("button", { name: "提交申诉" }));
  await waitFor(() => expect(server.asked("LodgeAppeal")).toHaveLength(1));
});
