import { inOrganisation, type RequestContext } from "../../../kernel/ctx.ts";
import type { RoleHolder } from "../../discipline/case/entitled.policy.ts";
import { roleHoldersFor } from "../../discipline/index.ts";

/** Who holds a role around a group, a department or the whole organisation. */
export const holdersAround = (
  ctx: RequestContext,
  organisationId: string,
  around: { id: string; lineage: string },
): Promise<RoleHolder[]> => roleHoldersFor(inOrganisation(ctx, organisationId), around);
