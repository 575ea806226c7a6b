import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import BoardPage from ".";
import { button, onePage, onServer, renderPage } from "../../../../test/page";
import { me, person } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { parameters, visited } from "../../../../test/taro";
import BoardsPage from "../../boards";

const server = onServer();

const row = (id: string, name: string, part: object = {}) => ({
  person: { ...person, id, name },
  state: "MISSING",
  reach: "REACHABLE",
  isMe: false,
  deliveredAt: null,
  openedAt: null,
  confirmedAt: null,
  late: false,
  dueAt: null,
  feedbackKind: null,
  feedback: null,
  lastNudgedAt: null,
  toldAt: null,
  toldHow: null,
  phone: "13800000001",
  ...part,
});

let counts = { confirmed: 60, missing: 22, reachable: 13, unreachable: 9 };
let everybody = { asked: 86, confirmed: 60 };
let nudge: object = { nudgeable: 12, nudgeAgainAt: null, nudgeRefusal: null };

const board = () => ({
  data: {
    noticeBoard: {
      notice: {
        id: "n1",
        subject: "3 号行车停用",
        importance: "URGENT",
        state: "PUBLISHED",
        publishedAt: "2026-11-19T07:42:00Z",
        dueAt: null,
        originalDueAt: null,
        publisher: { id: "feng", name: "冯玉梅" },
        groups: [],
        counts: everybody,
        revision: { id: "r1", number: 1 },
        acknowledgeRefusal: null,
        reviseRefusal: null,
        withdrawRefusal: null,
      },
      counts: {
        asked: 86,
        frozen: 86,
        joined: 0,
        left: 0,
        exempt: 4,
        late: 0,
        opened: 70,
        percent: 73,
        ...counts,
      },
      departments: [
        { department: { id: "d", name: "设备部" }, asked: 17, confirmed: 14, missing: 3 },
      ],
      me: row("he", "何雨桐", { isMe: true, openedAt: "2026-11-19T07:50:00Z" }),
      pasteText: "【待确认】3 号行车停用\n@设备部-袁立新",
      ...nudge,
    },
  },
});

const people = (asked: object) => {
  const { reach, state } = asked as { reach: string; state: string };
  const nodes =
    state !== "MISSING"
      ? []
      : reach === "REACHABLE"
        ? [row("he", "何雨桐", { isMe: true }), row("tang", "唐志强")]
        : [row("gao", "高春生", { reach: "NEVER_BOUND" })];
  return { data: { noticeBoard: { people: { nodes, endCursor: "x", hasMore: true } } } };
};

beforeEach(() => {
  counts = { confirmed: 60, missing: 22, reachable: 13, unreachable: 9 };
  everybody = { asked: 86, confirmed: 60 };
  nudge = { nudgeable: 12, nudgeAgainAt: null, nudgeRefusal: null };
  server.answer({ NoticeBoard: board, NoticeBoardPeople: people });
  parameters.noticeId = "n1";
});

const show = (page: JSX.Element) => renderPage(page);

test("says whose numbers these are, where others were asked, too", async () => {
  everybody = { asked: 120, confirmed: 80 };
  show(<BoardPage />);
  const words = "这里是你负责的 86 人。全部应确认 120 人，已确认 80 人";
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test("one number, and the names behind it, apart by whether word can get to them", async () => {
  show(<BoardPage />);
  expect(await screen.findByRole("img", { name: "应确认 82 人，已确认 60 人，73%" })).toBeVisible();
  expect(await button(/^唐志强/)).toHaveTextContent("放进收件，没看还没催");
  expect(await button(/^高春生/)).toHaveTextContent("从未绑定只能电话或当面");
  expect(screen.getByText("送不到，不是慢")).toBeInTheDocument();
  expect(screen.getAllByRole("radio").map((part) => part.textContent)).toEqual([
    "没确认 22",
    "已确认 60",
    "不计 4",
    "按部门",
    "按姓名拼音",
    "最近的在前",
  ]);
  expect(screen.getAllByText("再看 8 人")).toHaveLength(2);
});

test("among many, people are looked for and put into another order", async () => {
  show(<BoardPage />);
  fireEvent.click(await screen.findByRole("radio", { name: "按姓名拼音" }));
  const field = screen.getByRole("searchbox", { name: /^找：姓名/ });
  fireEvent.change(field, { target: { value: "tzq" } });
  await waitFor(() =>
    expect(server.asked("NoticeBoardPeople").at(-1)?.variables).toMatchObject({
      state: "MISSING",
      search: "tzq",
      order: "NAME",
    }),
  );
});

test("the owner's own row stands apart, and is not among the names to be nudged", async () => {
  show(<BoardPage />);
  expect(await screen.findByText("你自己还没确认")).toBeInTheDocument();
  await button(/^唐志强/);
  expect(screen.queryByRole("button", { name: /^何雨桐/ })).toBeNull();
});

test("a nudge counts whom it reaches, and is grey afterwards until it can be done again", async () => {
  server.answer({
    NudgeUnconfirmed: () => {
      nudge = {
        nudgeable: 0,
        nudgeAgainAt: new Date(Date.now() + 4 * 3_600_000).toISOString(),
        nudgeRefusal: "NUDGED_RECENTLY",
      };
      return {
        data: { nudgeUnconfirmed: { nudged: 12, tooSoon: 0, unreachable: 9, nudgeAgainAt: null } },
      };
    },
  });
  show(<BoardPage />);
  fireEvent.click(await button("催未确认的 12 人"));
  expect(await screen.findByText("催了 12 人")).toBeInTheDocument();
  expect(await button(/^(已催|这) 12 人.*后可/)).toHaveAttribute("aria-disabled", "true");
  expect(server.asked("NudgeUnconfirmed")[0]?.variables).toEqual({ input: { noticeId: "n1" } });
});

test("what another window does is seen within 3 seconds, untouched", async () => {
  show(<BoardPage />);
  await screen.findByText("没确认 22");
  counts = { confirmed: 61, missing: 21, reachable: 12, unreachable: 9 };
  expect(await screen.findByText("没确认 21", {}, { timeout: 3000 })).toBeInTheDocument();
});

test("that somebody was told is written down, and is not their own word", async () => {
  server.answer({ RecordTold: () => ({ data: { recordTold: true } }) });
  show(<BoardPage />);
  fireEvent.click(await button(/^高春生/));
  const sheet = await screen.findByRole("dialog", { name: "高春生" });
  expect(within(sheet).queryByRole("button", { name: "催 高春生" })).toBeNull();
  fireEvent.click(within(sheet).getByRole("button", { name: "电话已告知" }));
  expect(await screen.findByText("记下了")).toBeInTheDocument();
  expect(server.asked("RecordTold")[0]?.variables).toEqual({
    noticeId: "n1",
    personId: "gao",
    how: "PHONE",
  });
});

test("who was told already is not told twice: the sheet says it once", async () => {
  const toldOf = { reach: "NEVER_BOUND", toldAt: "2026-11-19T07:55:00Z", toldHow: "PHONE" };
  const nodes = [row("gao", "高春生", toldOf)];
  const told = () => ({
    data: { noticeBoard: { people: { nodes, endCursor: "x", hasMore: false } } },
  });
  server.answer({ NoticeBoardPeople: told });
  show(<BoardPage />);
  fireEvent.click((await screen.findAllByRole("button", { name: /^高春生/ }))[0]!);
  const sheet = await screen.findByRole("dialog", { name: "高春生" });
  expect(within(sheet).getAllByText(/电话已告知/)).toHaveLength(1);
  expect(within(sheet).getByText(/不算本人确认/)).toBeInTheDocument();
});

test("whom no message reaches is called in the chat, by a text to paste", async () => {
  show(<BoardPage />);
  fireEvent.click(await button("复制 9 人名单"));
  expect(await screen.findByRole("dialog", { name: "发到群里，喊这 9 人" })).toHaveTextContent(
    "@设备部-袁立新",
  );
});

test("names that are not the caller's to see are refused in words", async () => {
  server.answer({ NoticeBoard: () => refused("NOT_ALLOWED") });
  show(<BoardPage />);
  expect(await screen.findByText(/你没有这项权限/)).toBeInTheDocument();
});

test("the list opens a board; one that is over says how many", async () => {
  const one = {
    id: "n1",
    kind: "NOTICE",
    title: "晨会纪要",
    importance: "URGENT",
    dueAt: null,
    dueOn: null,
    asked: 82,
    confirmed: 78,
    overdue: 4,
    groupNames: [],
    publishedAt: "2026-11-18T00:00:00Z",
  };
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, seesBoards: true } } }),
    MyGroups: () => ({ data: { myGroups: onePage([]) } }),
    Boards: () => ({ data: { boards: onePage([one]) } }),
  });
  show(<BoardsPage />);
  const line = await button(/^晨会纪要/);
  expect(line).toHaveTextContent("晨会纪要超 4通知 · 不限时间78/82，95%");
  expect(screen.getByText("就这 1 件")).toBeInTheDocument();
  fireEvent.click(line);
  expect(visited).toEqual(["open /pages/manager/board/index?noticeId=n1"]);
});

test("who sees no names is told so, with their own figures", async () => {
  server.answer({
    Me: () => me,
    MyTodo: () => ({
      data: {
        myTodo: {
          total: 3,
          today: "2026-11-19",
          signedToday: 1,
          acknowledgedToday: 2,
          serverTime: "",
          items: [],
        },
      },
    }),
  });
  show(<BoardsPage />);
  expect(await screen.findByText("今天你确认了 2 条通知，签了 1 份群规")).toBeInTheDocument();
  fireEvent.click(await button("去办这 3 件"));
  expect(visited).toEqual(["tab /pages/todo/index"]);
});
