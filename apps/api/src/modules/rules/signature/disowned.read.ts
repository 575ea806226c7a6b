import type { RawBuilder } from "kysely";
import { batchedBy } from "../../../kernel/batch.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { DisownedSignature } from "./signature.entity.ts";

const ds = table(DisownedSignature, "ds");

/** Part of a select: when somebody was asked again to sign a version because their signature was not theirs; or null. */
export const askedAgainAt = (
  organisationId: string,
  versionId: RawBuilder<unknown>,
  personId: RawBuilder<unknown>,
) =>
  sql`(select max(${ds.askedAgainAt}) from ${ds} where ${ds.organisationId} = ${organisationId}
    and ${ds.versionId} = ${versionId} and ${ds.personId} = ${personId})`;

/** When the caller was asked again to sign a version; null: never. */
export const myAskedAgainAt = batchedBy(
  "versionId",
  (ctx, ids) =>
    rows<{ versionId: string; at: number | null }>(
      ctx,
      sql`select ${ds.pick("versionId")}, max(${ds.askedAgainAt}) as at from ${ds}
        where ${ds.organisationId} = ${ctx.actor?.organisationId}
        and ${ds.personId} = ${ctx.actor?.personId} and ${ds.versionId} in (${list(ids)})
        group by ${ds.versionId}`,
    ),
  ({ at }) => Number(at ?? 0),
);
