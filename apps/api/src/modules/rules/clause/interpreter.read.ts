import { batched } from "../../../kernel/batch.ts";
import type { Ctx } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { groupView, officesOf } from "../../groups/index.ts";
import { callerRoles, holdersInOrganisation } from "../../people/index.ts";
import { Rulebook, RulebookGroup } from "../rulebook/rulebook.entity.ts";
import { rulebookById, scopeOf } from "../rulebook/rulebook.read.ts";
import { publishedOf } from "../version/version.read.ts";
import { answerersAmong, mayInterpret, mayInterpretAny } from "./clause.policy.ts";

const r = table(Rulebook, "r");
const rg = table(RulebookGroup, "rg");
const g = groupView("g");

/** Whether the caller may answer what is asked about a rulebook that they see. */
export async function interprets(ctx: Ctx, rulebookId: string): Promise<boolean> {
  const caller = await callerRoles(ctx);
  // Most people may nowhere: nothing has to be read for them.
  if (!mayInterpretAny(caller)) return false;
  return mayInterpret(caller, await scopeOf(ctx, await rulebookById.existing(ctx, rulebookId)));
}

/** Of each rulebook that lists groups, who is the office of all categories these are of. */
const categoryOffice = batched<string, string[]>({ of: "categoryOffice" }, async (context, ids) => {
  const { organisationId } = (context as Ctx).actor;
  const read = await rows<{ rulebookId: string; categoryId: string }>(
    context,
    sql`select distinct ${rg.pick("rulebookId")}, ${g.pick("categoryId")} from ${rg}
      join ${r} on ${r.id} = ${rg.rulebookId} and ${r.organisationId} = ${rg.organisationId}
      join ${g} on ${g.id} = ${rg.groupId} and ${g.organisationId} = ${rg.organisationId}
      where ${rg.organisationId} = ${organisationId} and ${rg.rulebookId} in (${list(ids)})
      and ${rg.live} = 1 and ${rg.untilOn} is null and ${r.appliesToAll} = 0`,
  );
  const categories = [...new Set(read.map(({ categoryId }) => categoryId))];
  const offices = await officesOf(context, organisationId, categories);
  return new Map(
    [...Map.groupBy(read, ({ rulebookId }) => rulebookId)].map(([id, of]) => {
      const [first = [], ...others] = of.map(({ categoryId }) => offices.get(categoryId) ?? []);
      return [id, first.filter((one) => others.every((held) => held.includes(one)))];
    }),
  );
});

/** What of a rulebook waits for an answer. */
interface Unanswered {
  rulebookId: string;
  raisedAt: number | null;
}

/** Who has to answer; read once for many. */
export async function answerers(ctx: Ctx): Promise<(of: Unanswered) => Promise<string[]>> {
  const { organisationId } = ctx.actor;
  const office = await holdersInOrganisation(ctx, organisationId, ["OFFICE"]);
  const administrators = await holdersInOrganisation(ctx, organisationId, ["ORGANISATION_ADMIN"]);
  return async ({ rulebookId, raisedAt }) => {
    const nearest = (await categoryOffice(ctx, rulebookId)) ?? [];
    const publisherId =
      office.length + nearest.length > 0
        ? null
        : ((await publishedOf(ctx, rulebookId))[0]?.publishedById ?? null);
    const interpreters = { categoryOffice: nearest, office, administrators, publisherId };
    return answerersAmong(interpreters, raisedAt !== null);
  };
}
