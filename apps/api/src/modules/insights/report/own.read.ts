import { businessDayOf, startOfDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { type Basis, dayNumber, saidOf } from "../fact/count.ts";
import { factFrom, factSelect, type FactRow } from "../fact/fact.row.ts";
import type { Fact } from "../fact/fact.ts";
import type { MyResponseTimesType } from "./report.type.ts";
import { spreadOf } from "./spread.ts";
import { tallied } from "./tally.read.ts";
import type { Window } from "./window.ts";

interface Windows {
  window: Window;
  before: Window;
  trend: Window;
}

/** One person's figures, counted over their facts: as many as one person answers. */
export async function ownFigures(
  ctx: Ctx,
  basis: Basis,
  { window, before, trend }: Windows,
): Promise<Omit<MyResponseTimesType, "from" | "until" | "basis">> {
  const { organisationId, personId } = ctx.actor;
  const from = [before.from, trend.from].toSorted()[0]!;
  const read = await rows<FactRow>(
    ctx,
    sql`select ${factSelect} from response_fact f where f.organisation_id = ${organisationId}
      and f.person_id = ${personId} and f.counted = 1
      and f.published_at >= ${startOfDay(from, ctx.timeZone).getTime()}`,
  );
  const facts = read.map(factFrom);
  const within = ({ weeks }: Pick<Window, "weeks">) =>
    facts.filter(({ week }) => weeks.includes(week));
  const toConfirm = (of: Fact[]) => spreadOf(of.map((fact) => fact[`${basis}ToConfirm`]));
  const toComplete = (of: Fact[]) => spreadOf(of.map((fact) => fact[`${basis}ToComplete`]));
  const now = within(window);
  const dayOf = (at: number) => businessDayOf(new Date(at), ctx.timeZone);
  const said = now
    .flatMap((fact) => [...saidOf(fact, dayOf)])
    .filter(([, minutes]) => minutes < dayNumber(ctx.today));
  const { confirmedOnTime, doneOnTime, carryOvers } = tallied((tally) =>
    said.filter(([measure]) => measure === tally).reduce((sum, [, , n]) => sum + n, 0),
  );
  return {
    toConfirm: toConfirm(now),
    toComplete: toComplete(now),
    before: toConfirm(within(before)),
    confirmedOnTime,
    doneOnTime,
    carryOvers,
    trend: trend.weeks.map((week) => ({
      week,
      toConfirm: toConfirm(within({ weeks: [week] })),
      toComplete: toComplete(within({ weeks: [week] })),
    })),
  };
}
