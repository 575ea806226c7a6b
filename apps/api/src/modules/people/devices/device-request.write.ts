import type { RequestContext } from "../../../kernel/ctx.ts";
import { list, rows, sql, update } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { onDeviceRequestsOver } from "../people.hooks.ts";
import { DeviceRequest } from "./device-request.entity.ts";

const r = table(DeviceRequest, "r");

/** Ends the requests that wait for these people: nobody can agree to them any more. */
export async function withdrawRequests(
  ctx: RequestContext,
  organisationId: string,
  personIds: readonly string[],
): Promise<void> {
  const waiting = await rows<{ id: string }>(
    ctx,
    sql`select ${r.id} from ${r} where ${r.organisationId} = ${organisationId}
      and ${r.personId} in (${list(personIds)}) and ${r.waiting} = 1`,
  );
  if (waiting.length === 0) return;
  const ids = waiting.map(({ id }) => id);
  await update(
    ctx,
    DeviceRequest,
    { state: "WITHDRAWN", waiting: null },
    (r) => sql`${r.organisationId} = ${organisationId} and ${r.id} in (${list(ids)})`,
  );
  await onDeviceRequestsOver.emit(ctx, organisationId, ids);
}
