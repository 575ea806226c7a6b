import type { RawBuilder } from "kysely";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { sql } from "../../../kernel/sql.ts";
import { arrivedAt } from "../../reach/index.ts";

/**
 * Of a place `a`: when the message of that occasion reached its person (Mission B7). Null where none was
 * sent, as to whoever assigns something to themselves, or where it is of an earlier asking.
 */
export const arrivedBy = (ctx: Pick<RequestContext, "ports">, occasion: RawBuilder<unknown>) =>
  arrivedAt(ctx, {
    organisationId: sql`a.organisation_id`,
    personId: sql`a.person_id`,
    askedAt: sql`a.asked_at`,
    occasion,
  });
