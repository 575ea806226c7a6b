import type { Ctx } from "../../kernel/ctx.ts";
import { rows, sql } from "../../kernel/sql.ts";
import { table } from "../../kernel/table.ts";
import { Receipt } from "./receipt.entity.ts";

const r = table(Receipt, "r");

/** The caller's receipts as they were given, the newest first. */
export const receiptsOf = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${r.pick("title", "versionLabel", "statement", "at", "payload", "signature")} from ${r}
      where ${r.organisationId} = ${actor.organisationId} and ${r.personId} = ${actor.personId}
      order by ${r.id} desc limit ${limit}`,
  );
