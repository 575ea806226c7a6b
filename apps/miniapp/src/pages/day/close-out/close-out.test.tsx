import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import CloseOutPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { refused } from "../../../../test/server";
import { visited } from "../../../../test/taro";
import { november } from "../../../../test/tasks";
import { outbox, queries } from "../../../shell";

const server = onServer();

const soon = () => new Date(Date.now() + 91 * 60_000).toISOString();
const item = (id: string, goal: string, part: object = {}) => ({
  closesAt: soon(),
  outcome: "NONE",
  at: null,
  carriedTo: null,
  carryReason: null,
  waitsFor: null,
  carryCount: 0,
  chain: [],
  nextWorkday: "2026-11-20",
  nextWorkdayProvisional: false,
  tellsAssigner: false,
  closed: false,
  task: {
    id,
    kind: "TASK",
    goal,
    group: { id: "g", name: "生产协调群" },
    assigner: { id: "zheng", name: "郑国梁" },
    completeRefusal: null as string | null,
    carryOverRefusal: null,
    reportRefusal: null,
  },
  assignment: {
    id: `a-${id}`,
    plannedAt: soon(),
    dueAt: soon(),
    returnReason: null as string | null,
  },
  ...part,
});

let items: ReturnType<typeof item>[];
let more: object;
const myDay = () => ({
  data: {
    myDay: {
      day: "2026-11-19",
      workday: true,
      provisional: false,
      closesAt: soon(),
      total: items.length,
      settled: 0,
      done: 0,
      carried: 0,
      blocked: 0,
      serverTime: new Date().toISOString(),
      items,
      unopenedNotices: [],
      ...more,
    },
  },
});
const change = (id: string, part: object) => {
  items = items.map((one) => (one.task.id === id ? { ...one, ...part } : one));
};

beforeEach(() => {
  items = [
    item("spares", "核对备件清单"),
    item("oil", "更换油滤", {
      carryCount: 2,
      chain: ["2026-11-17", "2026-11-18", "2026-11-19"],
      tellsAssigner: true,
    }),
    item("route", "整理路线图"),
  ];
  more = {};
  server.answer({
    MyDay: myDay,
    GroupWorkingDays: november,
    CompleteTask: (asked) => {
      const { input } = asked as unknown as { input: { taskId: string } };
      change(input.taskId, { outcome: "DONE", at: new Date().toISOString() });
      return { data: { completeTask: { id: input.taskId } } };
    },
    CarryOverTask: (asked) => {
      const { input } = asked as unknown as {
        input: { taskId: string; toOn: string; reason: string };
      };
      change(input.taskId, {
        outcome: "CARRIED",
        at: new Date().toISOString(),
        carriedTo: input.toOn,
        carryReason: input.reason,
      });
      return { data: { carryOverTask: { id: input.taskId } } };
    },
    ReportProgress: (asked) => {
      const { input } = asked as unknown as { input: { taskId: string; waitsFor: string } };
      change(input.taskId, {
        outcome: "BLOCKED",
        at: new Date().toISOString(),
        waitsFor: input.waitsFor,
      });
      return { data: { reportProgress: { id: input.taskId } } };
    },
    UndoDayEntry: (asked) => {
      const { taskId } = asked as unknown as { taskId: string };
      change(taskId, { outcome: "NONE", at: null });
      return { data: { undoDayEntry: { id: taskId } } };
    },
  });
  for (const { id } of outbox.mine()) outbox.undo(id);
});

/** Nothing of one story is on its way in the next. */
afterEach(() =>
  waitFor(() => {
    if (outbox.mine().length > 0) throw new Error("a tap is still on its way");
  }),
);

const show = () => renderPage(<CloseOutPage />);
const ticks = (words: string) => screen.findByRole("img", { name: words });

test("one tap counts: the card folds to a line, and can be taken back", async () => {
  show();
  await ticks("完成 0 件，顺延 0 件，受阻 0 件，还有 3 件");
  expect(screen.getByText(/封账，还有 1 小时 3[01] 分/)).toBeInTheDocument();
  fireEvent.click(await button("完成：核对备件清单"));
  await ticks("完成 1 件，顺延 0 件，受阻 0 件，还有 2 件");
  expect(screen.queryByRole("button", { name: "完成：核对备件清单" })).toBeNull();
  fireEvent.click(await button("撤销：核对备件清单"));
  await waitFor(() => expect(server.asked("UndoDayEntry")[0]?.variables.taskId).toBe("spares"));
  await ticks("完成 0 件，顺延 0 件，受阻 0 件，还有 3 件");
});

test("what was returned says why it is here again", async () => {
  const { assignment } = items[0]!;
  change("spares", { assignment: { ...assignment, returnReason: "没写数量" } });
  show();
  expect(await screen.findByText("退回重办：没写数量")).toBeInTheDocument();
});

test("carrying over: the third time says who will be told before the tap; a chip records it", async () => {
  show();
  expect(await screen.findByText("11/17 → 11/18 → 今天")).toBeInTheDocument();
  fireEvent.click(await button("顺延：更换油滤"));
  expect(await screen.findByText("这是第 3 次顺延，会告诉郑国梁")).toBeInTheDocument();
  expect(screen.getByText("11/17 → 11/18 → 11/19 → 11/20")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "等物料" }));
  await ticks("完成 0 件，顺延 1 件，受阻 0 件，还有 2 件");
  expect(await screen.findByText("顺延到 11月20日 · 等物料")).toBeInTheDocument();
  expect(server.asked("CarryOverTask")[0]?.variables.input).toMatchObject({
    taskId: "oil",
    toOn: "2026-11-20",
    reason: "MATERIAL",
  });
});

test("a day in a year whose holidays are not known yet is said to be a guess", async () => {
  Object.assign(items[0]!, { nextWorkday: "2027-01-01", nextWorkdayProvisional: true });
  show();
  fireEvent.click(await button("顺延：核对备件清单"));
  expect(await screen.findByText(/^2027年的放假安排还没公布/)).toBeInTheDocument();
});

test("another day is chosen by the phone's own wheels", async () => {
  show();
  fireEvent.click(await button("顺延：核对备件清单"));
  const day = await screen.findByLabelText("顺延到");
  fireEvent.change(day, { target: { value: "2026-11-21" } });
  expect(await screen.findByText("这天休息，选上班的日子")).toBeInTheDocument();
  expect(screen.queryByRole("radio")).toBeNull();
  fireEvent.change(day, { target: { value: "2026-11-24" } });
  expect(screen.queryByText("这天休息，选上班的日子")).not.toBeInTheDocument();
  expect(screen.getByText("11月24日 周二")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "排不上" }));
  await waitFor(() =>
    expect(server.asked("CarryOverTask")[0]?.variables.input).toMatchObject({
      toOn: "2026-11-24",
      reason: "NO_TIME",
    }),
  );
});

test("blocked says what it waits for: by a chip, or in words of one's own", async () => {
  show();
  fireEvent.click(await button("受阻：整理路线图"));
  expect(await button("写清楚在等什么")).toHaveAttribute("aria-disabled", "true");
  fireEvent.change(screen.getByLabelText("自己写"), { target: { value: "等保安放行" } });
  fireEvent.click(await button("记下"));
  expect(await screen.findByText("受阻 · 等保安放行，郑国梁已知道")).toBeInTheDocument();
  fireEvent.click(await button("受阻：核对备件清单"));
  fireEvent.click(screen.getByRole("radio", { name: "等供应商" }));
  expect(await screen.findByText("受阻 · 等供应商，郑国梁已知道")).toBeInTheDocument();
});

test("all settled: the day is clear, and until when it can change is said", async () => {
  show();
  for (const goal of ["核对备件清单", "更换油滤", "整理路线图"]) {
    fireEvent.click(await button(`完成：${goal}`));
  }
  expect(await screen.findByText("今天都清了")).toBeInTheDocument();
  expect(screen.getByText("完成 3 · 顺延 0 · 受阻 0")).toBeInTheDocument();
  expect(screen.getByText(/前还能改，之后不再变$/)).toBeInTheDocument();
  expect(screen.getByText(/^\d\d:\d\d 清完$/)).toBeInTheDocument();
});

test("without network the tap is kept, shown as such, and can be taken back before it leaves", async () => {
  show();
  const first = await button("完成：核对备件清单");
  server.reachable(false);
  fireEvent.click(first);
  expect(await screen.findByText("待上传")).toBeInTheDocument();
  await ticks("完成 1 件，顺延 0 件，受阻 0 件，还有 2 件");
  fireEvent.click(await button("撤销：核对备件清单"));
  await ticks("完成 0 件，顺延 0 件，受阻 0 件，还有 3 件");
});

test("carried over and blocked without network: each keeps its reason, and leaves once", async () => {
  show();
  await button("顺延：更换油滤");
  server.reachable(false);
  fireEvent.click(await button("顺延：更换油滤"));
  fireEvent.click(await screen.findByRole("radio", { name: "等别人" }));
  expect(await screen.findByText("顺延到 11月20日 · 等别人")).toBeInTheDocument();
  fireEvent.click(await button("受阻：整理路线图"));
  fireEvent.click(await screen.findByRole("radio", { name: "等供应商" }));
  // Nobody knows of it yet, and nothing says so.
  expect(await screen.findByText("受阻 · 等供应商")).toBeInTheDocument();
  await waitFor(() => expect(screen.getAllByText("待上传")).toHaveLength(2));
  await ticks("完成 0 件，顺延 1 件，受阻 1 件，还有 1 件");

  server.reachable(true);
  await act(() => outbox.flush());
  await waitFor(() => expect(screen.queryByText("待上传")).not.toBeInTheDocument());
  expect(await screen.findByText("受阻 · 等供应商，郑国梁已知道")).toBeInTheDocument();
  await ticks("完成 0 件，顺延 1 件，受阻 1 件，还有 1 件");
  const sent = (name: string) => server.asked(name).map(({ variables }) => variables.input);
  expect(sent("CarryOverTask")).toEqual([
    expect.objectContaining({ taskId: "oil", toOn: "2026-11-20", reason: "OTHERS" }),
  ]);
  expect(sent("ReportProgress")).toEqual([
    expect.objectContaining({ taskId: "route", kind: "OBSTACLE", waitsFor: "等供应商" }),
  ]);
});

test("a refusal is said, and the card is back", async () => {
  server.answer({ CompleteTask: () => refused("TASK_CANCELLED") });
  show();
  fireEvent.click(await button("完成：核对备件清单"));
  expect(await screen.findByText("这件事已取消，不用再办")).toBeInTheDocument();
  expect(await button("完成：核对备件清单")).toBeInTheDocument();
});

test("what cannot be done stays in its place, grey, and why stands under it", async () => {
  items[0] = { ...items[0]!, task: { ...items[0]!.task, completeRefusal: "TASK_NOT_CONFIRMED" } };
  show();
  expect(await button("完成：核对备件清单")).toHaveAttribute("aria-disabled", "true");
  expect(screen.getByText(/^不能完成：还没接办/)).toBeInTheDocument();
});

test("a question is not tapped done: its answer is written on its page; answered, it stays", async () => {
  const asked = (one: ReturnType<typeof item>) => ({
    ...one,
    task: { ...one.task, kind: "QUESTION", completeRefusal: "QUESTION_NEEDS_ANSWER" },
  });
  items = [
    asked(item("belt", "备件几时到")),
    asked(item("fork", "叉车几时修好", { outcome: "DONE", at: "2026-11-19T02:05:00Z" })),
  ];
  show();
  expect(await button("顺延：备件几时到")).not.toHaveAttribute("aria-disabled");
  expect(screen.queryByRole("button", { name: /^(完成|撤销)：/ })).toBeNull();
  expect(screen.queryByText(/^不能完成/)).not.toBeInTheDocument();
  expect(screen.getByText(/^已答复 · /)).toBeInTheDocument();
  fireEvent.click(await button("去答复：备件几时到"));
  expect(visited).toEqual(["open /pages/task/index?id=belt"]);
  expect(server.asked("CompleteTask")).toEqual([]);
});

test("after the close nothing is tapped any more, and the record is one tap away", async () => {
  const closesAt = new Date(Date.now() - 60_000).toISOString();
  items = [
    item("spares", "核对备件清单", { outcome: "DONE", at: closesAt, closed: true, closesAt }),
    item("oil", "更换油滤", { closed: true, closesAt }),
  ];
  show();
  expect(await screen.findByText(/已封账，不再变/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^(完成|撤销)：/ })).toBeNull();
  expect(within(screen.getByRole("main")).getByText("更换油滤")).toBeInTheDocument();
  fireEvent.click(await button("看清账记录"));
  expect(visited).toEqual(["open /pages/day/record/index?groupId=g&day=2026-11-19"]);
});

test("nothing due, and a day off, each have their face", async () => {
  items = [];
  more = { day: "2999-01-01" };
  const first = show();
  expect(await screen.findByText(/今天休息，不清账/)).toBeInTheDocument();
  first.unmount();
  queries.clear();
  more = { day: "2020-01-01" };
  show();
  expect(await screen.findByText(/今天没有要清的/)).toBeInTheDocument();
});

test("what has not been opened is listed, and leads to the notice", async () => {
  more = {
    unopenedNotices: [{ id: "n1", subject: "3 号行车停用", publishedAt: "2026-11-19T07:42:00Z" }],
  };
  show();
  expect(await screen.findByText("封账时没看的会列给你，不记过")).toBeInTheDocument();
  fireEvent.click(await button(/^3 号行车停用/));
  expect(visited).toEqual(["open /pages/notice/index?id=n1"]);
});
