import { batchedListBy } from "../../../kernel/batch.ts";
import { type Ctx, organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { grantView } from "../../people/index.ts";
import { Group } from "../group.entity.ts";

const og = grantView("og");
const wg = table(Group, "wg");

const officers = (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  categoryIds: readonly string[],
) =>
  rows<{ categoryId: string; personId: string }>(
    ctx,
    sql`select ${og.scopeId} as categoryId, ${og.pick("personId")} from ${og}
      where ${og.organisationId} = ${organisationId} and ${og.role} = 'OFFICE' and ${og.live} = 1
      and ${og.scopeId} in (${list(categoryIds)}) order by ${og.grantedFrom}, ${og.id}`,
  );

/** Who is the office of a category, the longest-serving first. */
export const officersOf = batchedListBy(
  "categoryId",
  (ctx, ids) => officers(ctx, organisationOf(ctx), ids),
  ({ personId }) => personId,
);

/** The office of each of these categories; asks for no caller. */
export async function officesOf(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  categoryIds: readonly string[],
): Promise<Map<string, string[]>> {
  const read = await officers(ctx, organisationId, categoryIds);
  const byCategory = Map.groupBy(read, ({ categoryId }) => categoryId);
  return new Map([...byCategory].map(([id, held]) => [id, held.map(({ personId }) => personId)]));
}

/** The groups at work of these categories: their office supervises them. */
export async function groupsOfOffice(ctx: Ctx, categoryIds: readonly string[]): Promise<string[]> {
  const read = await rows<{ id: string }>(
    ctx,
    sql`select ${wg.id} from ${wg} where ${wg.organisationId} = ${ctx.actor.organisationId}
      and ${wg.categoryId} in (${list(categoryIds)})`,
  );
  return read.map(({ id }) => id);
}
