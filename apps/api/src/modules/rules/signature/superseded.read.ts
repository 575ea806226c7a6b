import { batched } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { groupView, membershipView } from "../../groups/index.ts";
import { rulebookById } from "../rulebook/rulebook.read.ts";
import {
  type VersionRow,
  scopeOfVersion,
  versionsOf,
  whyNotDraftHere,
} from "../version/version.read.ts";
import { RulesSignature } from "./signature.entity.ts";

const s = table(RulesSignature, "s");
const m = membershipView("m");
const g = groupView("g");

/** How many people's latest signature is of an older version; only who may write it is told. */
export async function supersededBy(ctx: Ctx, version: VersionRow): Promise<number> {
  const book = await rulebookById(ctx, version.rulebookId);
  if (!book || (await whyNotDraftHere(ctx, book)) !== null) return 0;
  return (await counted(ctx, `${version.rulebookId} ${version.id}`)) ?? 0;
}

/** By rulebook and version; people of the groups to which that version applies, each once. */
const counted = batched<string, number>({ of: "superseded" }, async (context, keys) => {
  const ctx = context as Ctx;
  const { organisationId } = ctx.actor;
  const parts = await Promise.all(
    keys.map(async (key) => {
      const [rulebookId = "", versionId = ""] = key.split(" ");
      const version = (await versionsOf(ctx, rulebookId))?.find(({ id }) => id === versionId);
      const { appliesToAll, groupIds } = version
        ? scopeOfVersion(version)
        : { appliesToAll: false, groupIds: [] };
      return sql`select ${key} as k, count(*) as people from (
        select ${s.personId}, max(${s.versionNumber}) as latest from ${s}
        where ${s.organisationId} = ${organisationId} and ${s.rulebookId} = ${rulebookId}
        and ${s.personId} in (select ${m.personId} from ${m}
          join ${g} on ${g.id} = ${m.groupId} and ${g.state} = 'ACTIVE'
          where ${m.organisationId} = ${organisationId} and ${m.live} = 1
          ${appliesToAll ? sql`` : sql`and ${m.groupId} in (${list(groupIds)})`})
        group by ${s.personId}) signed where latest < ${version?.number ?? 0}`;
    }),
  );
  const read = await rows<{ k: string; people: number }>(
    ctx,
    sql`${sql.join(parts, sql` union all `)}`,
  );
  return new Map(read.map(({ k, people }) => [k, Number(people)]));
});
