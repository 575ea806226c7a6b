import type { RequestContext } from "../../../kernel/ctx.ts";
import type { UnreachableReason } from "../channels/channel.ts";
import { channels } from "../channels/registry.ts";

/**
 * Of these people, who cannot be sent anything now through a channel, and why; whoever is left out can.
 * Without a channel nobody is named: there is the inbox alone.
 */
export async function channelGaps(
  ctx: Pick<RequestContext, "em" | "now" | "ports">,
  organisationId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, UnreachableReason>> {
  const { person } = channels();
  if (personIds.length === 0 || !person?.configured(ctx)) return new Map();
  return await person.unreachable(ctx, organisationId, personIds);
}
