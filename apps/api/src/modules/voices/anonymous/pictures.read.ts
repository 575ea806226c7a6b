import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { AnonymousPicture } from "./anonymous.entity.ts";

const ap = table(AnonymousPicture, "ap");

/**
 * The pictures of a report that were handed over, as addresses that hold the picture themselves. One that its handlers
 * saw the moment it came would date it by the minute.
 */
export async function picturesHandedOver(ctx: RequestContext, reportId: string): Promise<string[]> {
  const found = await rows<{ picture: string }>(
    ctx,
    sql`select ${ap.pick("picture")} from ${ap} where ${ap.organisationId} = ${organisationOf(ctx)}
      and ${ap.reportId} = ${reportId} and ${ap.handedOverOn} is not null order by ${ap.id}`,
  );
  return found.map(({ picture }) => `data:image/jpeg;base64,${picture}`);
}
