import { type ChosenSettings, SHIPPED_SETTINGS } from "@riqing/schema";
import { batchedBy } from "../../../kernel/batch.ts";
import { type Ctx, organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { nameKeyOf } from "../../../kernel/name-key.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { type RowOf, table } from "../../../kernel/table.ts";
import { categoryWords } from "../../../words/category.zh-cn.ts";
import { Group } from "../group.entity.ts";
import { GroupCategory } from "./category.entity.ts";

const c = table(GroupCategory, "c");
const wg = table(Group, "wg");

const columns = c.pick(
  "id",
  "name",
  "description",
  "position",
  "approver",
  "office",
  "namingPattern",
  "mustBeIn",
  "admitter",
  "groupsPerOwner",
  "approvalDays",
  "settings",
  "revision",
  "live",
  "retireReason",
  "changedAt",
);

/** A category as the services and the fields read it. */
export type CategoryRow = RowOf<typeof columns>;

/** What is chosen in a category, what is shipped included. */
export const chosenIn = ({ settings }: Pick<CategoryRow, "settings">): ChosenSettings => ({
  ...SHIPPED_SETTINGS,
  ...(JSON.parse(settings) as ChosenSettings),
});

/** The categories of the caller's organisation in use, in their order; or the retired ones. */
export const categoriesOf = (ctx: Ctx, retired = false): Promise<CategoryRow[]> =>
  rows<CategoryRow>(
    ctx,
    sql`select ${columns} from ${c} where ${c.organisationId} = ${ctx.actor.organisationId}
      and ${retired ? sql`${c.live} is null` : sql`${c.live} = 1`} order by ${c.position}, ${c.id}`,
  );

/** A category by id, retired or not, read with the others asked for at the same time. */
export const categoryById = batchedBy("id", (ctx, ids) =>
  rows<CategoryRow>(
    ctx,
    sql`select ${columns} from ${c}
      where ${c.organisationId} = ${organisationOf(ctx)} and ${c.id} in (${list(ids)})`,
  ),
);

/** How many groups that are at work a category has. */
export const groupCountOf = batchedBy(
  "categoryId",
  (ctx, ids) =>
    rows<{ categoryId: string; groups: number }>(
      ctx,
      sql`select ${wg.pick("categoryId")}, count(*) as groups from ${wg}
        where ${wg.organisationId} = ${organisationOf(ctx)} and ${wg.categoryId} in (${list(ids)})
        and ${wg.state} = 'ACTIVE' group by ${wg.categoryId}`,
    ),
  ({ groups }) => Number(groups),
);

/** The category in use that is called so; otherwise that of departments, which every organisation begins with. */
export async function categoryCalled(
  ctx: RequestContext,
  organisationId: string,
  name: string | null,
): Promise<string> {
  const called = (text: string) =>
    row<{ id: string }>(
      ctx,
      sql`select ${c.id} from ${c} where ${c.organisationId} = ${organisationId}
        and ${c.nameKey} = ${nameKeyOf(text)} and ${c.live} = 1`,
    );
  const named = name === null ? null : await called(name);
  const standard = named ?? (await called(categoryWords.standard));
  if (standard) return standard.id;
  const first = await row<{ id: string }>(
    ctx,
    sql`select ${c.id} from ${c} where ${c.organisationId} = ${organisationId} and ${c.live} = 1
      order by ${c.position}, ${c.id} limit 1`,
  );
  return orNotFound(first).id;
}
