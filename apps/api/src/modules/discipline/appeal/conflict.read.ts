import { type BusinessDay, businessDayOf, dayAfter } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { handlesCase } from "../case/case.read.ts";
import { caseById } from "../case/case.row.ts";
import { measureOfCase } from "../measure/measure.read.ts";
import { recusalsOf } from "./appeal.read.ts";
import type { AppealConflictType, AppealDeadlineType, ConflictKind } from "./conflict.type.ts";
import { reviewOfCase } from "./queue.read.ts";

/** Who has what part in a case. Reporters are never named, and whom it is about does not learn of them. */
export async function conflictsOf(
  ctx: Ctx,
  appeal: { id: string; caseId: string },
): Promise<AppealConflictType[]> {
  const found = await caseById.existing(ctx, appeal.caseId);
  const measure = await measureOfCase(ctx, appeal.caseId);
  const review = await reviewOfCase(ctx, appeal.caseId);
  const parts: [ConflictKind, string | null | undefined][] = [
    ["SUBJECT", found.personId],
    ["RECORDED", found.recordedById],
    ["PROPOSED", measure?.proposedById],
    ["DECIDED", measure?.decidedById],
    ...(await recusalsOf(ctx, appeal.id)).map(({ personId }): [ConflictKind, string] => [
      "STOOD_ASIDE",
      personId,
    ]),
  ];
  const named = parts.flatMap(([kind, personId]) => (personId ? [{ kind, personId }] : []));
  const reviews = review?.reviewers.includes(ctx.actor.personId) === true;
  if (!reviews && !(await handlesCase(ctx, found))) return named;
  const nameless = (kind: ConflictKind, id: string | null) =>
    id ? [{ kind, personId: null }] : [];
  return [
    ...named,
    ...nameless("REPORTED", found.reportedById),
    ...nameless("HARMED", found.harmedId),
  ];
}

/** The reviewers' own deadline; null once the appeal has ended. */
export async function deadlineOf(ctx: Ctx, caseId: string): Promise<AppealDeadlineType | null> {
  const review = await reviewOfCase(ctx, caseId);
  if (review === null) return null;
  const calendar = await workingCalendarOf(ctx, ctx.actor.organisationId);
  return {
    answerOn: review.dueOn,
    workingDaysLeft: workdaysFrom(ctx.today, review.dueOn, calendar),
    suspendedAfter: businessDayOf(new Date(review.suspendsAt - 1), ctx.timeZone),
    provisional: review.provisional,
  };
}

/** How many working days lie from one day to another one, both included. */
export function workdaysFrom(
  first: BusinessDay,
  last: BusinessDay,
  { isWorkday }: { isWorkday: (day: BusinessDay) => boolean },
): number {
  let count = 0;
  for (let day = first; day <= last; day = dayAfter(day, 1)) if (isWorkday(day)) count += 1;
  return count;
}
