import { once } from "../../../kernel/batch.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { row, rows, sql } from "../../../kernel/sql.ts";
import { awayOn, standInOf } from "../../leave/index.ts";
import { departmentView, grantView, personView } from "../../people/index.ts";
import { reportRulesOf } from "../settings/settings.read.ts";
import type { RoleHeld, Staff } from "./route.policy.ts";

const g = grantView("g");
const p = personView("p");
const pd = departmentView("pd");
const hd = departmentView("hd");

type Reader = Pick<RequestContext, "em" | "cache" | "today">;

/** Who is who in an organisation today; asks for no caller, and is read once a request. */
export const staffOf = (ctx: Reader, organisationId: string): Promise<Staff> =>
  once(ctx, `staff of ${organisationId}`, async () => {
    const held = await rows<RoleHeld>(
      ctx,
      sql`select ${g.pick("personId", "role", "scopeId")}, ${pd.lineage} as lineage, ${hd.lineage} as headed
        from ${g} join ${p} on ${p.id} = ${g.personId} and ${p.organisationId} = ${g.organisationId}
          and ${p.departedAt} is null
        join ${pd} on ${pd.id} = ${p.departmentId}
        left join ${hd} on ${hd.id} = ${g.scopeId} and ${g.role} = 'HEAD'
        where ${g.organisationId} = ${organisationId} and ${g.live} = 1
          and ${g.role} not in ('PUBLISHER', 'LEADER') order by ${g.grantedFrom}, ${g.id}`,
    );
    const away = await awayOn(ctx, organisationId, ctx.today);
    const standing = await standInOf(ctx, organisationId, [...away], ctx.today);
    const rules = await reportRulesOf(ctx, organisationId);
    return {
      organisationId,
      held,
      away,
      standIns: new Map([...standing].map(([id, { standInId }]) => [id, standInId])),
      rules,
      appointedId: await stillThere(ctx, organisationId, rules.appointedId),
    };
  });

async function stillThere(
  ctx: Reader,
  organisationId: string,
  personId: string | null,
): Promise<string | null> {
  if (personId === null) return null;
  const found = await row<{ id: string }>(
    ctx,
    sql`select ${p.id} from ${p} where ${p.organisationId} = ${organisationId}
      and ${p.id} = ${personId} and ${p.departedAt} is null`,
  );
  return found?.id ?? null;
}
