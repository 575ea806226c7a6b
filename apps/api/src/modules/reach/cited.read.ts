import type { Ctx } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { row, sql } from "../../kernel/sql.ts";
import { type RowOf, table } from "../../kernel/table.ts";
import { InboxItem } from "./inbox-item.entity.ts";

const i = table(InboxItem, "i");
const columns = i.pick("id", "title", "body", "at", "groupId", "subjectKind", "subjectId");

/** A message to the caller that they have; any other is not found. */
export const messageToCite = async (ctx: Ctx, id: string): Promise<RowOf<typeof columns>> =>
  orNotFound(
    await row<RowOf<typeof columns>>(
      ctx,
      sql`select ${columns} from ${i} where ${i.organisationId} = ${ctx.actor.organisationId}
        and ${i.id} = ${id} and ${i.personId} = ${ctx.actor.personId} and ${i.at} <= ${ctx.now.getTime()}`,
    ),
  );
