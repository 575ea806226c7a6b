import type { RequestContext } from "../../../kernel/ctx.ts";
import { standInOf } from "../../leave/index.ts";

/** Of these people, who is away today and has somebody who stands in: whom. */
export async function standingInFor(
  ctx: Pick<RequestContext, "em" | "today">,
  organisationId: string,
  personIds: readonly string[],
): Promise<Map<string, string>> {
  const by = await standInOf(ctx, organisationId, personIds, ctx.today);
  return new Map([...by].map(([personId, { standInId }]) => [personId, standInId]));
}
