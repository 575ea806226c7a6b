import { batchedBy } from "../../../kernel/batch.ts";
import { organisationOf } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { columns, type RowOf, table } from "../../../kernel/table.ts";
import { groupView } from "../../groups/index.ts";
import { departmentView } from "../../people/index.ts";
import { Suggestion } from "./suggestion.entity.ts";

/** Suggestions, the groups in which they were filed, and the departments of these and of where they lie. */
export const s = table(Suggestion, "s");
const g = groupView("g");
export const gd = departmentView("gd");
export const d = departmentView("d");

export const suggestionColumns = columns(
  s.pick(
    "id",
    "kind",
    "authorId",
    "place",
    "groupId",
    "departmentId",
    "title",
    "filedAt",
    "state",
    "raised",
    "riseOn",
    "forwardedById",
    "answeredById",
    "answeredAt",
    "thanked",
    "authorConsents",
    "answererConsents",
    "publishedAt",
  ),
  sql<{ lineage: string | null; groupName: string | null; departmentName: string | null }>`case
    when ${s.place} = 'GROUP' then ${gd.lineage} else ${d.lineage} end as lineage,
    ${g.name} as groupName, ${d.name} as departmentName`,
);
/** A suggestion as the services and the fields read it, with where it lies. */
export type SuggestionRow = RowOf<typeof suggestionColumns>;

export const suggestionTables = sql`${s}
  left join ${g} on ${g.id} = ${s.groupId} and ${g.organisationId} = ${s.organisationId}
  left join ${gd} on ${gd.id} = ${g.departmentId} and ${gd.organisationId} = ${s.organisationId}
  left join ${d} on ${d.id} = ${s.departmentId} and ${d.organisationId} = ${s.organisationId}`;

export const suggestionById = batchedBy("id", (ctx, ids) =>
  rows<SuggestionRow>(
    ctx,
    sql`select ${suggestionColumns} from ${suggestionTables}
      where ${s.organisationId} = ${organisationOf(ctx)} and ${s.id} in (${list(ids)})`,
  ),
);
