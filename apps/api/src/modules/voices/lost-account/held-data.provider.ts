import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { heldData } from "../../people/index.ts";
import { TapReview } from "./lost-account.entity.ts";
import { l } from "./lost-account.row.ts";

const v = table(TapReview, "v");

const losses = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${l.pick("kind", "reporter", "words", "lostAt", "reportedAt", "state", "endedAt")}
      from ${l} where ${l.organisationId} = ${actor.organisationId} and ${l.personId} = ${actor.personId}
      order by ${l.id} desc limit ${limit}`,
  );

const reviews = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${v.pick("kind", "title", "tappedAt", "verdict", "reviewedAt")}
      from ${v} where ${v.organisationId} = ${actor.organisationId} and ${v.personId} = ${actor.personId}
      order by ${v.id} desc limit ${limit}`,
  );

/** What is kept about somebody's lost account. Who reported it is on the page, and not in the file. */
export const heldLosses = [
  heldData.provide("LOST_ACCOUNTS", { title: "账号挂失", read: losses }),
  heldData.provide("TAP_REVIEWS", { title: "挂失期间点的", read: reviews }),
];
