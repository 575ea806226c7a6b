import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import TodoPage from ".";
import { button, onServer, renderPage } from "../../../test/page";
import { me, todo } from "../../../test/people";
import { visited } from "../../../test/taro";
import { share, soon, taken, task, taskItem } from "../../../test/tasks";
import { forgetDone } from "../../features/kinds";
import { outbox, queries, startOutbox } from "../../shell";

const server = onServer();
let waiting: object[] = [];

beforeAll(startOutbox);

beforeEach(() => {
  waiting = [taskItem()];
  server.answer({
    Me: () => me,
    MyTodo: () => todo(waiting),
    ConfirmTask: () => ({ data: { confirmTask: task({ mine: taken() }) } }),
    UndoConfirmation: () => ({ data: { undoConfirmation: task() } }),
    PromiseLate: () => ({ data: { task: { id: "t1", lateBy: 60 } } }),
  });
  forgetDone("t1");
});
afterEach(() => outbox.stop());

const show = () => renderPage(<TodoPage />);
const on = (word: string) => button(`${word}：核对 A3 线备件清单`);
const sent = () => server.asked("ConfirmTask").map(({ variables }) => variables.input);
const sheet = async () => within(await screen.findByRole("dialog"));

test("one tap on a method takes it on; the card folds, and five seconds take it back in place", async () => {
  show();
  fireEvent.click(await on("本人办"));
  expect(await button(/^撤回/)).toHaveTextContent("撤回 5");
  expect(screen.getByText(/^已接办，.* 前$/)).toBeInTheDocument();
  expect(screen.queryByText("要我做的 1 件")).not.toBeInTheDocument();
  expect(sent()).toEqual([
    expect.objectContaining({ taskId: "t1", method: "SELF", plannedAt: soon, plan: null }),
  ]);
  fireEvent.click(await button(/^撤回/));
  expect(await on("本人办")).toBeInTheDocument();
  expect(screen.getByText("要我做的 1 件")).toBeInTheDocument();
  expect(server.asked("UndoConfirmation")[0]?.variables).toEqual({ taskId: "t1" });
});

test("the methods are buttons: no arrow key may take a task on", async () => {
  show();
  fireEvent.keyDown(await on("本人办"), { key: "ArrowRight" });
  expect(screen.getAllByRole("radio").map(({ textContent }) => textContent)).toEqual([
    "今天下班前",
    "明早10点",
    "自选",
  ]);
  expect(sent()).toEqual([]);
});

test("a later promise is shown before it is sent: how much later, and what will happen", async () => {
  show();
  fireEvent.click(await screen.findByRole("radio", { name: "明早10点" }));
  fireEvent.click(await on("本人办"));
  const of = await sheet();
  expect(
    await of.findByText(
      "按上班时间比要求晚 1 小时。接办的同时向郑国梁申请改期，对方点一下同意就按新时间算。",
    ),
  ).toBeInTheDocument();
  expect(sent()).toEqual([]);
  fireEvent.click(of.getByRole("button", { name: "接办并申请改期" }));
  await waitFor(() => expect(sent()).toHaveLength(1));
});

test("the card says what its next tap does: of an overdue task, that a new date is asked for", async () => {
  show();
  expect(
    await screen.findByText("点「本人办」或「协同」就算接办，5 秒内可撤回"),
  ).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "明早10点" }));
  expect(screen.getByText("比要求晚：点一个办法，看清楚再申请改期")).toBeInTheDocument();
  cleanup();
  const past = new Date(Date.now() - 3_600_000).toISOString();
  waiting = [taskItem({}, task({ mine: share({ dueAt: past }) }))];
  queries.clear();
  show();
  expect(
    await screen.findByText("要求的时间已经过了：点一个办法，定好时间再申请改期"),
  ).toBeInTheDocument();
  fireEvent.click(await on("本人办"));
  expect((await sheet()).getByText("要求")).toBeInTheDocument();
  expect(sent()).toEqual([]);
});

test("办不了 wants a reason and a plan, and says which is missing", async () => {
  show();
  fireEvent.click(await on("办不了"));
  const of = await sheet();
  expect(of.getByRole("button", { name: "还差：选一个原因" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  fireEvent.click(of.getByRole("radio", { name: "缺资料" }));
  expect(of.getByRole("button", { name: "还差：写打算怎么解决" })).toBeInTheDocument();
  fireEvent.change(of.getByRole("textbox"), { target: { value: "已请质量部陶然今天发" } });
  fireEvent.click(of.getByRole("button", { name: "这样答复郑国梁" }));
  await waitFor(() =>
    expect(sent()).toEqual([
      expect.objectContaining({
        method: "CANNOT",
        reason: "NO_MATERIAL",
        plan: "已请质量部陶然今天发",
      }),
    ]),
  );
});

test("自选 asks for day and hour; not chosen yet, the button says so", async () => {
  show();
  fireEvent.click(await screen.findByRole("radio", { name: "自选" }));
  const of = await sheet();
  expect(of.getByRole("button", { name: "还差：选一个办法" })).toBeInTheDocument();
  fireEvent.click(of.getByRole("radio", { name: "本人办" }));
  expect(of.getByRole("button", { name: "还差：选日期和时间" })).toBeInTheDocument();
});

test("不接: what follows without a reason is said before the tap, and no longer with one", async () => {
  server.answer({
    ConfirmTask: () => ({ data: { confirmTask: task({ mine: null, assignments: [] }) } }),
  });
  show();
  fireEvent.click(await on("需澄清"));
  const of = await sheet();
  fireEvent.click(of.getByRole("button", { name: "不归我，不接" }));
  expect(of.getByText(/会给部门负责人记一条追责事项/)).toBeInTheDocument();
  fireEvent.change(of.getByRole("textbox"), { target: { value: "长".repeat(201) } });
  expect(of.getByRole("button", { name: "写得太长，删一些" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  fireEvent.change(of.getByRole("textbox"), { target: { value: "归质量部管" } });
  expect(of.queryByText(/会给部门负责人记一条追责事项/)).not.toBeInTheDocument();
  waiting = [];
  fireEvent.click(of.getByRole("button", { name: "不接这件任务" }));
  await waitFor(() =>
    expect(sent()).toEqual([
      expect.objectContaining({ method: "REFUSE", plan: "归质量部管", plannedAt: null }),
    ]),
  );
  expect(await screen.findByText("现在没有要做的")).toBeInTheDocument();
});

test("without network the tap is kept, shown as 待上传, and sent once", async () => {
  show();
  const tap = await on("本人办");
  server.reachable(false);
  fireEvent.click(tap);
  expect(await screen.findByText("待上传")).toBeInTheDocument();
  expect(screen.getByText("任务 · 已点接办")).toBeInTheDocument();
  expect(screen.queryByText("要我做的 1 件")).not.toBeInTheDocument();
  const [kept] = outbox.mine();
  waiting = [];
  server.reachable(true);
  await act(() => outbox.flush());
  await waitFor(() => expect(screen.queryByText("待上传")).not.toBeInTheDocument());
  expect(sent()).toEqual([expect.objectContaining({ tapId: kept?.id })]);
});

test("a collaborator may say that it was passed on, and to whom", async () => {
  const mine = share({ role: "COLLABORATOR" });
  waiting = [taskItem({}, task({ mine }))];
  show();
  fireEvent.click(await on("已传达"));
  const of = await sheet();
  expect(of.getByRole("button", { name: "还差：写传达给谁" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  expect(sent()).toEqual([]);
  fireEvent.change(of.getByRole("textbox", { name: "传达给谁" }), {
    target: { value: "早班全体" },
  });
  fireEvent.click(of.getByRole("button", { name: "已传达到人" }));
  await waitFor(() =>
    expect(sent()).toEqual([
      expect.objectContaining({ method: "RELAYED", plannedAt: null, plan: "早班全体" }),
    ]),
  );
});

test("what nobody has says who refused it, and leads to where it is given on", async () => {
  const free = { state: "ENDED", end: "REFUSED", unassigned: true };
  const refused = share(free);
  const left = share({ ...free, id: "a2", end: "LEFT" });
  const mine = task({ mine: null, assignments: [refused, left] });
  waiting = [
    taskItem({ id: "a1", kind: "REASSIGN", assignment: refused, dueAt: soon }, mine),
    taskItem({ id: "a2", kind: "REASSIGN", assignment: left, dueAt: soon }, mine),
  ];
  show();
  const { name } = refused.person;
  expect(await screen.findByText(`${name} 不接，现在没人办`)).toBeInTheDocument();
  expect(screen.getByText(`${name} 离群了，现在没人办`)).toBeInTheDocument();
  const [give] = screen.getAllByRole("button", { name: /^去改派：/ });
  fireEvent.click(give!);
  expect(visited.at(-1)).toContain("t1");
});

test("what I assigned comes back: a new date and a result, one tap each", async () => {
  const dateRequest = {
    id: "r1",
    wantedAt: soon,
    wasDueAt: soon,
    reason: "缺料",
    state: "OPEN",
    at: soon,
  };
  const asks = share({ dateRequest });
  const done = share({ id: "a2", state: "DONE", doneAt: soon, result: "缺 3 件" });
  const mine = task({ mine: null, assignments: [asks, done] });
  waiting = [
    taskItem({ id: "i1", kind: "DECIDE_NEW_DATE", assignment: asks, dateRequest }, mine),
    taskItem({ id: "i2", kind: "ACCEPT_RESULT", assignment: done }, mine),
  ];
  server.answer({
    DecideNewDeadline: () => ({ data: { decideNewDeadline: mine } }),
    AcceptTask: () => ({ data: { acceptTask: mine } }),
  });
  show();
  fireEvent.click(await button(/^同意改期/));
  await waitFor(() =>
    expect(server.asked("DecideNewDeadline")[0]?.variables).toEqual({
      requestId: "r1",
      granted: true,
    }),
  );
  fireEvent.click(await button(/^验收/));
  await waitFor(() =>
    expect(server.asked("AcceptTask")[0]?.variables).toEqual({ assignmentId: "a2" }),
  );
});
