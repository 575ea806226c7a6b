import {
  AcknowledgeNotice,
  Assignees,
  AssignTask,
  Boards,
  CarryOverTask,
  CompleteTask,
  ConfirmTask,
  DebtsOf,
  LostAccounts,
  MyDay,
  MyGroups,
  MyTodo,
  NoticeBoard,
  NoticeBoardPeople,
  Notices,
  NudgeUnconfirmed,
  Obligations,
  PublishNotice,
  RecoverAccount,
  ReportLostAccount,
  ResponseParts,
  ResponseTimes,
  StopTopic,
  TapsToReview,
  TaskPage,
  Tasks,
  Topics,
} from "@riqing/schema";
import { type Message, send } from "../src/modules/reach/index.ts";
import { plantFinished } from "./finished-planted.ts";
import { draftOf, rulesIn } from "./rules-world.ts";
import { databaseOf, openWorld, type Planted, type World } from "./world.ts";

let world: World;
beforeAll(async () => (world = await openWorld({ now: "2026-11-19T15:42:00+08:00" })));
afterAll(() => world.close());

/**
 * How many statements a request takes, finding out who asks among them. With `uneven`, their answers
 * come in whatever order.
 */
async function statementsOf(request: () => Promise<unknown>, uneven = false): Promise<number> {
  const connection = world.orm.em.getConnection() as unknown as Connection;
  const executor = connection.getClient().getExecutor();
  const own = executor.executeQuery.bind(executor);
  let count = 0;
  executor.executeQuery = async (...query) => {
    count += 1;
    const answer = await own(...query);
    if (uneven) await new Promise((resolve) => setTimeout(resolve, Math.random() * 8));
    return answer;
  };
  try {
    await request();
  } finally {
    executor.executeQuery = own;
  }
  return count;
}

/** The statements of a request, with what they were asked. */
async function asking(request: () => Promise<unknown>): Promise<Query[]> {
  const connection = world.orm.em.getConnection() as unknown as Connection;
  const executor = connection.getClient().getExecutor();
  const asked: Query[] = [];
  const own = executor.executeQuery.bind(executor);
  executor.executeQuery = (query) => {
    asked.push(query as Query);
    return own(query);
  };
  try {
    await request();
  } finally {
    executor.executeQuery = own;
  }
  return asked;
}

/** How the embedded database goes about the statements of a request; of a server, nothing. */
async function plansOf(request: () => Promise<unknown>): Promise<string[]> {
  if (databaseOf(world.orm) !== null) return [];
  const connection = world.orm.em.getConnection() as unknown as Connection;
  const plans = (await asking(request)).map(({ sql: text, parameters }) =>
    connection.execute<{ detail: string }[]>(`explain query plan ${text}`, parameters),
  );
  return (await Promise.all(plans)).flat().map(({ detail }) => detail);
}

/** How many rows a server reads for what a request asks; the embedded database does not tell. */
async function rowsReadBy(request: () => Promise<unknown>): Promise<number> {
  const asked = (await asking(request)).filter(({ sql: text }) => /^\s*select/i.test(text));
  // One connection, for each counts its own.
  return await world.orm.em.fork().transactional(async (em) => {
    const read = async () => {
      const counts = await em.execute<{ Value: string }[]>(
        "show session status like 'Handler_read%'",
      );
      return counts.reduce((sum, { Value }) => sum + Number(Value), 0);
    };
    const before = await read();
    for (const { sql: text, parameters } of asked) await em.execute(text, parameters);
    return (await read()) - before;
  });
}

interface Query {
  sql: string;
  parameters: unknown[];
}

interface Connection {
  getClient(): { getExecutor(): { executeQuery(...query: unknown[]): Promise<unknown> } };
  execute<T>(text: string, parameters: unknown[]): Promise<T>;
}

it("lists take as many statements for thirty as for three", async () => {
  const feng = await world.person("冯玉梅", { department: "安全环保部" });
  const owner = await world.person("郑国梁");
  const members: Planted[] = [];
  for (let i = 0; i < 30; i += 1)
    members.push(await world.person(`成员${i}`, { department: `部门${i % 6}` }));
  const groups: string[] = [];
  for (const name of ["一群", "二群", "三群"]) {
    groups.push((await world.group(name, { owner, publishers: [feng], members })).id);
  }
  for (let i = 0; i < 12; i += 1) {
    const input = {
      subject: `第 ${i} 件事`,
      purpose: "演练",
      body: `正文 ${i}`,
      audience: groups.map((groupId) => ({ groupId })),
      importance: "ORDINARY" as const,
      asksLaterJoiners: false,
      evenIfSimilar: true,
    };
    const { publishNotice: notice } = await world.as(feng).do(PublishNotice, { input });
    for (const who of members.slice(0, i)) {
      await world
        .as(who)
        .do(AcknowledgeNotice, { input: { noticeId: notice.id, revisionId: notice.revision.id } });
    }
  }
  const noticeId = (await world.as(owner).do(Notices, { first: 1 })).notices.nodes[0]!.id;

  const asOwner = world.as(owner);
  for (const topic of ["裁员", "升职", "球赛"]) {
    const input = { groupId: groups[0]!, topic, instead: "看公司通知" };
    await asOwner.do(StopTopic, { input, tellMembers: false });
  }
  for (const [name, list] of Object.entries({
    notices: (first: number) => asOwner.do(Notices, { first }),
    groups: (first: number) => asOwner.do(MyGroups, { first }),
    boards: (first: number) => asOwner.do(Boards, { first }),
    obligations: (first: number) => asOwner.do(Obligations, { groupId: groups[0]!, first }),
    topics: (first: number) => asOwner.do(Topics, { groupId: groups[0]!, first }),
    people: (first: number) => asOwner.do(NoticeBoardPeople, { noticeId, state: "MISSING", first }),
  })) {
    const few = await statementsOf(() => list(1));
    const many = await statementsOf(() => list(30));
    expect(few).toBeGreaterThan(1);
    // A page that is not filled before asks the last kind of board, cases, too.
    expect([name, many]).toEqual([name, name === "boards" ? few + 1 : few]);
  }
  expect(await statementsOf(() => world.as(members[29]!).do(MyTodo, {}))).toBeLessThanOrEqual(35);
  expect(await statementsOf(() => asOwner.do(NoticeBoard, { noticeId }))).toBeLessThanOrEqual(20);
  const matrix = () => asOwner.do(Obligations, { groupId: groups[0]! });
  expect(await statementsOf(matrix)).toBeLessThanOrEqual(16);
});

it("lists of lost accounts take as many statements for many as for one", async () => {
  const office = await world.person("督导", { role: "OFFICE", department: "总经办" });
  const su = await world.person("苏婉清");
  for (const [i, by] of ["甲", "乙", "丙"].entries()) {
    const reporter = await world.person(`报的人${by}`);
    const lost = await world.person(`丢的人${i}`);
    const input = { personId: lost.id, kind: "STOLEN" as const, source: "CALL" as const };
    const { reportLostAccount } = await world.as(reporter).do(ReportLostAccount, { input });
    const check = { id: reportLostAccount.id, words: "当面核对" };
    await world.as(office).do(RecoverAccount, { input: check });
  }
  const list = (first: number) => world.as(office).do(LostAccounts, { first });
  const few = await statementsOf(() => list(1));
  expect(await statementsOf(() => list(3))).toBe(few);
  const own = { input: { kind: "STOLEN" as const } };
  const { id: lossId } = (await world.as(su).do(ReportLostAccount, own)).reportLostAccount;
  // One for each kind of tap.
  expect(await statementsOf(() => world.as(su).do(TapsToReview, { lossId }))).toBeLessThanOrEqual(
    22,
  );
});

it("lists of tasks take as many statements for thirty as for one", async () => {
  const owner = await world.person("郑国梁", { role: "HEAD", department: "设备部" });
  const members: Planted[] = [];
  for (let i = 0; i < 6; i += 1)
    members.push(await world.person(`工程师${i}`, { department: "设备部" }));
  const groups = [];
  for (const name of ["四群", "五群"]) {
    groups.push((await world.group(name, { owner, members, department: "设备部" })).id);
  }
  const by = world.as(owner);
  const ids: string[] = [];
  for (let i = 0; i < 12; i += 1) {
    const input = {
      groupId: groups[i % 2]!,
      goal: `第 ${i} 件`,
      requirements: "",
      responsibleIds: members.slice(0, 2 + (i % 3)).map(({ id }) => id),
    };
    ids.push((await by.do(AssignTask, { input })).assignTask.id);
  }
  const he = world.as(members[0]!);
  for (const taskId of ids.slice(0, 6)) {
    const confirm = { taskId, method: "SELF" as const, plannedAt: "2026-11-23T02:00:00.000Z" };
    await he.do(ConfirmTask, { input: confirm });
    await he.do(CarryOverTask, { input: { taskId, reason: "MATERIAL" } });
  }
  const groupId = groups[0]!;
  for (const [name, list] of Object.entries({
    mine: (first: number) => he.do(Tasks, { view: "MINE", filter: "ALL", first }),
    assigned: (first: number) => by.do(Tasks, { view: "ASSIGNED_BY_ME", first }),
    department: (first: number) => by.do(Tasks, { view: "MY_DEPARTMENT", first }),
    group: (first: number) => by.do(Tasks, { view: "GROUP", groupId, first }),
    assignees: (first: number) => by.do(Assignees, { groupId, first }),
  })) {
    const few = await statementsOf(() => list(1));
    expect([name, await statementsOf(() => list(30))]).toEqual([name, few]);
    for (let again = 0; again < 5; again += 1) {
      expect([name, await statementsOf(() => list(30), true)]).toEqual([name, few]);
    }
    expect(few).toBeLessThanOrEqual(22);
  }
  expect(await statementsOf(() => by.do(TaskPage, { id: ids[5]! }))).toBeLessThanOrEqual(28);
});

it("what waits for somebody takes as many statements for many groups as for one", async () => {
  const boss = await world.person("陈国栋", { role: "HEAD", department: "检修部" });
  const [few, many, both] = [
    await world.person("少事", { department: "检修部" }),
    await world.person("多事", { department: "检修部" }),
    await world.person("同事", { department: "检修部" }),
  ];
  /** In a group of theirs: what everybody is to read, take on, settle today, decide and accept. */
  const busy = async (who: Planted, group: string, times: number) => {
    const staff = { owner: boss, publishers: [boss], leaders: [who], members: [who, both] };
    const { id: groupId } = await world.group(group, { ...staff, department: "检修部" });
    const assign = async (by: Planted, to: Planted, goal: string) => {
      const input = { groupId, goal, requirements: "", responsibleIds: [to.id] };
      return (await world.as(by).do(AssignTask, { input })).assignTask.id;
    };
    const confirm = (taskId: string) => ({
      taskId,
      method: "SELF" as const,
      plannedAt: "2026-11-19T09:00:00.000Z",
    });
    for (let i = 0; i < times; i += 1) {
      await world.as(boss).do(PublishNotice, {
        input: {
          subject: `${group} ${i}`,
          purpose: "演练",
          body: `正文 ${group} ${i}`,
          audience: [{ groupId }],
          importance: "IMPORTANT",
          dueAt: "2026-11-20T09:00:00.000Z",
          asksLaterJoiners: false,
          evenIfSimilar: true,
        },
      });
      await assign(boss, who, "待接");
      const taken = await assign(boss, who, "在办");
      await world.as(who).do(ConfirmTask, { input: confirm(taken) });
      const carried = await assign(boss, who, "延后");
      await world.as(who).do(ConfirmTask, { input: confirm(carried) });
      const later = { taskId: carried, reason: "MATERIAL" as const };
      await world.as(who).do(CarryOverTask, { input: later });
      const done = await assign(who, both, "办完");
      await world.as(both).do(ConfirmTask, { input: confirm(done) });
      await world.as(both).do(CompleteTask, { input: { taskId: done, result: "已办" } });
      const late = await assign(who, both, "要延期");
      const input = { ...confirm(late), plannedAt: "2026-12-01T09:00:00.000Z" };
      await world.as(both).do(ConfirmTask, { input });
      const taskId = await assign(who, both, "没人办");
      await world.as(both).do(ConfirmTask, { input: { taskId, method: "REFUSE", plan: "没空" } });
    }
  };
  await busy(few, "六群", 1);
  for (const group of ["七群", "八群", "九群", "十群"]) await busy(many, group, 3);

  const todo = (who: Planted) => () => world.as(who).do(MyTodo, {});
  const shown = async (who: Planted) => {
    const { items } = (await todo(who)()).myTodo;
    return items.map(({ kind }) => kind).toSorted();
  };
  const kinds = await shown(few);
  expect(kinds).toEqual([
    "ACCEPT_RESULT",
    "ACKNOWLEDGE_NOTICE",
    "CLOSE_OUT",
    "CONFIRM_TASK",
    "DECIDE_NEW_DATE",
    "REASSIGN",
  ]);
  expect((await shown(many)).length).toBeGreaterThan(40);
  const statements = await statementsOf(todo(few));
  expect(statements).toBe(47);
  expect(await statementsOf(todo(many))).toBe(statements);
  for (let again = 0; again < 5; again += 1) {
    expect(await statementsOf(todo(many), true)).toBe(statements);
  }
  // Nothing is looked for among all that the organisation has, but the few days and rules it has.
  const plans = await plansOf(todo(many));
  const everything = plans.filter((plan) => /^SCAN [a-z]|\(organisation_id=\?\)/.test(plan));
  expect(everything.filter((plan) => !/ (od|r|rs) USING INDEX /.test(plan))).toEqual([]);
  // Some four hundred deeds, one after the other.
}, 120_000);

it("counts of response times are looked for by all that they are of", async () => {
  const office = await world.person("督导", { department: "总经办", role: "OFFICE" });
  await world.bind(office);
  const asked = [
    () => world.as(office).do(ResponseTimes, { input: { weeks: 13 } }),
    () => world.as(office).do(ResponseParts, { input: { weeks: 13, by: "DEPARTMENT" } }),
    () => world.as(office).do(ResponseParts, { input: { weeks: 13, by: "GROUP" } }),
  ];
  for (const request of asked) {
    const plans = await plansOf(request);
    const counts = plans.filter((plan) => /SEARCH (rh|rc) /.test(plan));
    expect(
      counts.filter((plan) => !/ (id=\?|week=\? AND (band=|minutes<)\?)\)/.test(plan)),
    ).toEqual([]);
    expect(counts.length > 0).toBe(databaseOf(world.orm) === null);
  }
});

it("messages take as many statements for a hundred groups as for one", async () => {
  const lin = await world.person("林晓燕");
  const ctx = await world.as(lin).ctx();
  const about = (groups: number) =>
    Array.from({ length: 150 }, (_, i): Message => ({
      personId: lin.id,
      kind: "GROUP_JOINED",
      title: "消息",
      body: "",
      groupId: `group ${i % groups}`,
      occasion: `${groups} ${i}`,
    }));
  for (const groups of [1, 100]) {
    // The quiet hours of all groups at once, the messages, and that they are to leave by a channel.
    expect(await statementsOf(() => send(ctx, lin.organisationId, about(groups)))).toBe(3);
  }
});

/**
 * Of a table that grows for ever, by which column it may be searched: each of them leaves what is open, or
 * what one thing or one day has. The organisation, a person or a group leave all that ever was.
 */
const SEARCHED_BY: Record<string, RegExp> = {
  asked: /awaited=|population_id=/,
  asked_through: /population_id=\? AND person_id=/,
  acknowledgement: /revision_id=|acknowledged_at>/,
  notice: /\bid=/,
  assignment: /\bstate=|task_id=|done_on=|\bid=/,
  task: /\bstate=|\bid=/,
  carry_over: /assignment_id=|from_on=/,
  date_request: /assignment_id=/,
  person_leave: /until_on>|ends_at>/,
  rules_signature: /version_id=|rulebook_id=\? AND person_id=|signed_at>/,
};

/** The steps of a plan that go through all that one of these tables ever had of somebody. */
function readingThePast(plans: readonly string[]): string[] {
  const names = [...world.orm.getMetadata().getAll().values()].map(({ tableName }) => tableName);
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return plans.filter((plan) => {
    const index = / USING (?:COVERING )?INDEX (?:sqlite_autoindex_)?(\w+)/.exec(plan)?.[1] ?? "";
    const table = longestFirst.find((name) => index.startsWith(`${name}_`)) ?? "";
    return SEARCHED_BY[table]?.test(plan) === false;
  });
}

it("what is open costs as much after a thousand finished things as before", async () => {
  const boss = await world.person("陈国栋", { role: "HEAD", department: "化验部" });
  const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
  const members: Planted[] = [];
  for (let i = 0; i < 4; i += 1)
    members.push(await world.person(`化验员${i}`, { department: "化验部" }));
  const staff = { owner: boss, publishers: [boss], leaders: [boss], members };
  const { id: groupId } = await world.group("化验群", { ...staff, department: "化验部" });
  const { rulebookId } = await rulesIn(world).publish(office, draftOf(groupId));
  const input = {
    subject: "停电检修",
    purpose: "演练",
    body: "今晚八点",
    audience: [{ groupId }],
    importance: "IMPORTANT" as const,
    dueAt: "2026-11-20T09:00:00.000Z",
    asksLaterJoiners: false,
  };
  const { id: noticeId } = (await world.as(boss).do(PublishNotice, { input })).publishNotice;
  const [one, another] = members as [Planted, Planted];
  const assign = async (goal: string) => {
    const given = { groupId, goal, requirements: "", responsibleIds: [one.id, another.id] };
    return (await world.as(boss).do(AssignTask, { input: given })).assignTask.id;
  };
  const taskId = await assign("取样");
  const refused = { taskId: await assign("送检"), method: "REFUSE" as const, plan: "没空" };
  await world.as(one).do(ConfirmTask, { input: refused });

  const asked: Record<string, () => Promise<unknown>> = {
    matrix: () => world.as(boss).do(Obligations, { groupId }),
    debts: () => world.as(boss).do(DebtsOf, { groupId, personId: one.id }),
    todo: () => world.as(one).do(MyTodo, {}),
    "the head's todo": () => world.as(boss).do(MyTodo, {}),
    day: () => world.as(one).do(MyDay, {}),
    "notices to acknowledge": () => world.as(one).do(Notices, { filter: "TO_ACKNOWLEDGE" }),
    "one person's row": () => world.as(boss).do(Obligations, { groupId, search: "hyy" }),
    "a notice's reminder": () =>
      world.as(boss).send(NudgeUnconfirmed, { input: { noticeId, groupId } }),
    "a task's reminder": () => world.as(boss).send(NudgeUnconfirmed, { input: { taskId } }),
    "the day's reminder": () =>
      world.as(boss).send(NudgeUnconfirmed, { input: { closeOutGroupId: groupId } }),
    "the rules' reminder": () =>
      world.as(boss).send(NudgeUnconfirmed, { input: { rulebookId, groupId } }),
  };
  const onServer = databaseOf(world.orm) !== null;
  // Whoever was reminded once is not reminded again, so that both times the same is asked.
  for (const request of Object.values(asked)) await request();
  const reads = async () => {
    const read = new Map<string, number>();
    for (const [name, request] of Object.entries(asked))
      read.set(name, onServer ? await rowsReadBy(request) : 0);
    return read;
  };
  const before = await reads();
  await plantFinished(world, { groupId, by: boss, members, rulebookId }, 1_000);
  const after = await reads();
  for (const [name, request] of Object.entries(asked)) {
    expect([name, readingThePast(await plansOf(request))]).toEqual([name, []]);
    const [first, then] = [before.get(name)!, after.get(name)!];
    expect([name, first, then <= first * 1.2 + 50 ? "as much" : then]).toEqual([
      name,
      first,
      "as much",
    ]);
  }
}, 120_000);
