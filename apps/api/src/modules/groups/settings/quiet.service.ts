import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { stateQuietWindows } from "../../reach/index.ts";
import { Group } from "../group.entity.ts";
import { quietAhead } from "./settings.policy.ts";
import { categorySettingsIn, statedFor } from "./settings.read.ts";

const wg = table(Group, "wg");

/**
 * Tells where messages leave when these groups are left alone, today and on the days on which a published
 * version comes into force (Mission X2): nothing has to run at midnight. In the caller's transaction.
 */
export async function stateQuiet(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  today: BusinessDay,
  groupIds: readonly string[],
): Promise<void> {
  const categories = await categorySettingsIn(ctx, organisationId, groupIds);
  const stated = await statedFor(ctx, organisationId, groupIds);
  const wanted = [...categories].map(
    ([groupId, settings]) =>
      [groupId, quietAhead(stated.get(groupId) ?? [], settings, today)] as const,
  );
  await stateQuietWindows(ctx, organisationId, today, new Map(wanted));
}

/** Tells it for every group at work of a category, of which something else is customary now. */
export async function stateQuietOfCategory(
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  today: BusinessDay,
  categoryId: string,
): Promise<void> {
  const groups = await rows<{ id: string }>(
    ctx,
    sql`select ${wg.id} from ${wg} where ${wg.organisationId} = ${organisationId}
      and ${wg.categoryId} = ${categoryId} and ${wg.state} = 'ACTIVE'`,
  );
  await stateQuiet(
    ctx,
    organisationId,
    today,
    groups.map(({ id }) => id),
  );
}
