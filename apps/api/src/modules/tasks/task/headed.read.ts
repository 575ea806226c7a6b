import { once } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { standsInForNow } from "../../leave/index.ts";
import { callerRoles, departmentView, grantView } from "../../people/index.ts";

const h = grantView("h");
const hd = departmentView("hd");

const cacheKey = Symbol("headedLines");

/**
 * The lines of the departments that the caller heads, or stands in for the head of today (Mission B15): what
 * was taken to them as a head, they see for as long. Read once a request.
 */
export const headedLines = (ctx: Ctx): Promise<string[]> => once(ctx, cacheKey, () => read(ctx));

async function read(ctx: Ctx): Promise<string[]> {
  const own = (await callerRoles(ctx)).headed.map(({ lineage }) => lineage);
  const away = await standsInForNow(ctx);
  if (away.length === 0) return own;
  const theirs = await rows<{ lineage: string }>(
    ctx,
    sql`select ${hd.lineage} from ${h} join ${hd} on ${hd.id} = ${h.scopeId}
      where ${h.organisationId} = ${ctx.actor.organisationId} and ${h.personId} in (${list(away)})
      and ${h.role} = 'HEAD' and ${h.live} = 1 and ${hd.lineage} <> ''`,
  );
  return [...own, ...theirs.map(({ lineage }) => lineage)];
}
