import type { BusinessDay } from "../../../kernel/business-day.ts";
import { businessDayOf } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { refuseIf } from "../../../kernel/refusal.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../../kernel/table.ts";
import { startOfDay } from "../../../kernel/time-of-day.ts";
import { mayAnywhere } from "../../people/authority.policy.ts";
import { callerRoles } from "../../people/index.ts";
import { casesInReach } from "../case/case.read.ts";
import { c, caseTables } from "../case/case.row.ts";
import { monthsAfter } from "../ladder/ladder.policy.ts";
import { CaseMeasure } from "../measure/measure.entity.ts";
import { figuresOf } from "./figures.policy.ts";
import type { DisciplineFiguresType } from "./figures.type.ts";

const m = table(CaseMeasure, "m");

const counted = columns(
  c.pick("kindKey", "kindName", "clauseKey", "clauseLabel", "clauseText"),
  m.pick("decidedById", "decidedAt", "revokedAt", "loweredAt"),
);

const MONTHS = 12;
/** More would be another product; the newest are counted. */
const MOST_COUNTED = 20_000;

/** This month and the eleven before, the oldest first: the span is the same for everybody who asks. */
const monthsUpTo = (today: BusinessDay): string[] =>
  Array.from({ length: MONTHS }, (_, i) =>
    monthsAfter(`${today.slice(0, 7)}-01`, i + 1 - MONTHS).slice(0, 7),
  );

/** What was decided in the last twelve months where the caller handles cases, none about themselves (Mission B11). */
export async function disciplineFigures(ctx: Ctx): Promise<DisciplineFiguresType> {
  refuseIf(mayAnywhere(await callerRoles(ctx), "RECORD_VIOLATION") ? null : "NOT_ALLOWED");
  const months = monthsUpTo(ctx.today);
  const since = startOfDay(`${months[0]}-01`, ctx.timeZone).getTime();
  const read = await rows<RowOf<typeof counted>>(
    ctx,
    sql`select ${counted} from ${caseTables}
      join ${m} on ${m.caseId} = ${c.id} and ${m.organisationId} = ${c.organisationId}
      where ${c.organisationId} = ${ctx.actor.organisationId} and ${await casesInReach(ctx)}
      and ${m.decidedAt} >= ${since} order by ${m.decidedAt} desc, ${m.id} desc limit ${MOST_COUNTED}`,
  );
  const measures = read.map((one) => ({
    kindKey: one.kindKey,
    kindName: one.kindName,
    clauseKey: one.clauseKey ?? "",
    clauseLabel: one.clauseLabel ?? "",
    clauseText: one.clauseText ?? "",
    issuerId: one.decidedById ?? "",
    month: businessDayOf(new Date(Number(one.decidedAt)), ctx.timeZone).slice(0, 7),
    revoked: one.revokedAt !== null,
    lowered: one.loweredAt !== null,
  }));
  const { total, kinds, issuers, clauses } = figuresOf(measures, months);
  return {
    months,
    total,
    kinds: kinds.map(({ key, counts, byMonth, example }) => ({
      kindKey: key,
      kindName: example.kindName,
      counts,
      byMonth,
    })),
    issuers: issuers.map(({ key, counts }) => ({ personId: key, counts })),
    clauses: clauses.map(({ key, counts, example }) => ({
      clauseKey: key,
      label: example.clauseLabel,
      text: example.clauseText,
      counts,
    })),
  };
}
