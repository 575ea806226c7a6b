import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { Binding } from "../sign-in/account.entity.ts";

const b = table(Binding, "b");

/** Who has used one of their devices on a day or since: the last day of use is all that is kept. */
export async function activeOn(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  day: BusinessDay,
): Promise<string[]> {
  const found = await rows<{ personId: string }>(
    ctx,
    sql`select distinct ${b.personId} as personId from ${b}
      where ${b.organisationId} = ${organisationId} and ${b.live} = 1 and ${b.lastUsedOn} >= ${day}`,
  );
  return found.map(({ personId }) => personId);
}
