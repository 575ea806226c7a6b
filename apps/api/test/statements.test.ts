import {
  AcknowledgeNotice,
  Assignees,
  AssignTask,
  Boards,
  CarryOverTask,
  ConfirmTask,
  MyGroups,
  MyTodo,
  NoticeBoard,
  NoticeBoardPeople,
  Notices,
  Obligations,
  PublishNotice,
  TaskPage,
  Tasks,
} from "@riqing/schema";
import { type Message, send } from "../src/modules/reach/index.ts";
import { openWorld, type Planted, type World } from "./world.ts";

let world: World;
beforeAll(async () => (world = await openWorld({ now: "2026-11-19T15:42:00+08:00" })));
afterAll(() => world.close());

/** How many statements a request takes, finding out who asks among them. */
async function statementsOf(request: () => Promise<unknown>): Promise<number> {
  const connection = world.orm.em.getConnection() as unknown as Connection;
  const executor = connection.getClient().getExecutor();
  const own = executor.executeQuery.bind(executor);
  let count = 0;
  executor.executeQuery = (...query) => {
    count += 1;
    return own(...query);
  };
  try {
    await request();
  } finally {
    executor.executeQuery = own;
  }
  return count;
}

interface Connection {
  getClient(): { getExecutor(): { executeQuery(...query: unknown[]): Promise<unknown> } };
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
  for (const [name, list] of Object.entries({
    notices: (first: number) => asOwner.do(Notices, { first }),
    groups: (first: number) => asOwner.do(MyGroups, { first }),
    boards: (first: number) => asOwner.do(Boards, { first }),
    obligations: (first: number) => asOwner.do(Obligations, { groupId: groups[0]!, first }),
    people: (first: number) => asOwner.do(NoticeBoardPeople, { noticeId, state: "MISSING", first }),
  })) {
    const few = await statementsOf(() => list(1));
    const many = await statementsOf(() => list(30));
    expect(few).toBeGreaterThan(1);
    expect([name, many]).toEqual([name, few]);
  }
  expect(await statementsOf(() => world.as(members[29]!).do(MyTodo, {}))).toBeLessThanOrEqual(24);
  expect(await statementsOf(() => asOwner.do(NoticeBoard, { noticeId }))).toBeLessThanOrEqual(20);
  const matrix = () => asOwner.do(Obligations, { groupId: groups[0]! });
  expect(await statementsOf(matrix)).toBeLessThanOrEqual(16);
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
      responsibleIds: members.slice(0, 1 + (i % 3)).map(({ id }) => id),
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
    const many = await statementsOf(() => list(30));
    // A server may answer two reads in either order, and what was asked for after them then goes in
    // two batches instead of one; a statement for each task would be eleven more.
    expect([name, Math.max(0, many - few - 2)]).toEqual([name, 0]);
    expect(many).toBeLessThanOrEqual(22);
  }
  expect(await statementsOf(() => by.do(TaskPage, { id: ids[5]! }))).toBeLessThanOrEqual(28);
  expect(await statementsOf(() => by.do(MyTodo, {}))).toBeLessThanOrEqual(36);
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
    // The quiet hours of all groups at once, and the messages.
    expect(await statementsOf(() => send(ctx, lin.organisationId, about(groups)))).toBe(2);
  }
});
