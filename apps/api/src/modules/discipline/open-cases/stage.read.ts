import { DAY } from "../../../kernel/clock.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { cursorOf, type Page, type PageRequest, pageOf, sizeOf } from "../../../kernel/page.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { visibleGroup } from "../../groups/index.ts";
import { Appeal } from "../appeal/appeal.entity.ts";
import { isOpenAppeal } from "../appeal/appeal.policy.ts";
import { appealOfCase } from "../appeal/appeal.read.ts";
import { reviewOfCase } from "../appeal/queue.read.ts";
import { casesInReach } from "../case/case.read.ts";
import { c, caseColumns, type CaseRow, caseTables } from "../case/case.row.ts";
import { hearingOfCase } from "../measure/decide.service.ts";
import { CaseMeasure } from "../measure/measure.entity.ts";
import { measureOfCase } from "../measure/measure.read.ts";
import { isInReview } from "../measure/review.policy.ts";
import { reviewFactsOf } from "../measure/review.read.ts";
import { standingOf } from "../measure/standing.read.ts";
import { stageAt } from "./stage.policy.ts";
import type { CaseStage } from "./stage.ts";

const m = table(CaseMeasure, "m");
const a = table(Appeal, "a");

/** What is to be done next in a case, and until when; dueAt is exclusive, dueOn ends at 24:00. */
export interface Stage {
  stage: CaseStage;
  dueAt: number | null;
  dueOn: string | null;
}

/** The stage of a case at this moment, with its deadline. */
export async function stageOf(ctx: Ctx, found: CaseRow): Promise<Stage> {
  const measure = await measureOfCase(ctx, found.id);
  const appeal = await appealOfCase(ctx, found.id);
  const standing = measure && (await standingOf(ctx, measure));
  const stage = stageAt(
    {
      state: found.state,
      citesNothing: found.citesNothing !== null,
      heardFromAt: found.heardFromAt,
      ...hearingOfCase(found),
      measure: measure && standing && { kind: measure.measure, state: standing.state },
      inReview: measure !== null && isInReview(reviewFactsOf(measure, false)),
      appealOpen: appeal !== null && isOpenAppeal(appeal.state),
    },
    ctx.now.getTime(),
  );
  const none = { stage, dueAt: null, dueOn: null };
  switch (stage) {
    case "HEARING":
      return { ...none, dueAt: hearingOfCase(found).hearUntil };
    case "TO_CARRY_OUT":
      return { ...none, dueAt: standing?.carryOutBy?.getTime() ?? null };
    case "TO_REVIEW":
      return { ...none, dueAt: measure && Number(measure.reviewBy) };
    case "RUNNING":
      return { ...none, dueAt: standing?.endsAt?.getTime() ?? null };
    case "APPEALED":
      return { ...none, dueOn: (await reviewOfCase(ctx, found.id))?.dueOn ?? null };
    case "CASE_TO_TELL":
    case "TO_CORRECT":
    case "TO_DECIDE":
    case "MEASURE_TO_TELL":
    case "PAUSED":
    case "ENDED":
      return none;
  }
}

/** Whether the time to do it is over: a removal that nobody carries out stays to be done. */
export const isOverdue = ({ stage, dueAt }: Stage, now: number): boolean =>
  stage === "TO_CARRY_OUT" && dueAt !== null && now >= dueAt;

/** A mute with its pauses is over long before this; until then its row says too little to leave it out. */
const LONGEST_MUTE_MS = 366 * DAY;

/** Cases in which something may still be to be done, the newest first; what has ended meanwhile is among them. */
async function perhapsOpen(
  ctx: Ctx,
  groupId: string | null,
  before: string,
  most: number,
): Promise<CaseRow[]> {
  const { organisationId } = ctx.actor;
  const since = ctx.now.getTime() - LONGEST_MUTE_MS;
  return rows<CaseRow>(
    ctx,
    sql`select ${caseColumns} from ${caseTables}
      left join ${m} on ${m.caseId} = ${c.id} and ${m.organisationId} = ${c.organisationId}
      left join ${a} on ${a.caseId} = ${c.id} and ${a.organisationId} = ${c.organisationId}
      where ${c.organisationId} = ${organisationId} and ${await casesInReach(ctx)}
      and ${c.id} < ${before} ${groupId ? sql`and ${c.groupId} = ${groupId}` : sql``}
      and ((${c.state} in ('OPEN', 'TO_CORRECT') and ${c.citesNothing} is null)
        or ${a.state} in ('LODGED', 'TAKEN')
        or (${c.state} = 'DECIDED' and ${m.revokedAt} is null and (${m.toldAt} is null
          or (${m.reviewKind} is not null and ${m.reviewedAt} is null)
          or (${m.measure} = 'REMOVE' and ${m.carriedOutAt} is null)
          or (${m.measure} = 'MUTE' and ${m.liftedAt} is null and ${m.toldAt} > ${since}))))
      order by ${c.id} desc limit ${most}`,
  );
}

/** A case that waits for somebody, and what for. */
export interface OpenCase {
  found: CaseRow;
  stage: Stage;
}

async function openAmong(ctx: Ctx, read: readonly CaseRow[]): Promise<OpenCase[]> {
  const staged = await Promise.all(
    read.map(async (found) => ({ found, stage: await stageOf(ctx, found) })),
  );
  return staged.filter(({ stage }) => stage.stage !== "ENDED");
}

/**
 * The cases that wait for somebody, of one group or of all that the caller handles, the newest first. A stranger's
 * group is not found.
 */
export async function openCases(
  ctx: Ctx,
  request: PageRequest & { groupId?: string | null },
): Promise<Page<CaseRow>> {
  const size = sizeOf(request);
  if (request.groupId) await visibleGroup(ctx, request.groupId);
  let before = cursorOf(request, 1)?.[0] ?? "~";
  const open: CaseRow[] = [];
  while (open.length <= size) {
    const read = await perhapsOpen(ctx, request.groupId ?? null, before, size + 1);
    open.push(...(await openAmong(ctx, read)).map(({ found }) => found));
    before = read.at(-1)?.id ?? before;
    if (read.length <= size) break;
  }
  return pageOf(open, size, ({ id }) => [id]);
}

/** How many open cases are looked through for boards. */
const MOST_ON_BOARDS = 500;

/** As `openCases`, all at once and with their stages: for boards. */
export const allOpenCases = async (ctx: Ctx, groupId: string | null): Promise<OpenCase[]> =>
  openAmong(ctx, await perhapsOpen(ctx, groupId, "~", MOST_ON_BOARDS));
