import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { inWindow, type Tap, tapKinds } from "../../people/index.ts";
import { Incident } from "./incident.entity.ts";

const i = table(Incident, "i");

export const incidentTaps = tapKinds.provide("INCIDENT_RECORDED", {
  description: "Recorded for others: never undone by this.",
  read: async (ctx, { organisationId, personId }, window): Promise<Tap[]> => {
    const found = await rows<Tap>(
      ctx,
      sql`select ${i.pick("id", "title", "groupId")}, ${i.recordedAt} as at from ${i}
        where ${i.organisationId} = ${organisationId} and ${i.recordedById} = ${personId}
        and ${inWindow(i.recordedAt, i.id, window)}`,
    );
    return found.map((tap) => ({ ...tap, at: Number(tap.at) }));
  },
  disown: null,
});
