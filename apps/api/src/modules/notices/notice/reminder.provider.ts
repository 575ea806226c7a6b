import type { ReminderSteps } from "@riqing/schema";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { askedView, entriesAmong, type LaterAsked } from "../../audience/index.ts";
import { settingsIn } from "../../groups/index.ts";
import {
  allSteps,
  type LeavingMessage,
  type Objection,
  type Owing,
  planReminders,
} from "../../reach/index.ts";
import { Notice, NoticeGroup } from "./notice.entity.ts";
import type { Importance } from "./notice.state.ts";

const n = table(Notice, "n");
const g = table(NoticeGroup, "g");
const a = askedView("a");

/** Where a category chooses none: the shipped steps. */
const DEFAULT_STEPS: ReminderSteps = { beforeHours: [2], atDeadline: true, afterHours: [24] };

/** An urgent notice is reminded of once more, this many hours before its deadline. */
const URGENT_HOURS_BEFORE = 0.25;

/** When a notice of that importance is reminded of: an ordinary one only when it is due. */
export function stepsFor(
  importance: Importance,
  ofGroups: readonly ReminderSteps[],
): ReminderSteps {
  const steps = allSteps(ofGroups);
  if (importance === "ORDINARY") return { ...steps, beforeHours: [], afterHours: [] };
  if (importance === "IMPORTANT") return steps;
  return { ...steps, beforeHours: [...steps.beforeHours, URGENT_HOURS_BEFORE] };
}

interface PlannedNotice {
  id: string;
  importance: Importance;
  groupIds: readonly string[];
}

/** Sets when a notice is reminded of, as its groups' settings in force say, in the caller's transaction. */
async function plan(
  ctx: RequestContext,
  organisationId: string,
  notice: PlannedNotice,
  deadlines: readonly Date[],
  moved: boolean,
): Promise<void> {
  if (deadlines.length === 0 && !moved) return;
  const inForce = await settingsIn(ctx, organisationId, notice.groupIds, ctx.today);
  const steps = notice.groupIds.map(
    (groupId) => inForce.get(groupId)?.values.reminders ?? DEFAULT_STEPS,
  );
  await planReminders(ctx, organisationId, {
    subjectKind: "NOTICE",
    subjectId: notice.id,
    deadlines,
    steps: stepsFor(notice.importance, steps),
    moved,
  });
}

export const planForPublished = (ctx: Ctx, notice: PlannedNotice, dueAt: Date | null) =>
  plan(ctx, ctx.actor.organisationId, notice, dueAt ? [dueAt] : [], false);

/** The deadline was moved, for later joiners by as much: by those that hold now. */
export async function planForMoved(ctx: Ctx, notice: PlannedNotice): Promise<void> {
  const { organisationId } = ctx.actor;
  const read = await rows<{ dueAt: number }>(
    ctx,
    sql`select distinct ${a.dueAt} as dueAt from ${a} where ${a.organisationId} = ${organisationId}
      and ${a.populationId} = ${notice.id} and ${a.awaited} = 1 and ${a.dueAt} is not null`,
  );
  const deadlines = read.map(({ dueAt }) => new Date(Number(dueAt)));
  await plan(ctx, organisationId, notice, deadlines, true);
}

/** Later joiners have a deadline of their own, and reminders with it. */
export async function planForLater(ctx: RequestContext, asked: LaterAsked): Promise<void> {
  if (asked.dueAt === null) return;
  const notice = await published(ctx, asked.organisationId, asked.populationId);
  if (notice) await plan(ctx, asked.organisationId, notice, [asked.dueAt], false);
}

/** A notice that is out, by what reminding needs; null: it is withdrawn, or is none. */
async function published(
  ctx: RequestContext,
  organisationId: string,
  noticeId: string,
): Promise<(PlannedNotice & { subject: string }) | null> {
  const notice = await row<{ id: string; subject: string; importance: Importance }>(
    ctx,
    sql`select ${n.pick("id", "subject", "importance")} from ${n} where ${n.id} = ${noticeId}
      and ${n.organisationId} = ${organisationId} and ${n.state} = 'PUBLISHED'`,
  );
  if (!notice) return null;
  const groups = await rows<{ groupId: string }>(
    ctx,
    sql`select ${g.pick("groupId")} from ${g} where ${g.organisationId} = ${organisationId}
      and ${g.noticeId} = ${noticeId}`,
  );
  return { ...notice, groupIds: groups.map(({ groupId }) => groupId) };
}

/** Who has not confirmed a notice by this deadline, is there and is not exempt. */
export async function noticeOwing(
  ctx: RequestContext,
  organisationId: string,
  noticeId: string,
  dueAt: Date,
): Promise<Owing | null> {
  const notice = await published(ctx, organisationId, noticeId);
  if (!notice) return null;
  const owing = await rows<{ personId: string }>(
    ctx,
    sql`select ${a.personId} as personId from ${a} where ${a.organisationId} = ${organisationId}
      and ${a.populationId} = ${noticeId} and ${a.awaited} = 1 and ${a.dueAt} = ${dueAt.getTime()}`,
  );
  return {
    personIds: owing.map(({ personId }) => personId),
    kind: "NOTICE_REMINDER",
    name: notice.subject,
    groupIds: notice.groupIds,
    urgent: notice.importance === "URGENT",
  };
}

/** Who has answered or left gets nothing more about a notice, nor anybody about one that is withdrawn. */
export async function noticeObjections(
  ctx: RequestContext,
  organisationId: string,
  messages: readonly LeavingMessage[],
): Promise<Objection[]> {
  const ours = messages.filter(
    ({ subjectKind, subjectId, kind }) =>
      subjectKind === "NOTICE" && subjectId !== null && kind !== "NOTICE_WITHDRAWN",
  );
  if (ours.length === 0) return [];
  const ids = [...new Set(ours.map(({ subjectId }) => subjectId!))];
  const out = await rows<{ id: string }>(
    ctx,
    sql`select ${n.id} from ${n} where ${n.organisationId} = ${organisationId}
      and ${n.id} in (${list(ids)}) and ${n.state} = 'PUBLISHED'`,
  );
  const entries = await entriesAmong(
    ctx,
    ids.map((id) => ({ organisationId, id })),
    [...new Set(ours.map(({ personId }) => personId))],
  );
  const isOut = new Set(out.map(({ id }) => id));
  const entryOf = new Map(entries.map((one) => [`${one.populationId} ${one.personId}`, one]));
  return ours.flatMap(({ personId, occasion, subjectId }): Objection[] => {
    const entry = entryOf.get(`${subjectId} ${personId}`);
    if (!isOut.has(subjectId!)) return [{ personId, occasion, drop: "WITHDRAWN" }];
    if (!entry) return [];
    if (entry.answeredAt !== null) return [{ personId, occasion, drop: "ANSWERED" }];
    return entry.leftAt === null ? [] : [{ personId, occasion, drop: "LEFT" }];
  });
}
