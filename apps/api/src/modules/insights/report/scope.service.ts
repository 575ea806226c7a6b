import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound, refuseIf, RefusedError } from "../../../kernel/refusal.ts";
import { list, row, rows, sql } from "../../../kernel/sql.ts";
import { boardScope, groupView, visibleGroup } from "../../groups/index.ts";
import { departmentView, organisationView } from "../../people/index.ts";
import type { InsightScope } from "./report.type.ts";
import { whyNotSeeTimes } from "./scope.policy.ts";

const d = departmentView("d");
const wg = groupView("wg");
const o = organisationView("o");

/** Whose figures: everybody's, those of a department and all below it, or of a group. */
export interface ReportScope {
  scope: InsightScope;
  /** Null for the organisation. */
  id: string | null;
  name: string;
  /** Of a department: its line of ids from the top. */
  lineage: string | null;
}

/** Whose figures the caller may see, the widest first; none for plain members. */
export async function scopesOf(ctx: Ctx): Promise<ReportScope[]> {
  const within = await boardScope(ctx);
  const { organisationId } = ctx.actor;
  const lines = within.lineages.map((line) => sql`lineage like ${`${line}%`}`);
  const departments =
    within.all || lines.length > 0
      ? await rows<{ id: string; name: string; lineage: string }>(
          ctx,
          sql`select ${d.id}, ${d.name}, ${d.lineage} from ${d} where ${d.organisationId} = ${organisationId}
            ${within.all ? sql`` : sql`and (${sql.join(lines, sql` or `)})`}
            order by ${d.path} limit ${LIMITS.insightScopes}`,
        )
      : [];
  const groups = await rows<{ id: string; name: string }>(
    ctx,
    sql`select ${wg.id}, ${wg.name} from ${wg} where ${wg.organisationId} = ${organisationId}
      ${within.all ? sql`` : sql`and id in (${list(within.groupIds)})`}
      order by ${wg.name}, ${wg.id} limit ${LIMITS.insightScopes}`,
  );
  return [
    ...(within.all ? [await organisationScope(ctx)] : []),
    ...departments.map((one) => ({ scope: "DEPARTMENT" as const, ...one })),
    ...groups.map((one) => ({ scope: "GROUP" as const, lineage: null, ...one })),
  ];
}

/**
 * The scope that is asked for, or the widest the caller answers for. Refuses with `NOT_FOUND` what
 * the caller cannot know of, and with `NOT_ALLOWED` what others answer for.
 */
export async function scopeOf(
  ctx: Ctx,
  asked: { scope?: InsightScope | null; scopeId?: string | null },
): Promise<ReportScope> {
  if (!asked.scope) {
    const [widest] = await scopesOf(ctx);
    if (!widest) throw new RefusedError("NOT_ALLOWED");
    return widest;
  }
  const within = await boardScope(ctx);
  const id = asked.scopeId ?? "";
  if (asked.scope === "ORGANISATION") {
    refuseIf(whyNotSeeTimes({}, within));
    return await organisationScope(ctx);
  }
  if (asked.scope === "GROUP") {
    const group = await visibleGroup(ctx, id);
    refuseIf(whyNotSeeTimes({ group: { id: group.id } }, within));
    return { scope: "GROUP", id: group.id, name: group.name, lineage: null };
  }
  const department = orNotFound(
    await row<{ id: string; name: string; lineage: string }>(
      ctx,
      sql`select ${d.id}, ${d.name}, ${d.lineage} from ${d}
        where ${d.id} = ${id} and ${d.organisationId} = ${ctx.actor.organisationId}`,
    ),
  );
  refuseIf(whyNotSeeTimes({ lineage: department.lineage }, within));
  return { scope: "DEPARTMENT", ...department };
}

async function organisationScope(ctx: Ctx): Promise<ReportScope> {
  const organisation = await row<{ name: string }>(
    ctx,
    sql`select ${o.name} from ${o} where ${o.id} = ${ctx.actor.organisationId}`,
  );
  return { scope: "ORGANISATION", id: null, name: orNotFound(organisation).name, lineage: null };
}
