import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql } from "../../../kernel/sql.ts";
import { wechatAccounts } from "../../people/index.ts";
import type { UnreachableReason } from "../channels/channel.ts";
import { waysOut } from "../channels/ways-out.ts";

/**
 * Of these people, who cannot be sent anything now through a channel, and why; whoever is left out can.
 * Without a channel nobody is named: there is the inbox alone.
 */
export async function channelGaps(
  ctx: Pick<RequestContext, "em" | "now" | "ports">,
  organisationId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, UnreachableReason>> {
  const { person } = waysOut(ctx.ports);
  if (personIds.length === 0 || !person.configured()) return new Map();
  const reachable = await person.reachable(ctx, organisationId, personIds);
  const rest = personIds.filter((id) => !reachable.has(id));
  return rest.length === 0 ? new Map() : await whyNot(ctx, organisationId, rest);
}

/** Why these people, who cannot be reached, cannot. */
export async function whyNot(
  ctx: Pick<RequestContext, "em" | "ports">,
  organisationId: string,
  personIds: readonly string[],
): Promise<Map<string, UnreachableReason>> {
  const bound = await rows<{ personId: string }>(
    ctx,
    sql`select distinct w.person_id as personId from (${wechatAccounts(organisationId, ctx.ports.demo)}) w
      where w.person_id in (${list(personIds)})`,
  );
  const isBound = new Set(bound.map(({ personId }) => personId));
  return new Map(personIds.map((id) => [id, isBound.has(id) ? "NO_GRANT" : "NOT_BOUND"]));
}
