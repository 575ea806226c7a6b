import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { Assignment } from "./assignment.entity.ts";
import { assignmentColumns, type AssignmentRow, assignmentTables } from "./assignment.read.ts";

const a = table(Assignment, "a");

/** The most assignments that a person's day shows. */
const MAX_DAY_ASSIGNMENTS = 500;

/**
 * What the caller answers for and is open, and what they have done on `from` or later, by the day it
 * counts in. What is done stays in the day it was done in or a later one; each half is a span of the
 * index by state and day, and neither meets the years before.
 */
export function myAssignmentsSince(ctx: Ctx, from: BusinessDay): Promise<AssignmentRow[]> {
  const mine = sql`select ${assignmentColumns} from ${assignmentTables}
    where ${a.organisationId} = ${ctx.actor.organisationId} and ${a.personId} = ${ctx.actor.personId}
    and ${a.live} = 1 and ${a.role} = 'RESPONSIBLE'`;
  return rows<AssignmentRow>(
    ctx,
    sql`select * from (${mine} and ${a.state} in ('ASKED', 'CONFIRMED')
      union all ${mine} and ${a.state} in ('DONE', 'ACCEPTED') and ${a.dayOn} >= ${from}
        and ${a.doneOn} >= ${from}) theirs order by dayOn, id limit ${MAX_DAY_ASSIGNMENTS}`,
  );
}
