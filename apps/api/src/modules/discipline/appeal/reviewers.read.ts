import { organisationOf, type Ctx, type RequestContext } from "../../../kernel/ctx.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { nearestHead, personById } from "../../people/index.ts";
import { appealRulesOf, type CaseRow, groupOfCase, inCase } from "../case/case.row.ts";
import { LEVELS, nextAbove, type RoleHolder } from "../case/entitled.policy.ts";
import { roleHoldersFor } from "../case/holders.read.ts";
import { type MeasureRow, measureOfCase } from "../measure/measure.read.ts";
import { isOpenAppeal, type Silence, silenceAt, workingWindow } from "./appeal.policy.ts";
import { type AppealRow, appealOfCase, recusalsOf } from "./appeal.read.ts";

/** Who may decide an appeal at this moment, and until when. */
export interface Review {
  reviewers: string[];
  /** Who has something to do with the case, and so never reviews it. */
  conflicted: ReadonlySet<string>;
  silence: Silence;
  /** The end of the time that runs now, exclusive; the last day of it. */
  dueAt: number;
  dueOn: string;
  provisional: boolean;
  /** When the measure is suspended unless it is decided before. */
  suspendsAt: number;
}

/** The review of an appeal: by the body that the rules name, without whoever had a part in the case (Mission P2). */
export async function reviewOf(
  ctx: RequestContext,
  found: CaseRow,
  measure: MeasureRow,
  appeal: AppealRow,
): Promise<Review> {
  const organisationId = organisationOf(ctx);
  const { appealBody, answerDays } = appealRulesOf(found);
  const calendar = await workingCalendarOf(ctx, organisationId);
  const first = workingWindow(Number(appeal.lodgedAt), answerDays, calendar, ctx.timeZone);
  const second = workingWindow(first.until - 1, answerDays, calendar, ctx.timeZone);
  const silence = silenceAt({ first, second }, ctx.now.getTime());
  const recused = (await recusalsOf(ctx, appeal.id)).map(({ personId }) => personId);
  const conflicted = new Set(
    [
      ...inCase(found),
      found.recordedById,
      measure.proposedById,
      measure.decidedById,
      measure.reviewedById,
      ...recused,
    ].filter((id) => id !== null),
  );
  const holders = await roleHoldersFor(ctx, groupOfCase(found));
  const body = await bodyOf(ctx, appealBody, holders, conflicted);
  const now = silence === "IN_TIME" ? first : second;
  return {
    reviewers: silence === "IN_TIME" ? body.personIds : aboveBody(holders, body, conflicted),
    conflicted,
    silence,
    dueAt: now.until,
    dueOn: now.lastOn,
    provisional: now.provisional,
    suspendsAt: second.until,
  };
}

interface Body {
  personIds: string[];
  level: number;
}

/** The body that the rules name; where nobody of it is free of the case, whoever stands next above. */
async function bodyOf(
  ctx: RequestContext,
  body: string,
  holders: readonly RoleHolder[],
  conflicted: ReadonlySet<string>,
): Promise<Body> {
  const named = await namedBody(ctx, body, holders, conflicted);
  const free = named.personIds.filter((id) => !conflicted.has(id));
  if (free.length > 0) return { personIds: free, level: named.level };
  const personIds = nextAbove(holders, named.level, conflicted);
  const level = Math.max(
    named.level,
    ...holders.filter((one) => personIds.includes(one.personId)).map((one) => one.level),
  );
  return { personIds, level };
}

async function namedBody(
  ctx: RequestContext,
  body: string,
  holders: readonly RoleHolder[],
  conflicted: ReadonlySet<string>,
): Promise<Body> {
  const holding = (role: "ADMIN" | "OFFICE"): Body => ({
    personIds: holders.filter((one) => one.role === role).map(({ personId }) => personId),
    level: LEVELS[role],
  });
  if (body === "ADMIN" || body === "OFFICE") return holding(body);
  const owner = holders.find((one) => one.role === "OWNER");
  if (!owner) return { personIds: [], level: LEVELS.OWNER };
  const { departmentId } = await personById.existing(ctx, owner.personId);
  const never = [...conflicted, ...(body === "OWNER_SUPERIOR" ? [owner.personId] : [])];
  const head = await nearestHead(ctx, organisationOf(ctx), departmentId, never);
  const level = holders.find((one) => one.personId === head && one.role === "HEAD")?.level;
  return { personIds: head === null ? [] : [head], level: level ?? LEVELS.HEAD };
}

/** After a silence: whoever stands above the body; the body itself where nobody does. */
function aboveBody(
  holders: readonly RoleHolder[],
  { personIds, level }: Body,
  conflicted: ReadonlySet<string>,
): string[] {
  const above = nextAbove(holders, level, conflicted);
  return above.length > 0 ? above : personIds;
}

/** Whether the caller reviews the appeal in this case now, or has. */
export async function isReviewer(ctx: Ctx, found: CaseRow): Promise<boolean> {
  const appeal = await appealOfCase(ctx, found.id);
  const measure = await measureOfCase(ctx, found.id);
  if (!appeal || !measure) return false;
  const { personId } = ctx.actor;
  if (appeal.decidedById === personId) return true;
  if (!isOpenAppeal(appeal.state)) return false;
  return (await reviewOf(ctx, found, measure, appeal)).reviewers.includes(personId);
}
