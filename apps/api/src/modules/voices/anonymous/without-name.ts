import type { BusinessDay } from "../../../kernel/business-day.ts";
import { businessDayOf } from "../../../kernel/business-day.ts";
import { concurrencyLimit } from "../../../kernel/concurrency-limit.ts";
import { inOrganisation, type RequestContext } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf } from "../../../kernel/refusal.ts";
import { row, sql } from "../../../kernel/sql.ts";
import { workingCalendarOf } from "../../calendar/index.ts";
import { organisationView } from "../../people/index.ts";

const o = organisationView("o");

/** The operations that are asked without a session, and that the logs do not name. */
export const WITHOUT_NAME: ReadonlySet<string> = new Set([
  "anonymityFigure",
  "fileAnonymousReport",
  "reportByCode",
  "answerByCode",
  "reopenByCode",
  "addNameByCode",
]);

/** Each answer takes a whole number of these, so that its time tells nothing of what was found. */
const PACE_MS = 300;

/** Runs `work`, and answers or refuses only when a fixed time has passed. */
export async function atFixedPace<T>(work: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  try {
    return await work();
  } finally {
    const taken = performance.now() - begun;
    const left = Math.ceil((taken + 1) / PACE_MS) * PACE_MS - taken;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}

/**
 * Runs `work` for somebody of whom nothing is known but the organisation. A request that shows who it is was sent
 * by mistake, and is refused before anything is written.
 */
export const withoutName = <T>(
  outside: RequestContext,
  organisationId: string,
  work: (ctx: RequestContext) => Promise<T>,
): Promise<T> =>
  atFixedPace(async () => {
    const { actor, account, authRefusal } = outside;
    refuseIf(actor || account || authRefusal ? "SESSION_NOT_WANTED" : null);
    const found = await row<{ timeZone: string }>(
      outside,
      sql`select ${o.pick("timeZone")} from ${o} where ${o.id} = ${organisationId}`,
    );
    const { timeZone } = orNotFound(found);
    const today = businessDayOf(outside.now, timeZone);
    return await work({ ...inOrganisation(outside, organisationId), timeZone, today });
  });

/**
 * How many codes of an organisation are looked up at the same time in one process, and how many wait. Each takes a
 * step of time, so that codes cannot be guessed in any number; whose they are is not asked, nor from where.
 */
const CODES_AT_ONCE = 4;
const CODES_WAITING = 20;

const inTurn = concurrencyLimit(CODES_AT_ONCE, CODES_WAITING);

/**
 * As `withoutName`, for what is found by a code; right and wrong ones take turns alike. Refuses with
 * `TOO_MANY_REQUESTS` where too many wait.
 */
export const byCode = <T>(
  outside: RequestContext,
  organisationId: string,
  work: (ctx: RequestContext) => Promise<T>,
): Promise<T> => inTurn(organisationId, () => withoutName(outside, organisationId, work));

/** As `byCode`, for the one deed that is done with a session. */
export const byCodeWithName = <T>(organisationId: string, work: () => Promise<T>): Promise<T> =>
  inTurn(organisationId, () => atFixedPace(work));

/** The day that something is dated: on a day off, when few could have sent it, the next workday. */
export async function datedDay(ctx: RequestContext, organisationId: string): Promise<BusinessDay> {
  const calendar = await workingCalendarOf(ctx, organisationId);
  return calendar.isWorkday(ctx.today) ? ctx.today : calendar.nextWorkday(ctx.today);
}
