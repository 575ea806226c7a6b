import { type EntityClass, EntitySchema } from "@mikro-orm/core";
import { sql } from "../src/kernel/sql.ts";
import { type Row, table } from "../src/kernel/table.ts";
import { Asked, AskedThrough } from "../src/modules/audience/asked.entity.ts";
import { CloseOutSchedule } from "../src/modules/closeout/closing/schedule.entity.ts";
import { Membership } from "../src/modules/groups/membership.entity.ts";
import { Leave } from "../src/modules/leave/leave.entity.ts";
import { Acknowledgement } from "../src/modules/notices/acknowledgement/acknowledgement.entity.ts";
import { Notice } from "../src/modules/notices/notice/notice.entity.ts";
import { Rulebook, RulebookGroup } from "../src/modules/rules/rulebook/rulebook.entity.ts";
import { RulesDecline, RulesSignature } from "../src/modules/rules/signature/signature.entity.ts";
import {
  Assignment,
  CarryOver,
  DateRequest,
} from "../src/modules/tasks/assignment/assignment.entity.ts";
import { Task } from "../src/modules/tasks/task/task.entity.ts";
import type { World } from "./world.ts";

/** How somebody stands with something that is asked of them. */
export type Stand = "DONE" | "EXEMPT" | "OWED";

/**
 * Who owes what, counted by hand: every row of the tables is looked at, and nothing of what is kept to
 * find the open ones.
 */
export async function openByHand(world: World, today: string) {
  const now = world.clock.now().getTime();
  async function every<E extends object>(entity: EntityClass<E>): Promise<Row<E>[]> {
    const names = Object.keys(EntitySchema.REGISTRY.get(entity as never)!.meta.properties);
    const from = table(entity, "x");
    return await world.rows<Row<E>>(sql`select ${from.pick(...(names as never[]))} from ${from}`);
  }
  const [asked, through, notices, acknowledgements] = [
    await every(Asked),
    await every(AskedThrough),
    await every(Notice),
    await every(Acknowledgement),
  ];
  const [tasks, assignments, carryOvers, requests] = [
    await every(Task),
    await every(Assignment),
    await every(CarryOver),
    await every(DateRequest),
  ];
  const [books, bookGroups, signatures, declines] = [
    await every(Rulebook),
    await every(RulebookGroup),
    await every(RulesSignature),
    await every(RulesDecline),
  ];
  const schedules = await every(CloseOutSchedule);
  const memberships = (await every(Membership)).filter(({ live }) => live === 1);
  const leaves = (await every(Leave)).filter(({ live }) => live === 1);

  const isAway = (personId: string) =>
    leaves.some((one) => one.personId === personId && one.beginsAt <= now && one.endsAt > now);
  const published = notices.filter((one) => one.state === "PUBLISHED");
  const openTasks = new Map(
    tasks.filter((one) => one.state === "OPEN").map((one) => [one.id, one]),
  );
  const goesOn = ({ populationId }: Row<Asked>) => published.some(({ id }) => id === populationId);
  /** The parts that nobody has. Nobody departs here, so whoever assigned a task decides on it. */
  const unassigned = assignments.filter(
    (one) =>
      openTasks.has(one.taskId) &&
      one.state === "ENDED" &&
      one.role === "RESPONSIBLE" &&
      (one.end === "REFUSED" || one.end === "LEFT") &&
      !assignments.some(({ fromAssignmentId }) => fromAssignmentId === one.id),
  );
  const isOpen = ({ state }: Row<Assignment>) => state === "ASKED" || state === "CONFIRMED";
  const appliesIn = ({ id, appliesToAll }: Row<Rulebook>, groupId: string) =>
    appliesToAll === 1 ||
    bookGroups.some((one) => one.rulebookId === id && one.groupId === groupId && one.live === 1);
  const hasSigned = ({ currentVersionId }: Row<Rulebook>, personId: string) =>
    [...signatures, ...declines].some(
      (one) => one.versionId === currentVersionId && one.personId === personId,
    );
  const current = books.filter(({ currentVersionId }) => currentVersionId !== null);

  /** Of a group: by person and obligation, how they stand. */
  function stands(groupId: string): Map<string, Map<string, Stand>> {
    const inGroup = memberships.filter((one) => one.groupId === groupId);
    const by = new Map(inGroup.map(({ personId }) => [personId, new Map<string, Stand>()]));
    const order: Stand[] = ["DONE", "EXEMPT", "OWED"];
    const add = (personId: string, obligation: string, stand: Stand) => {
      const theirs = by.get(personId);
      const before = theirs?.get(obligation);
      // Of two, the more pressing: a part that nobody has is owed beside what one has done.
      if (before === undefined || order.indexOf(stand) > order.indexOf(before))
        theirs?.set(obligation, stand);
    };
    for (const one of asked) {
      const here = through.some(
        ({ populationId, personId, live, ...t }) =>
          populationId === one.populationId &&
          personId === one.personId &&
          live === 1 &&
          t.groupId === groupId,
      );
      if (!here || one.leftAt !== null || !goesOn(one)) continue;
      const open = one.exemptAt === null ? "OWED" : "EXEMPT";
      add(one.personId, `NOTICE:${one.populationId}`, one.answeredAt === null ? open : "DONE");
    }
    for (const one of assignments.filter(({ live, ...a }) => live === 1 && a.groupId === groupId)) {
      const { personId } = one;
      const open = isAway(personId) ? "EXEMPT" : "OWED";
      if (openTasks.has(one.taskId)) {
        const helped = one.role === "COLLABORATOR" && one.state !== "ASKED";
        add(personId, `TASK:${one.taskId}`, helped || !isOpen(one) ? "DONE" : open);
      }
      if (one.role !== "RESPONSIBLE") continue;
      const due = isOpen(one) && one.dayOn <= today;
      const carried = carryOvers.some(
        ({ assignmentId, fromOn, live }) =>
          assignmentId === one.id && fromOn === today && live === 1,
      );
      if (!due && one.doneOn !== today && !carried) continue;
      const blocked = one.blockedOn !== null && one.blockedOn >= today;
      add(personId, `CLOSE_OUT:${groupId}`, due && !blocked ? open : "DONE");
    }
    for (const { taskId, dayOn } of unassigned.filter((one) => one.groupId === groupId)) {
      const { assignerId } = openTasks.get(taskId)!;
      add(assignerId, `TASK:${taskId}`, "OWED");
      if (dayOn <= today) add(assignerId, `CLOSE_OUT:${groupId}`, "OWED");
    }
    for (const book of current.filter((one) => appliesIn(one, groupId))) {
      for (const { personId } of inGroup) {
        const open = isAway(personId) ? "EXEMPT" : "OWED";
        add(personId, `RULES:${book.id}`, hasSigned(book, personId) ? "DONE" : open);
      }
    }
    return by;
  }

  const dayOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

  /** Overdue, while no day of its group is open in which to settle it. Groups here close their days at 17:30. */
  function overdueOutsideDay({ id, groupId, dueAt }: Row<Assignment>): boolean {
    const carriedTo = carryOvers
      .filter(({ assignmentId, live }) => assignmentId === id && live === 1)
      .map(({ toOn }) => Date.parse(`${toOn}T17:30:00+08:00`));
    const dayOff = [0, 6].includes(new Date(`${today}T00:00:00Z`).getUTCDay());
    const evening = now >= Date.parse(`${today}T17:30:00+08:00`);
    const closed = schedules.some((one) => one.groupId === groupId && one.nextOn > today);
    return (dayOff || evening || closed) && Math.max(dueAt, ...carriedTo) < now;
  }

  /** What waits for somebody, and what they have done today; without the day's close-out. */
  function waiting(personId: string) {
    const mine = assignments.filter((one) => one.personId === personId);
    const assigned = assignments.filter((one) => one.assignerId === personId);
    const inGroups = memberships.filter((one) => one.personId === personId);
    const items = [
      ...asked
        .filter((one) => one.personId === personId && one.leftAt === null)
        .filter((one) => one.answeredAt === null && one.exemptAt === null)
        // An ordinary notice waits to be opened, no more.
        .filter(({ populationId, openedAt }) =>
          published.some(
            ({ id, importance }) =>
              id === populationId && (importance !== "ORDINARY" || openedAt === null),
          ),
        )
        .map((one) => `ACKNOWLEDGE_NOTICE:${one.populationId}`),
      ...mine.filter(({ state }) => state === "ASKED").map(({ id }) => `CONFIRM_TASK:${id}`),
      ...mine
        .filter(({ state, role }) => state === "CONFIRMED" && role === "RESPONSIBLE")
        .flatMap((one) => {
          if (one.returnReason !== null) return [`REDO_TASK:${one.id}`];
          return !isAway(personId) && overdueOutsideDay(one) ? [`OVERDUE_TASK:${one.id}`] : [];
        }),
      ...assigned
        .filter(({ state, role }) => state === "DONE" && role === "RESPONSIBLE")
        .filter(({ taskId }) => openTasks.has(taskId))
        .map(({ id }) => `ACCEPT_RESULT:${id}`),
      ...unassigned
        .filter(({ taskId }) => openTasks.get(taskId)!.assignerId === personId)
        .map(({ id }) => `REASSIGN:${id}`),
      ...requests
        .filter(({ state, assignmentId }) =>
          assigned.some((one) => state === "OPEN" && one.id === assignmentId && isOpen(one)),
        )
        .map(({ id }) => `DECIDE_NEW_DATE:${id}`),
      ...current
        .filter((book) => inGroups.some(({ groupId }) => appliesIn(book, groupId)))
        .filter((book) => !hasSigned(book, personId))
        .map(({ currentVersionId }) => `SIGN_RULES:${currentVersionId}`),
    ];
    return {
      items: items.toSorted(),
      acknowledgedToday: acknowledgements.filter(
        (one) =>
          one.personId === personId &&
          one.withdrawnAt === null &&
          dayOf(one.acknowledgedAt) === today,
      ).length,
      doneToday: mine.filter(
        ({ state, doneAt }) =>
          (state === "DONE" || state === "ACCEPTED") && doneAt !== null && dayOf(doneAt) === today,
      ).length,
    };
  }

  /** Entries by which more or less is found than is awaited. */
  const wronglyKept = asked.filter((one) => {
    const here = one.leftAt === null && one.answeredAt === null && one.exemptAt === null;
    return (one.awaited === 1) !== (here && goesOn(one));
  });

  return { stands, waiting, wronglyKept };
}
