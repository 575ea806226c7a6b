/**
 * A company with many groups whose days are to be closed, for races and loads: straight into the
 * tables, every group with as many assignments as asked for, of ten people, which nobody answers.
 */
import { ctxOf, openPlace } from "./crowd.mjs";

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
      "person",
      persons.map((id, i) => ({
        ...within,
        id,
        staff_no: `P${i}`,
        name: `成员${i}`,
        department_id: departmentId,
        created_at: at,
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
    await insertNew(ctx, "work_group", [
      row({
        id: groupId,
        name: `群 ${groupId}`,
        purpose: "压力",
        department_id: departmentId,
        state: "ACTIVE",
        created_at: at,
      }),
    ]);
    await insertNew(ctx, "membership", [
      row({ group_id: groupId, person_id: owner, display_name: "群主", joined_at: at, live: 1 }),
    ]);
    await insertNew(ctx, "role_grant", [
      row({ person_id: owner, role: "OWNER", scope_id: groupId, granted_from: at, live: 1 }),
    ]);
    await insertNew(ctx, "close_out_schedule", [
      row({ group_id: groupId, next_on: first, next_at: nextAt, closed: 0 }),
    ]);
    const tasks = Array.from({ length: assignments }, newId);
    const dueAt = closeOf(first);
    await insertNew(
      ctx,
      "task",
      tasks.map((id, n) =>
        row({
          id,
          group_id: groupId,
          kind: "TASK",
          state: "OPEN",
          assigner_id: owner,
          goal: `第 ${n + 1} 件`,
          requirements: "照单办",
          assigned_at: at,
          original_due_at: dueAt,
          due_at: dueAt,
        }),
      ),
    );
    await insertNew(
      ctx,
      "assignment",
      tasks.map((task_id, n) =>
        row({
          task_id,
          group_id: groupId,
          person_id: persons[(10 * i + (n % 10)) % persons.length],
          department_id: departmentId,
          assigner_id: owner,
          role: "RESPONSIBLE",
          state: "ASKED",
          live: 1,
          asked_at: at,
          reachable: 1,
          confirm_by: at,
          confirm_late: 0,
          original_due_at: dueAt,
          due_at: dueAt,
          day_on: first,
          done_late: 0,
          carries: 0,
        }),
      ),
    );
  });
