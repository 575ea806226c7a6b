import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { standingReceipts } from "../../journal/index.ts";
import { inWindow, type Tap, tapKinds } from "../../people/index.ts";
import { ViolationCase } from "../case/case.entity.ts";
import { CaseMeasure } from "./measure.entity.ts";

const c = table(ViolationCase, "c");
const cm = table(CaseMeasure, "cm");

/**
 * What the account has done in cases. Nothing of it is undone by a tap: a measure binds somebody else, and of an
 * appeal there is one. Whoever answers for the group sees what is disowned.
 */
export const caseTaps = [
  tapKinds.provide("MEASURE_DECIDED", {
    description: "Decided about others: never undone by this.",
    read: async (ctx, { organisationId, personId }, window): Promise<Tap[]> =>
      (
        await rows<Tap>(
          ctx,
          sql`select ${cm.id}, ${c.kindName} as title, ${c.groupId} as groupId, ${cm.decidedAt} as at
            from ${cm} join ${c} on ${c.organisationId} = ${cm.organisationId} and ${c.id} = ${cm.caseId}
            where ${cm.organisationId} = ${organisationId} and ${cm.decidedById} = ${personId}
            and ${inWindow(sql`${cm.decidedAt}`, cm.id, window)}`,
        )
      ).map((tap) => ({ ...tap, at: Number(tap.at) })),
    disown: null,
  }),
  tapKinds.provide("APPEAL_LODGED", {
    read: async (ctx, whose, window): Promise<Tap[]> =>
      (
        await standingReceipts(ctx, whose, "APPEAL_LODGED", (at, id) => inWindow(at, id, window))
      ).map(({ id, title, at }) => ({ id, title, at: Number(at), groupId: null })),
    disown: null,
  }),
];
