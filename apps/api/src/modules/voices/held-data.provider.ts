import type { Ctx } from "../../kernel/ctx.ts";
import { rows, sql } from "../../kernel/sql.ts";
import { voicesWords as words } from "../../words/voices.zh-cn.ts";
import { heldData } from "../people/index.ts";
import { r } from "./report/report.row.ts";

/** Only what the person reported by name: that somebody names them is not told to them. */
const reports = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${r.pick("number", "kind", "text", "place", "receivedOn", "state", "outcomeText")}
      from ${r} where ${r.organisationId} = ${actor.organisationId} and ${r.reporterId} = ${actor.personId}
      order by ${r.receivedOn} desc, ${r.id} limit ${limit}`,
  );

export const heldReports = heldData.provide("REPORTS", { title: words.held, read: reports });
