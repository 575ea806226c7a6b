import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { mediationWords as words } from "../../../words/mediations.zh-cn.ts";
import { heldData } from "../../people/index.ts";
import { Mediation, MediationParty } from "./mediation.entity.ts";

const m = table(Mediation, "m");
const p = table(MediationParty, "p");

/** Those in which the person is a party, or mediates. */
const mediations = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${m.pick("number", "title", "state", "startedAt", "outcome", "endedAt")},
        ${p.confirmedAt} as confirmedAt
      from ${m} left join ${p} on ${p.organisationId} = ${m.organisationId} and ${p.mediationId} = ${m.id}
        and ${p.personId} = ${actor.personId}
      where ${m.organisationId} = ${actor.organisationId}
      and (${m.mediatorId} = ${actor.personId} or ${p.personId} = ${actor.personId})
      order by ${m.id} desc limit ${limit}`,
  );

export const heldMediations = [
  heldData.provide("MEDIATIONS", { title: words.held, read: mediations }),
];
