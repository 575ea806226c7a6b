import { once } from "../../../kernel/batch.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import type { RoleHolder } from "../../discipline/case/entitled.policy.ts";
import { roleHoldersFor } from "../../discipline/index.ts";

/** Who holds a role around a group, a department or the whole organisation; read once for all that lies there. */
export const holdersAround = (
  ctx: RequestContext,
  organisationId: string,
  around: { id: string; lineage: string },
): Promise<RoleHolder[]> =>
  once(ctx, `holders around ${around.id}`, () => roleHoldersFor(ctx, organisationId, around));
