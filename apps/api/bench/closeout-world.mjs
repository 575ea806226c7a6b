/**
 * A company with many groups whose days are to be closed, for races and loads: straight into the
 * tables, every group with as many assignments as asked for, of ten people, which nobody answers.
 */
import { ctxOf, named, openPlace } from "./crowd.mjs";
const { Person } = await import("../dist/modules/people/person.entity.js");
const { Membership } = await import("../dist/modules/groups/membership.entity.js");
const { Group } = await import("../dist/modules/groups/group.entity.js");
const { categoryCalled } = await import("../dist/modules/groups/category/category.read.js");
const { Grant } = await import("../dist/modules/people/grant.entity.js");
const { CloseOutSchedule } = await import("../dist/modules/closeout/closing/schedule.entity.js");
const { Task } = await import("../dist/modules/tasks/task/task.entity.js");
const { Assignment } = await import("../dist/modules/tasks/assignment/assignment.entity.js");

const { newId } = await import("../dist/kernel/column.js");
const { insertNew } = await import("../dist/kernel/sql.js");
const { inTransaction } = await import("../dist/kernel/transaction.js");
const { createOrganisation } = await import("../dist/modules/people/index.js");

/** A Monday; none of the days after it is a holiday. */
export const FIRST = "2026-11-02";

/** The instant of the close-out of a day. */
export const closeOf = (day) => Date.parse(`${day}T17:30:00+08:00`);

/** The working days from the first on. */
export function workdays(count) {
  const days = [];
  for (let at = Date.parse(`${FIRST}T00:00:00Z`); days.length < count; at += 86_400_000) {
    const day = new Date(at);
    if (day.getUTCDay() % 6 !== 0) days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

export async function plantGroups(
  place,
  { groups, assignments, people = 200, first = FIRST, nextAt = closeOf(first) },
) {
  const opened = place.orm ? place : await openPlace(place);
  const { organisationId, departmentId } = await createOrganisation(ctxOf(opened), {
    name: `多群厂 ${newId()}`,
    adminName: "总管",
    adminStaffNo: "A0",
  });
  const within = { organisation_id: organisationId };
  const at = closeOf(first) - 8 * 3_600_000;
  const persons = Array.from({ length: people }, newId);
  await inTransaction(ctxOf(opened), async (ctx) => {
    await insertNew(
      ctx,
      Person,
      persons.map((id, i) => ({
        ...within,
        id,
        ...named(`P${i}`, `成员${i}`),
        departmentId: departmentId,
        createdAt: at,
      })),
    );
  });
  const groupIds = Array.from({ length: groups }, newId);
  for (const [i, groupId] of groupIds.entries())
    await plantGroup(opened, {
      within,
      departmentId,
      persons,
      groupId,
      i,
      assignments,
      at,
      first,
      nextAt,
    });
  return { organisationId, departmentId, groupIds, persons, opened };
}

const plantGroup = (
  opened,
  { within, departmentId, persons, groupId, i, assignments, at, first, nextAt },
) =>
  inTransaction(ctxOf(opened), async (ctx) => {
    const owner = persons[(10 * i) % persons.length];
    const row = (more) => ({ ...within, id: newId(), ...more });
    await insertNew(ctx, Group, [
      row({
        id: groupId,
        name: `群 ${groupId}`,
        nameKey: `群${groupId}`,
        purpose: "压力",
        department_id: departmentId,
        categoryId: await categoryCalled(ctx, within.organisation_id, null),
        state: "ACTIVE",
        created_at: at,
      }),
    ]);
    await insertNew(ctx, Membership, [
      row({ groupId: groupId, personId: owner, displayName: "群主", joinedAt: at, live: 1 }),
    ]);
    await insertNew(ctx, Grant, [
      row({ personId: owner, role: "OWNER", scopeId: groupId, grantedFrom: at, live: 1 }),
    ]);
    await insertNew(ctx, CloseOutSchedule, [
      row({ groupId: groupId, nextOn: first, nextAt: nextAt, closed: 0 }),
    ]);
    const tasks = Array.from({ length: assignments }, newId);
    const dueAt = closeOf(first);
    await insertNew(
      ctx,
      Task,
      tasks.map((id, n) =>
        row({
          id,
          groupId: groupId,
          kind: "TASK",
          state: "OPEN",
          assignerId: owner,
          goal: `第 ${n + 1} 件`,
          requirements: "照单办",
          assignedAt: at,
          originalDueAt: dueAt,
          dueAt: dueAt,
        }),
      ),
    );
    await insertNew(
      ctx,
      Assignment,
      tasks.map((task_id, n) =>
        row({
          taskId: task_id,
          groupId: groupId,
          personId: persons[(10 * i + (n % 10)) % persons.length],
          departmentId: departmentId,
          assignerId: owner,
          role: "RESPONSIBLE",
          state: "ASKED",
          live: 1,
          askedAt: at,
          reachable: 1,
          confirmBy: at,
          confirmLate: 0,
          originalDueAt: dueAt,
          dueAt: dueAt,
          dayOn: first,
          doneLate: 0,
          carries: 0,
        }),
      ),
    );
  });
