import { AddMember, AssignTask, CompleteTask, EndMembership, RecordLeave } from "@riqing/schema";
import { eachDeliveryWorld } from "./delivery-world.ts";
import { draftOf, rulesIn } from "./rules-world.ts";
import type { Planted } from "./world.ts";

const { world, runJobs, sent, workshop, until } = eachDeliveryWorld({
  now: "2026-11-19T15:42:00+08:00",
});

/** Who is reminded at each of these moments, by name. */
async function remindedAt(moments: readonly string[], people: readonly Planted[]) {
  const nameOf = new Map(people.map(({ staffNo, name }) => [`o-${staffNo}`, name]));
  const told: string[] = [];
  for (const at of moments) {
    until(`2026-11-${at}:00+08:00`);
    world.server.received.length = 0;
    await runJobs();
    await runJobs();
    for (const { to, title } of sent())
      told.push(`${at} ${nameOf.get(to)} ${title.split("：")[0]}`);
  }
  return told.toSorted();
}

async function wechatPerson(name: string): Promise<Planted> {
  const who = await world.person(name);
  const { accountId } = await world.bindWechat(who);
  for (const purpose of ["NOTICE", "DUE"] as const) await world.grant(who, accountId, purpose, 9);
  return who;
}

const leave = { fromOn: "2026-11-19", untilOn: "2026-11-30", reason: "事假" };

describe("who has to finish a task", () => {
  it("is reminded before the deadline, at it and after it, unless they finished, are away or have left", async () => {
    const { owner, members, groupId } = await workshop(4);
    const [open, done, away, left] = members as [Planted, Planted, Planted, Planted];
    const input = {
      groupId,
      goal: "核对备件清单",
      requirements: "",
      responsibleIds: members.map(({ id }) => id),
      dueAt: "2026-11-20T16:00:00+08:00",
    };
    const { assignTask: task } = await world.as(owner).do(AssignTask, { input });
    await world.as(done).do(CompleteTask, { input: { taskId: task.id, result: "齐了" } });
    await world.as(away).do(RecordLeave, { input: leave });
    await world.as(owner).do(EndMembership, { groupId, personId: left.id, why: "DEPARTED" });
    await runJobs();

    const moments = ["20T13:59", "20T14:00", "20T15:59", "20T16:00", "21T16:00", "22T16:00"];
    expect(await remindedAt(moments, members)).toEqual([
      `20T14:00 ${open.name} 快到时间了`,
      `20T16:00 ${open.name} 已到时间，还没办`,
      `21T16:00 ${open.name} 已到时间，还没办`,
    ]);
  });
});

describe("who has to sign", () => {
  it("is reminded the day before, on the day and after it; a later joiner by their own day", async () => {
    const { owner, members, groupId } = await workshop(4);
    const [open, signed, away, left] = members as [Planted, Planted, Planted, Planted];
    const rules = rulesIn(world);
    const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
    const version = await rules.publish(office, draftOf(groupId));
    await rules.sign(signed, version);
    await world.as(away).do(RecordLeave, { input: leave });
    await world.as(owner).do(EndMembership, { groupId, personId: left.id, why: "DEPARTED" });
    until("2026-11-21T10:00:00+08:00");
    const later = await wechatPerson("后来的人");
    await world.as(await world.admin()).do(AddMember, { groupId, personId: later.id });
    await runJobs();

    // Asked on the 19th to sign by the 26th; who joins on the 21st has as many days.
    const days = [24, 25, 26, 27, 28, 29, 30].flatMap((day) => [`${day}T08:59`, `${day}T09:00`]);
    expect(await remindedAt(days, [...members, later])).toEqual([
      `25T09:00 ${open.name} 快到时间了`,
      `26T09:00 ${open.name} 已到时间，还没办`,
      `27T09:00 ${later.name} 快到时间了`,
      `27T09:00 ${open.name} 已到时间，还没办`,
      `28T09:00 ${later.name} 已到时间，还没办`,
      `29T09:00 ${later.name} 已到时间，还没办`,
    ]);
  });
});
