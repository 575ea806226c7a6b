import {
  AcknowledgeNotice,
  AddMember,
  Assignees,
  AssignTask,
  ConfirmTask,
  NoticeBoard,
  NoticeBoardPeople,
  NudgeUnconfirmed,
  Obligations,
  PublishNotice,
  ResponseTimes,
  SignatureBoard,
  SignatureBoardPeople,
  TaskPage,
} from "@riqing/schema";
import { HOUR, MINUTE } from "../src/kernel/clock.ts";
import { rows, sql } from "../src/kernel/sql.ts";
import { eachDeliveryWorld } from "./delivery-world.ts";
import { draftOf, rulesIn } from "./rules-world.ts";
import type { Planted } from "./world.ts";

const { world, runJobs, sent, workshop, noticeFor, until } = eachDeliveryWorld({
  now: "2026-11-19T15:42:00+08:00",
});

/** All that somebody has allowed is used up. */
const useUp = (who: Planted) =>
  rows(
    world.plain(),
    sql`update subscription_grant set state = 'VOID' where person_id = ${who.id}`,
  );

/** Three whom WeChat reaches, one of whom has nothing left, and one who was never bound. */
async function partlyReached() {
  const { feng, owner, members, groupId } = await workshop(3);
  const [one, two, spent] = members as [Planted, Planted, Planted];
  const never = await world.person("从未绑定", { bound: false });
  await world.as(await world.admin()).do(AddMember, { groupId, personId: never.id });
  await useUp(spent);
  return { feng, owner, groupId, one, two, spent, never };
}

const named = (text: string): string[] =>
  [...text.matchAll(/@\S+-(\S+)/g)].map(([, name]) => name!).toSorted();
const namesOf = (nodes: readonly { person: { name: string } }[]): string[] =>
  nodes.map(({ person }) => person.name).toSorted();

describe("a notice's board goes by whom a channel reaches", () => {
  it("in its counts, its lists, the text to paste, and the nudge itself", async () => {
    const { feng, owner, groupId, one, two, spent, never } = await partlyReached();
    const { publishNotice: notice } = await world.as(feng).do(PublishNotice, noticeFor(groupId));
    await runJobs();
    world.server.received.length = 0;
    world.clock.pass(HOUR);

    const noticeId = notice.id;
    const { noticeBoard } = await world.as(owner).do(NoticeBoard, { noticeId });
    expect(noticeBoard.counts).toMatchObject({ missing: 6, reachable: 2, unreachable: 4 });
    expect(noticeBoard.nudgeable).toBe(2);
    // The publisher has only a browser; so has the owner, who is not called by their own text.
    const called = [feng.name, spent.name, never.name].toSorted();
    expect(named(noticeBoard.pasteText)).toEqual(called);

    const listed = async (reach: "REACHABLE" | "UNREACHABLE" | "NEVER_BOUND") => {
      const of = { noticeId, state: "MISSING" as const, reach };
      return (await world.as(owner).do(NoticeBoardPeople, of)).noticeBoard.people.nodes;
    };
    expect(namesOf(await listed("REACHABLE"))).toEqual([one.name, two.name].toSorted());
    const beyond = await listed("UNREACHABLE");
    expect(namesOf(beyond)).toEqual([owner.name, ...called].toSorted());
    const reachOf = new Map(beyond.map(({ person, reach }) => [person.name, reach]));
    expect(reachOf.get(spent.name)).toBe("UNREACHABLE");
    expect(reachOf.get(never.name)).toBe("NEVER_BOUND");
    expect(namesOf(await listed("NEVER_BOUND"))).toEqual([never.name]);

    const { nudgeUnconfirmed } = await world
      .as(owner)
      .do(NudgeUnconfirmed, { input: { noticeId } });
    expect(nudgeUnconfirmed).toMatchObject({ nudged: 2, unreachable: 3 });
    await runJobs();
    expect(sent()).toHaveLength(2);
  });

  it("and so does the column of what a group owes", async () => {
    const { feng, owner, groupId } = await partlyReached();
    await world.as(feng).do(PublishNotice, noticeFor(groupId));
    const { obligations } = await world.as(owner).do(Obligations, { groupId });
    expect(obligations.columns).toMatchObject([{ missing: 6, nudgeable: 2, unreachable: 4 }]);
    expect(obligations.rows.filter(({ reachable }) => reachable)).toHaveLength(2);
  });
});

it("a board of signatures goes by whom a channel reaches, too", async () => {
  const { owner, groupId, one, two, spent, never } = await partlyReached();
  const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
  const { rulebookId } = await rulesIn(world).publish(office, draftOf(groupId));
  await runJobs();
  world.server.received.length = 0;
  world.clock.pass(HOUR);

  const { signatureBoard } = await world.as(owner).do(SignatureBoard, { rulebookId });
  const { counts, leftOut, nudgeable, pasteText } = signatureBoard;
  expect(counts).toMatchObject({ missing: 6, reachable: 2, unreachable: 4 });
  expect([nudgeable, leftOut.unreachable]).toEqual([2, 3]);
  expect(named(pasteText)).toEqual(["冯玉梅", spent.name, never.name].toSorted());
  const of = { rulebookId, states: ["UNSIGNED" as const], reach: "REACHABLE" as const };
  const { nodes } = (await world.as(owner).do(SignatureBoardPeople, of)).signatureBoard.people;
  expect(namesOf(nodes)).toEqual([one.name, two.name].toSorted());

  const { nudgeUnconfirmed } = await world
    .as(owner)
    .do(NudgeUnconfirmed, { input: { rulebookId } });
  expect(nudgeUnconfirmed).toMatchObject({ nudged: nudgeable, unreachable: 3 });
  await runJobs();
  expect(sent()).toHaveLength(nudgeable);
});

describe("a task goes by whom a channel reaches", () => {
  it("where somebody is chosen for it", async () => {
    const { owner, groupId, one, two } = await partlyReached();
    const { assignees } = await world.as(owner).do(Assignees, { groupId });
    const reached = assignees.nodes.filter(({ reachable }) => reachable);
    expect(namesOf(reached)).toEqual([one.name, two.name].toSorted());
    expect(assignees.nodes).toHaveLength(6);
  });

  it("in how long people took: whom no channel could reach is not slow, whenever they find it by themselves", async () => {
    const { feng, owner, groupId, one, two, spent } = await partlyReached();
    const { publishNotice: notice } = await world.as(feng).do(PublishNotice, noticeFor(groupId));
    const responsibleIds = [one.id, two.id, spent.id];
    const dueAt = "2026-11-20T16:00:00+08:00";
    const input = { groupId, goal: "核对备件清单", requirements: "", responsibleIds, dueAt };
    const taskId = (await world.as(owner).do(AssignTask, { input })).assignTask.id;
    const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
    const times = async (subject: "NOTICE" | "TASK") => {
      const { responseTimes } = await world.as(office).do(ResponseTimes, { input: { subject } });
      const { excluded, toConfirm, stages } = responseTimes;
      return [excluded, toConfirm.n, toConfirm.p90, stages[0]!.spread.n];
    };
    // What has not left yet has reached nobody.
    expect((await times("TASK"))[1]).toBe(0);
    await runJobs();
    world.clock.pass(10 * MINUTE);
    const plannedAt = "2026-11-19T17:00:00+08:00";
    const confirm = (who: Planted) =>
      world.as(who).do(ConfirmTask, { input: { taskId, method: "SELF", plannedAt } });
    const answer = async (who: Planted) => {
      await confirm(who);
      await world.as(who).do(AcknowledgeNotice, {
        input: { noticeId: notice.id, revisionId: notice.revision.id },
      });
    };
    await answer(one);
    world.clock.pass(60 * MINUTE);
    await answer(spent);
    // Three of six got the notice by no channel, and answered it or not; of the task it was one of three.
    expect(await times("TASK")).toEqual([1, 1, 10, 2]);
    expect((await times("NOTICE")).slice(1, 3)).toEqual([1, 10]);
  });

  it("and says beside each name what became of the messages, also after a night", async () => {
    const { owner, groupId, one, two, spent, never } = await partlyReached();
    const assign = async (goal: string, people: readonly Planted[]) => {
      const responsibleIds = people.map(({ id }) => id);
      const dueAt = "2026-11-20T16:00:00+08:00";
      const input = { groupId, goal, requirements: "", responsibleIds, dueAt };
      return (await world.as(owner).do(AssignTask, { input })).assignTask.id;
    };
    const told = async (id: string) => {
      const { assignments } = (await world.as(owner).do(TaskPage, { id })).task;
      return new Map(assignments.map(({ person, delivery }) => [person.name, delivery]));
    };
    const id = await assign("核对备件清单", [one, spent, never]);
    expect((await told(id)).get(one.name)).toMatchObject({ truth: "WAITING", why: null });
    const minute = world.clock.now().toISOString();
    await runJobs();
    const after = await told(id);
    expect(after.get(one.name)).toEqual({ truth: "DELIVERED", at: minute, why: null });
    expect(after.get(spent.name)).toMatchObject({ truth: "UNREACHABLE", why: "NO_GRANT" });
    expect(after.get(never.name)).toMatchObject({ truth: "UNREACHABLE", why: "NOT_BOUND" });

    until("2026-11-19T22:30:00+08:00");
    const atNight = await assign("夜里派的事", [two]);
    await runJobs();
    const morning = "2026-11-19T23:00:00.000Z";
    expect((await told(atNight)).get(two.name)).toEqual({
      truth: "WAITING",
      at: morning,
      why: "QUIET_HOURS",
    });
    until("2026-11-20T07:00:00+08:00");
    await runJobs();
    expect((await told(atNight)).get(two.name)).toMatchObject({ truth: "DELIVERED", at: morning });
  });
});
