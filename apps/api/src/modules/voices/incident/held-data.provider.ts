import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { incidentWords as words } from "../../../words/incidents.zh-cn.ts";
import { heldData } from "../../people/index.ts";
import { Incident } from "./incident.entity.ts";

const i = table(Incident, "i");

/** Those that the person recorded, sees to, or closed. */
const incidents = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${i.pick("number", "title", "state", "recordedAt", "dueOn", "closedAt")}
      from ${i} where ${i.organisationId} = ${actor.organisationId} and (${i.personId} = ${actor.personId}
        or ${i.recordedById} = ${actor.personId} or ${i.closedById} = ${actor.personId})
      order by ${i.id} desc limit ${limit}`,
  );

export const heldIncidents = [
  heldData.provide("INCIDENTS", { title: words.held, read: incidents }),
];
