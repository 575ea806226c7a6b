import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, sql, update } from "../../../kernel/sql.ts";
import { DeviceRequest } from "./device-request.entity.ts";

/** Ends the requests that wait for these people: nobody can agree to them any more. */
export const withdrawRequests = (
  ctx: Pick<RequestContext, "em">,
  organisationId: string,
  personIds: readonly string[],
): Promise<number> =>
  update(
    ctx,
    DeviceRequest,
    { state: "WITHDRAWN", waiting: null },
    (r) => sql`${r.organisationId} = ${organisationId} and ${r.personId} in (${list(personIds)})
      and ${r.waiting} = 1`,
  );
