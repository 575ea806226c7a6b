import type { ReminderSteps } from "@riqing/schema";
import { newId } from "../../../kernel/column.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { insertNew, list, rows, sql, update } from "../../../kernel/sql.ts";
import { type RowOf, type Table, table } from "../../../kernel/table.ts";
import { inTransaction } from "../../../kernel/transaction.ts";
import { reminderWords } from "../../../words/reminder.zh-cn.ts";
import { clockTime } from "../../../words/times.zh-cn.ts";
import { choicesOf } from "../choice/choice.read.ts";
import { send } from "../inbox.service.ts";
import { quietUntilFor } from "../quiet.service.ts";
import { Reminder } from "./reminder.entity.ts";
import { type Owing, reminderKinds } from "./reminder.kinds.ts";
import { AT_DEADLINE, momentsOf } from "./reminder.policy.ts";

const r = table(Reminder, "r");

/** What is due, and when those who have not answered are reminded. */
export interface ReminderPlan {
  subjectKind: string;
  subjectId: string;
  /** The deadlines there are: the one for everybody, and those of later joiners. */
  deadlines: readonly Date[];
  steps: ReminderSteps;
  /** These deadlines replace all there were: moments of others that are still ahead do not come. */
  moved?: boolean;
}

/**
 * Sets the moments of a deadline, in the transaction of the deed that sets it (Mission X3): one statement for
 * a new thing. A deadline that is moved takes its open moments with it; what has passed is not repeated.
 */
export async function planReminders(
  ctx: Pick<RequestContext, "em" | "now">,
  organisationId: string,
  { subjectKind, subjectId, deadlines, steps, moved }: ReminderPlan,
): Promise<void> {
  const due = list(deadlines.map((one) => one.getTime()));
  const ours = (row: Table<Reminder>) =>
    sql`${row.organisationId} = ${organisationId} and ${row.subjectId} = ${subjectId}`;
  if (moved)
    await update(
      ctx,
      Reminder,
      { state: "DROPPED" },
      (row) => sql`${ours(row)} and ${row.state} = 'OPEN'
        ${deadlines.length === 0 ? sql`` : sql`and ${row.dueAt} not in (${due})`}`,
    );
  await insertNew(
    ctx,
    Reminder,
    deadlines.flatMap((dueAt) =>
      momentsOf(steps, dueAt, ctx.now).map(({ step, at }) => ({
        id: newId(),
        organisationId,
        subjectKind,
        subjectId,
        dueAt: dueAt.getTime(),
        step,
        at: at.getTime(),
        state: "OPEN" as const,
      })),
    ),
  );
  if (!moved) return;
  // Moved back to a deadline that it had before.
  await update(
    ctx,
    Reminder,
    { state: "OPEN" },
    (row) => sql`${ours(row)} and ${row.dueAt} in (${due}) and ${row.state} = 'DROPPED'
      and ${row.at} > ${ctx.now.getTime()}`,
  );
}

const columns = r.pick("id", "subjectKind", "subjectId", "dueAt", "step", "at");
type ReminderRow = RowOf<typeof columns>;

/**
 * Reminds of what has come, of one organisation, at most `limit` moments. Several that have passed at once,
 * as after an outage, are one message that says how things stand now. Answers how many it took.
 */
export async function remindDue(
  ctx: RequestContext,
  organisationId: string,
  limit: number,
): Promise<number> {
  const due = await rows<ReminderRow>(
    ctx,
    sql`select ${columns} from ${r} where ${r.organisationId} = ${organisationId}
      and ${r.state} = 'OPEN' and ${r.at} <= ${ctx.now.getTime()} order by ${r.at}, ${r.id} limit ${limit}`,
  );
  const together = Map.groupBy(due, ({ subjectId, dueAt }) => `${subjectId} ${dueAt}`);
  for (const moments of together.values())
    await inTransaction(ctx, (ctx) => remindOf(ctx, organisationId, moments));
  return due.length;
}

async function remindOf(
  ctx: RequestContext,
  organisationId: string,
  moments: readonly ReminderRow[],
): Promise<void> {
  const last = moments.at(-1)!;
  const dueAt = new Date(Number(last.dueAt));
  const owing = await reminderKinds.of(last.subjectKind)?.(
    ctx,
    organisationId,
    last.subjectId,
    dueAt,
  );
  const quiet = owing && !owing.urgent ? await quietFor(ctx, organisationId, owing) : null;
  if (quiet) {
    // Said when it can be read, and then as things stand by then.
    await setTaken(ctx, organisationId, moments, { at: quiet.getTime() });
    return;
  }
  const taken = await setTaken(ctx, organisationId, moments, { state: "DONE" });
  if (taken === 0 || !owing || owing.personIds.length === 0) return;
  const personIds = moments.some(({ step }) => step === AT_DEADLINE)
    ? owing.personIds
    : await whoWantsAll(ctx, organisationId, owing.personIds);
  const passed = dueAt <= ctx.now;
  const time = clockTime(dueAt, ctx);
  const message = {
    kind: owing.kind,
    title: passed ? reminderWords.passed(owing.name) : reminderWords.ahead(owing.name),
    body: `${passed ? reminderWords.dueBefore(time) : reminderWords.dueAt(time)}${reminderWords.why}`,
    subjectId: last.subjectId,
    through: owing.groupIds,
    urgent: owing.urgent,
    dueAt,
    occasion: `reminder:${last.subjectId}:${last.dueAt}:${last.step}`,
  };
  await send(
    ctx,
    organisationId,
    personIds.map((personId) => ({ ...message, personId })),
  );
}

const quietFor = async (ctx: RequestContext, organisationId: string, { groupIds }: Owing) =>
  (await quietUntilFor(ctx, organisationId, groupIds))(groupIds);

/** Takes these moments; of two processes, one does. */
const setTaken = (
  ctx: RequestContext,
  organisationId: string,
  moments: readonly ReminderRow[],
  changes: { state: "DONE" } | { at: number },
): Promise<number> =>
  update(
    ctx,
    Reminder,
    changes,
    (row) => sql`${row.organisationId} = ${organisationId} and ${row.state} = 'OPEN'
      and ${row.id} in (${list(moments.map(({ id }) => id))})`,
  );

/** Of these people, those who want more reminders than the one at the deadline. */
async function whoWantsAll(
  ctx: RequestContext,
  organisationId: string,
  personIds: readonly string[],
): Promise<string[]> {
  const chosen = await choicesOf(ctx, organisationId, personIds);
  return personIds.filter((personId) => chosen.get(personId)?.steps === "ALL");
}

/** When the next reminder of this organisation is due; null: none is. */
export async function nextReminderAt(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
): Promise<Date | null> {
  const [next] = await rows<{ at: number | null }>(
    ctx,
    sql`select min(${r.at}) as at from ${r}
      where ${r.organisationId} = ${organisationId} and ${r.state} = 'OPEN'`,
  );
  return next?.at ? new Date(Number(next.at)) : null;
}
