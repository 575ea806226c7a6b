import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import TaskPage from ".";
import { button, onePage, onServer, renderPage } from "../../../test/page";
import { me, todo } from "../../../test/people";
import { parameters } from "../../../test/taro";
import { nextMorning, november, share, soon, taken, task } from "../../../test/tasks";
import { forgetDone } from "../../features/kinds";
import { outbox, queries, startOutbox } from "../../shell";

const server = onServer();
let shown = task();

beforeAll(startOutbox);

beforeEach(() => {
  shown = task();
  server.answer({
    Me: () => me,
    MyTodo: () => todo([]),
    GroupWorkingDays: november,
    TaskPage: () => ({ data: { task: shown } }),
    OpenTask: () => ({ data: { openTask: { id: "t1", mine: { id: "a1", openedAt: soon } } } }),
  });
  forgetDone("t1");
  parameters.id = "t1";
});
afterEach(() => outbox.stop());

const show = () => renderPage(<TaskPage />);
const sheet = async () => within(await screen.findByRole("dialog"));
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

test("opened, it is noted as seen once; 接办 repeats the promise and stands in place after", async () => {
  shown = task({ mine: share({ openedAt: null }) });
  server.answer({ ConfirmTask: () => ({ data: { confirmTask: task({ mine: taken() }) } }) });
  show();
  fireEvent.click(await button("接办"));
  const of = await sheet();
  fireEvent.click(of.getByRole("radio", { name: "协同" }));
  fireEvent.click(of.getByRole("button", { name: /^接办，.*前办好$/ }));
  expect(await button(/^撤回/)).toBeInTheDocument();
  expect(await button("办完了")).toBeInTheDocument();
  expect(server.asked("OpenTask")).toHaveLength(1);
});

test.each([
  ["已送达·微信 .+，没看", { truth: "DELIVERED", at: "2026-11-19T07:43:00Z", why: null }],
  ["没有订阅次数", { truth: "UNREACHABLE", at: null, why: "NO_GRANT" }],
  ["不确定送到没有", { truth: "UNCERTAIN", at: null, why: "UNCERTAIN" }],
])("beside who has not looked stands what became of the message: %s", async (words, delivery) => {
  shown = task({ mine: null, assignments: [share({ openedAt: null, delivery })] });
  show();
  expect(await screen.findByText(new RegExp(`^${words} · `))).toBeInTheDocument();
});

test("late to take on and late to finish stand apart", async () => {
  shown = task({
    mine: taken({
      state: "DONE",
      confirmLate: true,
      doneAt: soon,
      doneLate: false,
      undoUntil: null,
    }),
  });
  show();
  expect(await screen.findByText("接晚了")).toBeInTheDocument();
  expect(screen.getByText("按时")).toBeInTheDocument();
  expect(screen.queryByText("办晚了")).not.toBeInTheDocument();
});

test("办完了 with its result; without network it is kept and shown", async () => {
  shown = task({ mine: taken({ undoUntil: null }) });
  show();
  fireEvent.click(await button("办完了"));
  const of = await sheet();
  write(of.getByRole("textbox", { name: "结果" }), "缺 3 件，已报采购");
  server.reachable(false);
  fireEvent.click(of.getByRole("button", { name: "办完，交验收" }));
  expect(await screen.findByText(/^已点办完，等信号/)).toBeInTheDocument();
  expect(outbox.mine()[0]?.variables).toMatchObject({
    input: { taskId: "t1", result: "缺 3 件，已报采购" },
  });
  server.answer({
    CompleteTask: () => ({ data: { completeTask: task({ mine: taken({ state: "DONE" }) }) } }),
  });
  server.reachable(true);
  await act(() => outbox.flush());
  await waitFor(() => expect(screen.queryByText(/^已点办完/)).not.toBeInTheDocument());
  expect(server.asked("CompleteTask")).toHaveLength(1);
});

test("办完了 after a return: what was handed in before stands there, and a wrong one goes with it", async () => {
  const file = (id: string, name: string) => ({
    id,
    name,
    bytes: 88_064,
    mediaType: "application/pdf",
  });
  const deliverables = Array.from({ length: 9 }, (_, i) => file(`f${i}`, `清单${i}.pdf`));
  shown = task({ mine: taken({ undoUntil: null, returnReason: "拿错了", deliverables }) });
  server.answer({ CompleteTask: () => ({ data: { completeTask: shown } }) });
  show();
  fireEvent.click(await button("办完了"));
  const of = await sheet();
  expect(of.getAllByText("86 KB · 上次交的")).toHaveLength(9);
  expect(of.getByRole("button", { name: "已满 9 个" })).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(of.getByRole("button", { name: "移除 清单0.pdf" }));
  expect(of.getByRole("button", { name: "文件" })).toBeInTheDocument();
  fireEvent.click(of.getByRole("button", { name: "办完，交验收" }));
  await waitFor(() =>
    expect(server.asked("CompleteTask")[0]?.variables.input).toMatchObject({
      fileIds: [],
      removeFileIds: ["f0"],
    }),
  );
  expect(server.asked("DiscardFile")).toEqual([]);
});

test("顺延 without network is kept, and can be taken back before it leaves", async () => {
  shown = task({ mine: taken({ undoUntil: null }) });
  show();
  const carry = async (reason: string) => {
    fireEvent.click(await button("顺延"));
    const of = await sheet();
    fireEvent.click(of.getByRole("radio", { name: reason }));
    fireEvent.click(of.getByRole("button", { name: "顺延到 11月20日" }));
  };
  await button("顺延");
  server.reachable(false);
  await carry("等物料");
  expect(await screen.findByText(/^已点顺延，等信号/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "顺延" })).not.toBeInTheDocument();
  fireEvent.click(await button("撤回"));
  await waitFor(() => expect(screen.queryByText(/^已点顺延/)).not.toBeInTheDocument());
  expect(outbox.mine()).toEqual([]);

  // Once more, and the signal is back: it leaves once, as it was tapped last.
  await carry("等别人");
  expect(await screen.findByText(/^已点顺延，等信号/)).toBeInTheDocument();
  server.answer({ CarryOverTask: () => ({ data: { carryOverTask: shown } }) });
  server.reachable(true);
  await act(() => outbox.flush());
  await waitFor(() => expect(screen.queryByText(/^已点顺延/)).not.toBeInTheDocument());
  expect(server.asked("CarryOverTask").map(({ variables }) => variables.input)).toEqual([
    expect.objectContaining({ taskId: "t1", toOn: "2026-11-20", reason: "OTHERS" }),
  ]);
});

test("what is told of a task without network is kept with its words, and sent once", async () => {
  shown = task({ mine: taken({ undoUntil: null }) });
  show();
  fireEvent.click(await button("报进展"));
  const of = await sheet();
  fireEvent.click(of.getByRole("radio", { name: "求助" }));
  write(of.getByRole("textbox", { name: "要谁帮什么" }), "请电工班来一个人");
  server.reachable(false);
  fireEvent.click(of.getByRole("button", { name: "求助" }));
  expect(await screen.findByText(/^已点上报，等信号/)).toBeInTheDocument();
  expect(outbox.mine()[0]?.variables).toMatchObject({
    input: { taskId: "t1", kind: "HELP", text: "请电工班来一个人", waitsFor: null },
  });
  server.answer({ ReportProgress: () => ({ data: { reportProgress: shown } }) });
  server.reachable(true);
  await act(() => outbox.flush());
  await waitFor(() => expect(screen.queryByText(/^已点上报/)).not.toBeInTheDocument());
  expect(server.asked("ReportProgress")).toHaveLength(1);
});

test("办不了 with a later time says that it asks for a new date, and is an answer", async () => {
  const plan = "11 月 BOM 明早到，到了就核";
  const answered = taken({ method: "CANNOT", cannotReason: "NO_MATERIAL", plan });
  server.answer({ ConfirmTask: () => ({ data: { confirmTask: task({ mine: answered }) } }) });
  show();
  fireEvent.click(await button("接办"));
  const of = await sheet();
  fireEvent.click(of.getByRole("radio", { name: "明早10点" }));
  fireEvent.click(of.getByRole("radio", { name: "办不了" }));
  expect(of.getByText("同时向郑国梁申请改期")).toBeInTheDocument();
  fireEvent.click(of.getByRole("radio", { name: "缺资料" }));
  write(of.getByRole("textbox", { name: "打算怎么解决" }), plan);
  fireEvent.click(of.getByRole("button", { name: "这样答复郑国梁" }));
  expect(await screen.findByText(/^已答复，.* 前办$/)).toBeInTheDocument();
  expect(screen.queryByText(/^已接办/)).not.toBeInTheDocument();
});

test("who cannot now is seen by the assigner with the reason", async () => {
  const cannot = taken({ method: "CANNOT", cannotReason: "NO_MATERIAL", plan: "明早到" });
  shown = task({ mine: null, assignments: [cannot] });
  show();
  expect(await screen.findByText("办法：办不了，缺资料")).toBeInTheDocument();
});

test("a question is told in words of a question", async () => {
  const ask = (assignment: ReturnType<typeof share>, part: object = {}) => ({
    ...task({ mine: null, assignments: [assignment] }),
    kind: "QUESTION",
    department: { id: "d2", name: "物流部" },
    cancelRefusal: null,
    ...part,
  });
  shown = ask(share({ openedAt: null }));
  const first = show();
  expect(await screen.findByText("谁来答")).toBeInTheDocument();
  expect(screen.getByText("等答复")).toBeInTheDocument();
  expect(screen.getByText(/^没看 · .*起提醒$/)).toBeInTheDocument();
  expect(await button(/^撤回提问/)).toBeInTheDocument();
  first.unmount();

  queries.clear();
  const answered = share({ state: "ACCEPTED", confirmedAt: soon, doneAt: soon, result: "七点半" });
  shown = ask(answered, { state: "DONE", completionText: "【答复】几点" });
  show();
  expect(await screen.findAllByText("已答复")).toHaveLength(2);
  expect(screen.getByText("答复：七点半")).toBeInTheDocument();
  expect(await button("复制答复")).toBeInTheDocument();
  expect(screen.queryByText(/接办|验收/)).not.toBeInTheDocument();
});

test("a question of mine is answered or passed on; later, and what it waits for, stay to be said", async () => {
  const mine = taken({ undoUntil: null });
  const refusals = { completeRefusal: "QUESTION_NEEDS_ANSWER", answerRefusal: null };
  shown = { ...task({ mine }), kind: "QUESTION", ...refusals };
  show();
  expect(await button("答复")).toBeInTheDocument();
  expect(screen.queryByText("办完了")).not.toBeInTheDocument();
  for (const act of ["顺延", "报进展", "申请改期"]) {
    expect(screen.getByText(act).closest("button")).not.toBeNull();
  }
});

test("what was carried over stands under its new day, with the deadline it had", async () => {
  const dueAt = "2026-01-05T09:30:00Z";
  const mine = taken({ dueAt, originalDueAt: dueAt, expectedAt: nextMorning, undoUntil: null });
  shown = task({ mine });
  show();
  expect(await screen.findByText(/^顺延到/)).toBeInTheDocument();
  expect(screen.getByText("原定 1月5日 17:30")).toBeInTheDocument();
  expect(screen.queryByText("超期")).not.toBeInTheDocument();
});

test("the third carry-over says first who is told, with the chain", async () => {
  const carried = (number: number, fromOn: string, toOn: string) => ({
    id: `c${number}`,
    number,
    fromOn,
    toOn,
    reason: "MATERIAL",
    note: null,
    at: soon,
  });
  const carryOvers = [
    carried(1, "2026-11-17", "2026-11-18"),
    carried(2, "2026-11-18", "2026-11-19"),
  ];
  shown = task({ mine: taken({ carryOvers, undoUntil: null }) });
  server.answer({ CarryOverTask: () => ({ data: { carryOverTask: shown } }) });
  show();
  expect(await screen.findByText("顺延 2 次：11/17 → 11/18 → 11/19")).toBeInTheDocument();
  fireEvent.click(await button("顺延"));
  const of = await sheet();
  expect(of.getByText("这是第 3 次顺延，会告诉郑国梁")).toBeInTheDocument();
  expect(of.getByText("11/17 → 11/18 → 11/19 → 11/20")).toBeInTheDocument();
  expect(of.getByRole("button", { name: "还差：选一个原因" })).toBeInTheDocument();
  fireEvent.click(of.getByRole("radio", { name: "等别人" }));
  fireEvent.click(of.getByRole("button", { name: "顺延到 11月20日" }));
  await waitFor(() =>
    expect(server.asked("CarryOverTask")[0]?.variables.input).toMatchObject({
      toOn: "2026-11-20",
      reason: "OTHERS",
    }),
  );
});

test("顺延 into a year whose holidays are not known yet says that it is a guess", async () => {
  const guess = { nextWorkday: "2027-01-01", nextWorkdayProvisional: true };
  shown = { ...task({ mine: taken({ undoUntil: null }) }), ...guess };
  show();
  fireEvent.click(await button("顺延"));
  const of = await sheet();
  expect(of.getByText("2027年的放假安排还没公布，先按周一到周五算")).toBeInTheDocument();
  fireEvent.click(of.getByRole("radio", { name: "等别人" }));
  expect(of.getByRole("button", { name: /^顺延到 / })).toBeEnabled();
});

test("顺延 for another reason wants it in words, and a day on which somebody works", async () => {
  shown = task({ mine: taken({ undoUntil: null }) });
  server.answer({ CarryOverTask: () => ({ data: { carryOverTask: shown } }) });
  show();
  fireEvent.click(await button("顺延"));
  const of = await sheet();
  write(of.getByLabelText("顺延到"), "2026-11-22");
  fireEvent.click(of.getByRole("radio", { name: "别的原因" }));
  expect(await of.findByRole("button", { name: "这天休息，选上班的日子" })).toBeInTheDocument();
  write(of.getByLabelText("顺延到"), "2026-11-23");
  expect(of.getByRole("button", { name: "还差：写一句原因" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  const note = of.getByRole("textbox", { name: "别的原因是什么" });
  write(note, "长".repeat(201));
  expect(of.getByRole("button", { name: "写得太长，删一些" })).toBeInTheDocument();
  write(note, " 库房盘点 ");
  fireEvent.click(of.getByRole("button", { name: "顺延到 11月23日" }));
  await waitFor(() =>
    expect(server.asked("CarryOverTask")[0]?.variables.input).toMatchObject({
      toOn: "2026-11-23",
      reason: "OTHER",
      note: "库房盘点",
    }),
  );
});

test("an obstacle names whom it waits for", async () => {
  shown = task({ mine: taken({ undoUntil: null }) });
  server.answer({ ReportProgress: () => ({ data: { reportProgress: shown } }) });
  show();
  fireEvent.click(await button("报进展"));
  const of = await sheet();
  fireEvent.click(of.getByRole("radio", { name: "遇阻" }));
  expect(of.getByRole("button", { name: "还差：写等谁、等什么" })).toBeInTheDocument();
  write(of.getByRole("textbox", { name: "等谁、等什么" }), "采购部到货");
  fireEvent.click(of.getByRole("button", { name: "报遇阻" }));
  await waitFor(() =>
    expect(server.asked("ReportProgress")[0]?.variables.input).toMatchObject({
      kind: "OBSTACLE",
      waitsFor: "采购部到货",
    }),
  );
});

test("the assigner sees each share, decides on a new date, accepts, and returns with a reason", async () => {
  const request = {
    id: "r1",
    wantedAt: nextMorning,
    wasDueAt: soon,
    reason: null,
    at: soon,
    state: "OPEN",
    decidedAt: null,
    decisionReason: null,
    decidedBy: null,
  };
  const asks = taken({ dateRequest: request, plannedAt: nextMorning, undoUntil: null });
  const done = share({
    id: "a2",
    state: "DONE",
    doneAt: soon,
    result: "缺 3 件",
    person: { ...share().person, id: "tang", name: "唐志强" },
  });
  shown = task({ mine: null, assignments: [asks, done] });
  server.answer({
    DecideNewDeadline: () => ({ data: { decideNewDeadline: shown } }),
    ReturnTask: () => ({ data: { returnTask: shown } }),
  });
  show();
  fireEvent.click(await button(/^同意改期：何雨桐/));
  await waitFor(() =>
    expect(server.asked("DecideNewDeadline")[0]?.variables).toMatchObject({ granted: true }),
  );
  expect(screen.getByText("结果：缺 3 件")).toBeInTheDocument();
  fireEvent.click(await button(/^退回：唐志强/));
  const of = await sheet();
  expect(of.getByRole("button", { name: "还差：写差在哪里" })).toBeInTheDocument();
  write(of.getByRole("textbox"), "没写到货日");
  fireEvent.click(of.getByRole("button", { name: "退回" }));
  await waitFor(() =>
    expect(server.asked("ReturnTask")[0]?.variables).toEqual({
      assignmentId: "a2",
      reason: "没写到货日",
      fileIds: [],
    }),
  );
});

test("who shares it with me is named, with how many are how far; not how far each is", async () => {
  const mine = taken({ undoUntil: null });
  const somebody = (id: string, name: string, role = "RESPONSIBLE") =>
    share({ role, person: { ...share().person, id, name }, standInFor: null });
  const people = [mine, somebody("tang", "唐志强"), somebody("bai", "白雪", "COLLABORATOR")];
  shown = { ...task({ mine }), people, counts: { responsible: 2, confirmed: 1, done: 0 } };
  show();
  expect(await screen.findByText("接办 1/2")).toBeInTheDocument();
  expect(screen.getByText(/^唐志强/)).toHaveTextContent("唐志强 设备部");
  expect(screen.getByText(/^白雪/)).toHaveTextContent("白雪 设备部 · 协同");
  expect(screen.queryByText("等接办")).not.toBeInTheDocument();
});

test("a question's answer stands beside who gave it, for all of the group", async () => {
  shown = {
    ...task({ mine: null, assignments: [] }),
    kind: "QUESTION",
    state: "DONE",
    people: [share()],
    answer: "明早 10 点到货",
  };
  show();
  expect(await screen.findByText("答复：明早 10 点到货")).toBeInTheDocument();
});

test("what is not one's own to do is not shown; what may not be done now says why", async () => {
  shown = { ...task({ mine: taken({ undoUntil: null }) }), carryOverRefusal: "TASK_NOT_DUE_YET" };
  show();
  expect(await screen.findByText("申请改期")).toBeInTheDocument();
  expect(screen.queryByText("取消任务")).not.toBeInTheDocument();
  expect(screen.getByText("顺延").closest("button")).toBeNull();
});

test("done by mistake, it is taken back with one tap", async () => {
  shown = task({ mine: taken({ undoUntil: null }) });
  server.answer({
    CompleteTask: () => ({
      data: { completeTask: task({ mine: taken({ state: "DONE", undoUntil: null }) }) },
    }),
    UndoDayEntry: () => ({ data: { undoDayEntry: shown } }),
  });
  show();
  fireEvent.click(await button("办完了"));
  fireEvent.click((await sheet()).getByRole("button", { name: "办完，交验收" }));
  expect(await screen.findByText("已办，等验收")).toBeInTheDocument();
  fireEvent.click(await button(/^撤回/));
  await waitFor(() => expect(server.asked("UndoDayEntry")[0]?.variables).toEqual({ taskId: "t1" }));
  expect(await button("办完了")).toBeInTheDocument();
});

test("my own share goes to any member; what no reason means is said first", async () => {
  shown = task({ mine: taken({ undoUntil: null }) });
  const member = (id: string, name: string) => ({
    displayName: name,
    roles: [],
    joinedAt: soon,
    person: { ...share().person, id, name },
  });
  const nodes = [member("he", "何雨桐"), member("tang", "唐志强"), member("luo", "罗海峰")];
  server.answer({
    GroupMembers: ({ search }) => ({
      data: {
        group: {
          id: "g",
          name: "生产协调群",
          manageRefusal: null,
          members: {
            nodes: nodes.filter(({ displayName }) => displayName.includes(String(search ?? ""))),
            endCursor: null,
            hasMore: false,
          },
        },
      },
    }),
    ReassignTask: () => ({ data: { reassignTask: task({ mine: null }) } }),
  });
  show();
  fireEvent.click(await button(/^转给别人/));
  const of = await sheet();
  expect(await of.findAllByRole("radio")).toHaveLength(2);
  write(of.getByRole("searchbox", { name: "按姓名找" }), "唐");
  await waitFor(() => expect(of.getAllByRole("radio")).toHaveLength(1));
  fireEvent.click(of.getByRole("radio", { name: /唐志强/ }));
  expect(of.getByText(/会给部门负责人记一条追责事项/)).toBeInTheDocument();
  write(of.getByRole("textbox", { name: "为什么转" }), "这条线归总装");
  expect(of.queryByText(/会给部门负责人记一条追责事项/)).not.toBeInTheDocument();
  fireEvent.click(of.getByRole("button", { name: "转给 唐志强" }));
  await waitFor(() =>
    expect(server.asked("ReassignTask")[0]?.variables.input).toEqual({
      taskId: "t1",
      fromPersonId: "he",
      assignmentId: "a1",
      toPersonId: "tang",
      reason: "这条线归总装",
    }),
  );
});

test("who decides gives on what nobody has, and others' shares, though their own is done", async () => {
  const named = (id: string, name: string) => ({ ...share().person, id, name });
  const own = taken({
    state: "DONE",
    doneAt: soon,
    undoUntil: null,
    reassignRefusal: "TASK_ALREADY_DONE",
  });
  const free = { state: "ENDED", end: "REFUSED", unassigned: true };
  const given = { state: "ENDED", end: "REFUSED", reassignRefusal: "TASK_NOT_YOURS" };
  shown = task({
    mine: own,
    decideRefusal: null,
    assignments: [
      own,
      taken({ id: "a2", person: named("luo", "罗海峰") }),
      share({ id: "a3", person: named("tang", "唐志强"), ...free }),
      share({ id: "a4", person: named("deng", "邓丽娟"), ...given }),
    ],
  } as Parameters<typeof task>[0]);
  const to = { away: false, openTasks: 0, reachable: true, person: named("jiao", "焦玉成") };
  server.answer({
    Assignees: () => ({
      data: { assignees: onePage([to]) },
    }),
    ReassignTask: () => ({ data: { reassignTask: task({ mine: own }) } }),
  });
  show();
  expect(await screen.findByText("不接，没人办")).toBeInTheDocument();
  expect(screen.getByText("不接")).toBeInTheDocument();
  fireEvent.click(await button(/^改派/));
  const of = await sheet();
  const whose = within(of.getByRole("radiogroup", { name: "谁的" }));
  const chips = whose.getAllByRole("radio").map((chip) => chip.textContent);
  expect(chips).toEqual(["唐志强（没人办）", "罗海峰"]);
  fireEvent.click(await of.findByRole("radio", { name: /焦玉成/ }));
  expect(of.getByRole("button", { name: "还差：写为什么转" })).toBeInTheDocument();
  write(of.getByRole("textbox", { name: "为什么转" }), "唐志强不接");
  fireEvent.click(of.getByRole("button", { name: "转给 焦玉成" }));
  await waitFor(() =>
    expect(server.asked("ReassignTask")[0]?.variables.input).toEqual({
      taskId: "t1",
      fromPersonId: "tang",
      assignmentId: "a3",
      toPersonId: "jiao",
      reason: "唐志强不接",
    }),
  );
});

test("refused without a reason: the head says why, where it stands", async () => {
  const item = {
    id: "i1",
    occasion: "REFUSED",
    answer: null,
    answeredAt: null,
    answerRefusal: null,
    head: { id: "zheng", name: "郑国梁" },
  };
  shown = task({
    mine: null,
    assignments: [share({ state: "ENDED", end: "REFUSED", accountability: item })],
  });
  server.answer({
    AnswerAccountability: () => ({ data: { answerAccountability: { ...item, answer: "已谈" } } }),
  });
  show();
  expect(await screen.findByText("没说原因就不接，由郑国梁说明")).toBeInTheDocument();
  fireEvent.click(await button("说明情况：何雨桐"));
  const of = await sheet();
  write(of.getByRole("textbox"), "已谈，明天补上原因");
  fireEvent.click(of.getByRole("button", { name: "送出说明" }));
  await waitFor(() =>
    expect(server.asked("AnswerAccountability")[0]?.variables).toEqual({
      id: "i1",
      answer: "已谈，明天补上原因",
    }),
  );
});

const feng = [{ id: "feng", name: "冯玉梅" }];
const waitingFor = (part: object = {}) => ({
  data: {
    waitingFor: {
      id: "d1",
      since: "2026-11-19T06:05:00Z",
      nudgeAgainAt: null,
      nudgeRefusal: null,
      people: feng,
      ...part,
    },
  },
});

test("whoever waits for a word reads whose, since when, and reminds with one tap", async () => {
  const dateRequest = {
    id: "d1",
    wantedAt: nextMorning,
    wasDueAt: soon,
    reason: null,
    state: "OPEN",
    at: soon,
  };
  shown = task({ mine: taken({ undoUntil: null, dateRequest }) });
  let answer = waitingFor();
  server.answer({
    WaitingFor: () => answer,
    NudgeWaiting: () => {
      answer = waitingFor({ nudgeRefusal: "NUDGED_RECENTLY", nudgeAgainAt: nextMorning });
      return {
        data: { nudgeWaiting: { nudged: 1, tooSoon: 0, unreachable: 0, nudgeAgainAt: null } },
      };
    },
  });
  show();
  expect(await screen.findByText("在等冯玉梅")).toBeInTheDocument();
  fireEvent.click(await button("提醒一下：冯玉梅"));
  expect(await screen.findByText(/^刚提醒过，.* 后能再提醒$/)).toBeInTheDocument();
  expect(server.asked("NudgeWaiting")[0]?.variables).toEqual({ kind: "DECIDE_NEW_DATE", id: "d1" });
});

test("assigned a moment ago, the next step is the chat: words and a link that stand on their own", async () => {
  parameters.fresh = "1";
  let written = "";
  Object.assign(navigator, {
    clipboard: { writeText: async (text: string) => void (written = text) },
  });
  show();
  expect(await screen.findByText("下一步：发到群里")).toBeInTheDocument();
  const [first] = await screen.findAllByRole("button", { name: "复制文字和链接" });
  fireEvent.click(first!);
  await waitFor(() => expect(written).toContain("【任务】"));
  expect(written).toContain("/s/pages/task/index?id=t1");
  expect(written).toContain("没有邀请码");
  fireEvent.click(await button("先不发"));
  expect(screen.queryByText("下一步：发到群里")).not.toBeInTheDocument();
});
