import { newId } from "../src/kernel/column.ts";
import { insertNew, sql } from "../src/kernel/sql.ts";
import { Asked, AskedThrough } from "../src/modules/audience/asked.entity.ts";
import { Population, PopulationGroup } from "../src/modules/audience/population.entity.ts";
import { Leave } from "../src/modules/leave/leave.entity.ts";
import { Acknowledgement } from "../src/modules/notices/acknowledgement/acknowledgement.entity.ts";
import {
  Notice,
  NoticeGroup,
  NoticeRevision,
} from "../src/modules/notices/notice/notice.entity.ts";
import { RulesSignature } from "../src/modules/rules/signature/signature.entity.ts";
import { Assignment } from "../src/modules/tasks/assignment/assignment.entity.ts";
import { Task } from "../src/modules/tasks/task/task.entity.ts";
import { databaseOf, type Planted, type World } from "./world.ts";

/** Whose past it is: `by` published and assigned it, in their group. */
interface Past {
  groupId: string;
  by: Planted;
  members: readonly Planted[];
  rulebookId: string;
}

/** Long before the stories begin. */
const THEN = Date.parse("2025-06-02T09:00:00+08:00");
const DAY = "2025-06-02";

/**
 * What a group has behind it: as many notices, all confirmed or withdrawn, as many tasks, all accepted or
 * cancelled, and for each tenth of them a leave and a signature of each member. Straight into the tables,
 * as the deeds would have left them.
 */
export async function plantFinished(world: World, past: Past, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, i) => i);
  await plantNotices(world, past, numbers);
  await plantTasks(world, past, numbers);
  await plantAbsences(world, past, numbers.slice(0, count / 10));
  // A server would notice by and by how many rows there are; here at once.
  if (databaseOf(world.orm) !== null)
    await world.rows(sql`analyze table asked, asked_through, acknowledgement, notice, population,
      population_group, notice_group, task, assignment, person_leave, rules_signature`);
}

const writer = (world: World) => ({ em: world.orm.em.fork() });

/** Nine of ten were confirmed by everybody, and one was withdrawn before anybody had. */
async function plantNotices(world: World, { groupId, by, members }: Past, numbers: number[]) {
  const ctx = writer(world);
  const within = { organisationId: by.organisationId };
  const notices = numbers.map((i) => ({
    id: newId(),
    revisionId: newId(),
    subject: `旧通知 ${i}`,
    withdrawn: i % 10 === 0,
  }));
  const each = <T>(row: (notice: (typeof notices)[number], person: Planted) => T): T[] =>
    notices.flatMap((notice) => members.map((person) => row(notice, person)));

  await insertNew(
    ctx,
    Notice,
    notices.map(({ id, revisionId, subject, withdrawn }) => ({
      ...within,
      id,
      publisherId: by.id,
      importance: "IMPORTANT" as const,
      state: withdrawn ? ("WITHDRAWN" as const) : ("PUBLISHED" as const),
      asksLaterJoiners: 0,
      revisionId,
      revisionNumber: 1,
      subject,
      publishedAt: THEN,
      withdrawnAt: withdrawn ? THEN : null,
    })),
  );
  await insertNew(
    ctx,
    NoticeRevision,
    notices.map(({ id, revisionId, subject }) => ({
      ...within,
      id: revisionId,
      noticeId: id,
      number: 1,
      subject,
      purpose: "演练",
      body: subject,
      textHash: "0".repeat(64),
      publishedAt: THEN,
      publishedById: by.id,
    })),
  );
  await insertNew(
    ctx,
    NoticeGroup,
    notices.map(({ id }) => ({ ...within, id: newId(), noticeId: id, groupId, whole: 1 })),
  );
  await insertNew(
    ctx,
    Population,
    notices.map(({ id, withdrawn }) => ({
      ...within,
      id,
      asksLaterJoiners: 0,
      askedAt: THEN,
      closedAt: withdrawn ? THEN : null,
    })),
  );
  await insertNew(
    ctx,
    PopulationGroup,
    notices.map(({ id }) => ({ ...within, id: newId(), populationId: id, groupId })),
  );
  await insertNew(
    ctx,
    Asked,
    each(({ id, withdrawn }, person) => ({
      ...within,
      id: newId(),
      populationId: id,
      personId: person.id,
      departmentId: person.departmentId,
      sortKey: person.staffNo,
      askedAt: THEN,
      joinedLater: 0,
      openedAt: withdrawn ? null : THEN,
      answeredAt: withdrawn ? null : THEN,
      late: 0,
      closed: withdrawn ? 1 : null,
    })),
  );
  await insertNew(
    ctx,
    AskedThrough,
    each(({ id }, person) => ({
      ...within,
      id: newId(),
      populationId: id,
      personId: person.id,
      groupId,
      live: 1,
    })),
  );
  await insertNew(
    ctx,
    Acknowledgement,
    each(({ id, revisionId }, person) => ({
      ...within,
      id: newId(),
      noticeId: id,
      revisionId,
      revisionNumber: 1,
      personId: person.id,
      acknowledgedAt: THEN,
      late: 0,
      textHash: "0".repeat(64),
      statement: "已阅读并照办",
      receiptId: newId(),
    })),
  );
}

/**
 * Of each, one member answered for it and another helped, and a third had refused it before. What was
 * cancelled ended for all of them.
 */
async function plantTasks(world: World, { groupId, by, members }: Past, numbers: number[]) {
  const ctx = writer(world);
  const within = { organisationId: by.organisationId, groupId, assignerId: by.id };
  const due = { originalDueAt: THEN, dueAt: THEN };
  const tasks = numbers.map((i) => ({ i, id: newId(), cancelled: i % 3 === 0 }));
  await insertNew(
    ctx,
    Task,
    tasks.map(({ i, id, cancelled }) => ({
      ...within,
      ...due,
      id,
      kind: "TASK" as const,
      state: cancelled ? ("CANCELLED" as const) : ("DONE" as const),
      goal: `旧任务 ${i}`,
      requirements: "",
      assignedAt: THEN,
      endedAt: THEN,
    })),
  );
  const assignment = (taskId: string, person: Planted) => ({
    ...within,
    ...due,
    id: newId(),
    taskId,
    personId: person.id,
    departmentId: person.departmentId,
    role: "RESPONSIBLE" as const,
    askedAt: THEN,
    reachable: 1,
    confirmBy: THEN,
    confirmLate: 0,
    dayOn: DAY,
    doneLate: 0,
    carries: 0,
  });
  const ended = (end: "REFUSED" | "CANCELLED") =>
    ({ state: "ENDED", live: null, end, endedAt: THEN }) as const;
  await insertNew(
    ctx,
    Assignment,
    tasks.flatMap(({ i, id, cancelled }) => {
      const [one, another, third] = [0, 1, 2].map((n) =>
        assignment(id, members[(i + n) % members.length]!),
      );
      const accepted = { state: "ACCEPTED", live: 1, doneAt: THEN, doneOn: DAY } as const;
      const helped = { state: "CONFIRMED", live: 1, role: "COLLABORATOR" } as const;
      const refused = { ...third!, ...ended("REFUSED") };
      return [
        refused,
        {
          ...one!,
          ...(cancelled ? ended("CANCELLED") : accepted),
          fromAssignmentId: refused.id,
        },
        { ...another!, ...helped, ...(cancelled ? ended("CANCELLED") : {}) },
      ];
    }),
  );
}

/**
 * Leaves that are over, with `by` asked in vain to stand in, and signatures: of five versions long past,
 * and of rules that apply no more.
 */
async function plantAbsences(world: World, { by, members, rulebookId }: Past, numbers: number[]) {
  const ctx = writer(world);
  const within = { organisationId: by.organisationId };
  const each = <T>(row: (i: number, person: Planted) => T): T[] =>
    numbers.flatMap((i) => members.map((person) => row(i, person)));
  await insertNew(
    ctx,
    Leave,
    each((_, person) => ({
      ...within,
      id: newId(),
      personId: person.id,
      fromOn: DAY,
      untilOn: DAY,
      beginsAt: THEN,
      endsAt: THEN,
      reason: "年假",
      standInId: by.id,
      standInState: "ASKED" as const,
      recordedById: person.id,
      recordedAt: THEN,
      live: 1,
    })),
  );
  await insertNew(
    ctx,
    RulesSignature,
    each((i, person) => ({
      ...within,
      id: newId(),
      rulebookId: i < 5 ? rulebookId : `rulebook ${i}`,
      versionId: `version ${i}`,
      versionNumber: -i,
      personId: person.id,
      personName: person.name,
      staffNo: person.staffNo,
      signedAt: THEN,
      late: 0,
      statement: "已阅读并遵守",
      textHash: "0".repeat(64),
      receiptId: newId(),
    })),
  );
}
