import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import TodoPage from ".";
import { button, onServer, renderPage } from "../../../test/page";
import { me, noticeItem, noticeText, todo } from "../../../test/people";
import { refused } from "../../../test/server";
import { visited } from "../../../test/taro";
import { forgetDone } from "../../features/kinds";
import { outbox, queries, startOutbox } from "../../shell";
import { forgetTaps } from "../../shell/taps";
import { shownToast } from "../../shell/toast";

const server = onServer();
let waiting: object[] = [];

beforeAll(startOutbox);

beforeEach(() => {
  forgetTaps();
  forgetDone("n1");
  waiting = [noticeItem(), noticeItem({ id: "n2", subject: "消防演练" })];
  server.answer({
    Me: () => me,
    MyTodo: () => todo(waiting),
    AcknowledgeNotice: () => {
      waiting = waiting.slice(1);
      return { data: { acknowledgeNotice: noticeText() } };
    },
    UndoAcknowledgement: () => {
      waiting = [noticeItem(), ...waiting];
      return { data: { undoAcknowledgement: noticeText() } };
    },
  });
});
afterEach(() => outbox.stop());

const show = () => renderPage(<TodoPage />);

test("only the first by the clock has a filled button", async () => {
  show();
  expect(await button("确认收到：3 号行车停用")).toHaveClass("primary");
  expect(await button("确认收到：消防演练")).toHaveClass("soft");
  expect(screen.getByText("要我做的 2 件")).toBeInTheDocument();
});

test("the close-out is one line: how many are left, a tick for each, and the way to settle them", async () => {
  const outcomes = ["NONE", "DONE", "NONE", "CARRIED", "NONE"];
  const closeOut = {
    day: "2026-11-19",
    total: 5,
    settled: 2,
    done: 1,
    carried: 1,
    blocked: 0,
    closesAt: "2026-11-19T09:30:00Z",
    items: outcomes.map((outcome, i) => ({ outcome, closed: false, assignment: { id: `a${i}` } })),
  };
  const item = { ...noticeItem(), id: "close-out", kind: "CLOSE_OUT", notice: null, closeOut };
  waiting = [noticeItem(), { ...item, dueAt: "2026-11-19T09:30:00Z" }];
  show();
  expect(await screen.findByText("还有 3 件")).toBeInTheDocument();
  const ticks = screen.getByRole("img", { name: "完成 1 件，顺延 1 件，受阻 0 件，还有 3 件" });
  expect([...ticks.children].map((tick) => tick.className)).toEqual([
    "tick done",
    "tick moved",
    "tick open",
    "tick open",
    "tick open",
  ]);
  expect(screen.getByText(/封账$/)).toBeInTheDocument();
  fireEvent.click(await button("去清账"));
  expect(visited).toEqual(["open /pages/day/close-out/index"]);
});

test("a kind that only a newer app knows is named, and says so", async () => {
  waiting = [{ ...noticeItem(), kind: "OF_A_NEWER_SERVER", title: "表态" }];
  show();
  expect(await screen.findByText("表态")).toBeInTheDocument();
  expect(screen.getByText("这个版本还办不了这一件，更新以后再看")).toBeInTheDocument();
});

test("one tap confirms on the card, which keeps its place; within 15 s one more takes it back there", async () => {
  show();
  fireEvent.click(await button("确认收到：3 号行车停用"));
  expect(await screen.findByText("要我做的 1 件")).toBeInTheDocument();
  expect(server.asked("AcknowledgeNotice")).toHaveLength(1);
  expect(server.asked("AcknowledgeNotice")[0]?.variables.input).toMatchObject({
    noticeId: "n1",
    revisionId: "r1",
    tapId: expect.any(String) as string,
  });
  expect(shownToast.get()).toBeNull();
  expect(await button("撤回：3 号行车停用")).toHaveTextContent("撤回 15");
  expect(screen.getByText("已确认")).toBeInTheDocument();
  expect(await button("确认收到：消防演练")).toHaveClass("primary");
  const titles = [screen.getByText("3 号行车停用"), screen.getByText("消防演练")] as const;
  expect(titles[0].compareDocumentPosition(titles[1])).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  fireEvent.click(await button(/^撤回/));
  expect(await screen.findByText("要我做的 2 件")).toBeInTheDocument();
  expect(server.asked("UndoAcknowledgement")[0]?.variables).toEqual({
    noticeId: "n1",
    revisionId: "r1",
  });
});

const finger = { detail: 1, clientX: 195, clientY: 400 };
/** However slow the machine is, the touches are those of one impatient finger. */
const impatiently = () => jest.spyOn(Event.prototype, "timeStamp", "get").mockReturnValue(1_000);
afterEach(() => jest.restoreAllMocks());

test("a second touch while the first card is settled does nothing, wherever the next card is by then", async () => {
  impatiently();
  show();
  fireEvent.click(await button("确认收到：3 号行车停用"), finger);
  fireEvent.click(await button("撤回：3 号行车停用"), finger);
  fireEvent.click(await button("确认收到：消防演练"), finger);
  expect(server.asked("AcknowledgeNotice")).toHaveLength(1);
  expect(server.asked("UndoAcknowledgement")).toHaveLength(0);
});

test("what is settled without a way back keeps its place until the finger has left for a second", async () => {
  impatiently();
  show();
  fireEvent.click(await button("确认收到：3 号行车停用"), finger);
  fireEvent.click(await button("撤回：3 号行车停用"), finger);
  act(() => forgetDone("n1"));
  expect(screen.getByText("点过了")).toBeInTheDocument();
  await waitFor(() => expect(screen.queryByText("3 号行车停用")).not.toBeInTheDocument());
});

test("without network the tap is kept, shown as 待上传, and sent once under the same id", async () => {
  show();
  const tap = await button("确认收到：3 号行车停用");
  server.reachable(false);
  fireEvent.click(tap);
  expect(await screen.findByText("待上传")).toBeInTheDocument();
  expect(screen.getByText("要我做的 1 件")).toBeInTheDocument();
  const [kept] = outbox.mine();
  server.reachable(true);
  await act(() => outbox.flush());
  await waitFor(() => expect(screen.queryByText("待上传")).not.toBeInTheDocument());
  const sent = server.asked("AcknowledgeNotice");
  expect(sent).toHaveLength(1);
  expect(sent[0]?.variables.input).toMatchObject({ tapId: kept?.id });
  expect(screen.getByText("要我做的 1 件")).toBeInTheDocument();
});

test("a kept tap can be taken back before it leaves", async () => {
  show();
  const tap = await button("确认收到：3 号行车停用");
  server.reachable(false);
  fireEvent.click(tap);
  fireEvent.click(await button("撤回：3 号行车停用"));
  expect(await screen.findByText("要我做的 2 件")).toBeInTheDocument();
  expect(outbox.mine()).toEqual([]);
});

test("a refusal is said in a sentence, and the card stays", async () => {
  server.answer({ AcknowledgeNotice: () => refused("NOTICE_REVISED") });
  show();
  fireEvent.click(await button("确认收到：3 号行车停用"));
  expect(await screen.findByText("正文换了新版，先看改了什么")).toBeInTheDocument();
  expect(screen.getByText("要我做的 2 件")).toBeInTheDocument();
});

test("nothing left is a clean page that says so", async () => {
  server.answer({ MyTodo: () => todo([], 3) });
  show();
  expect(await screen.findByText("今天都清了")).toBeInTheDocument();
  expect(screen.getByText("确认 3")).toBeInTheDocument();
});

const steps = (part: object = {}) => ({
  data: {
    firstSteps: {
      organisationName: "江岳重工",
      startedAt: "2026-11-19T07:48:00Z",
      people: 1,
      departments: 1,
      invited: 0,
      bound: 0,
      firstNoticeId: null,
      noticeAcknowledged: false,
      firstGroup: null,
      ...part,
    },
  },
});
const firstGroup = {
  id: "g",
  name: "生产协调群",
  owner: { id: "lin", name: "林晓燕" },
  publishNoticeRefusal: null,
};
const asAdministrator = () => ({
  data: {
    me: {
      ...me.data.me,
      roles: [{ role: "ORGANISATION_ADMIN", scopeId: "o", scopeName: "江岳重工" }],
    },
  },
});

test("the first administrator lands on a list that ticks itself, and goes when all is done", async () => {
  waiting = [];
  let now = steps();
  server.answer({ Me: asAdministrator, FirstSteps: () => now });
  const { unmount } = show();
  expect(await screen.findByText("还有 4 步就能用")).toBeInTheDocument();
  expect(screen.queryByText("现在没有要做的")).not.toBeInTheDocument();
  fireEvent.click(await button("导入花名册"));
  expect(visited).toEqual(["open /pages/manager/roster/index"]);
  unmount();

  now = steps({ people: 60, departments: 5, invited: 60, firstGroup });
  queries.clear();
  const again = show();
  expect(await screen.findByText("还有 2 步就能用")).toBeInTheDocument();
  expect(screen.getByText("发出 60 份，有 1 人绑定就打勾")).toBeInTheDocument();
  expect(screen.getAllByRole("img", { name: "做好了" })).toHaveLength(3);
  again.unmount();

  now = steps({ people: 60, firstGroup, bound: 1, noticeAcknowledged: true });
  queries.clear();
  show();
  expect(await screen.findByText("现在没有要做的")).toBeInTheDocument();
});

test("what waits for me has its card: a draft to approve, one handed back, a group without an owner", async () => {
  const plain = { ...noticeItem(), notice: null, dueAt: null };
  const rules = {
    id: "v1",
    number: 2,
    title: "群规",
    dutyCount: 14,
    readingMinutes: 6,
    rulebook: { id: "b1", title: "群规" },
    mySignature: null,
  };
  const ownerlessGroup = {
    id: "g",
    name: "物流群",
    memberCount: 9,
    department: { id: "d", name: "物流部" },
  };
  waiting = [
    { ...plain, id: "v1", kind: "APPROVE_RULES", title: "群规", rules },
    { ...plain, id: "v2", kind: "REVISE_RULES", title: "车间群规", rules: { ...rules, id: "v2" } },
    { ...plain, id: "g", kind: "APPOINT_OWNER", title: "没有群主", ownerlessGroup },
  ];
  show();
  fireEvent.click(await button("看过再批：群规"));
  fireEvent.click(await button("去改：车间群规"));
  fireEvent.click(await button("定群主：物流群"));
  expect(visited).toEqual([
    "open /pages/manager/rules-edit/index?rulebookId=b1",
    "open /pages/manager/rules-edit/index?rulebookId=b1",
    "open /pages/manager/members/index?groupId=g",
  ]);
});
