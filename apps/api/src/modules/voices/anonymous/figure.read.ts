import { weekBefore, weekOf } from "@riqing/schema";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { activeOn } from "../../people/index.ts";
import { tokenHolders } from "../token/issue.service.ts";

/** Among how many somebody who sends something now is hidden. */
export interface AnonymityFigure {
  holders: number;
  active: number;
}

/**
 * How many hold tokens that could be spent now, and how many of these have opened the app today, both without whoever
 * is named: it was neither of them, as far as others will think. Who has opened it and holds none could not have sent it.
 */
export async function anonymityFigure(
  ctx: RequestContext,
  named: readonly string[] = [],
): Promise<AnonymityFigure> {
  const organisationId = organisationOf(ctx);
  const week = weekOf(ctx.today);
  const holders = await tokenHolders(ctx, organisationId, [week, weekBefore(week)]);
  const active = await activeOn(ctx, organisationId, ctx.today);
  const others = (ids: readonly string[]) => ids.filter((id) => !named.includes(id)).length;
  const holds = new Set(holders);
  return { holders: others(holders), active: others(active.filter((id) => holds.has(id))) };
}

export const candidatesIn = ({ holders, active }: AnonymityFigure): number =>
  Math.min(holders, active);
