/** What the module consists of for mediation. */
import type { Module } from "../../../kernel/module.ts";
import { onLeft } from "../../groups/index.ts";
import { receiptKinds } from "../../journal/index.ts";
import { onLeaveChanged } from "../../leave/index.ts";
import { onDeparted } from "../../people/index.ts";
import { confidentialKinds, subjectPages } from "../../reach/index.ts";
import { todoKinds } from "../../todo/index.ts";
import { tellOfMediatorAway } from "./away.service.ts";
import { leaveMediations, leaveMediationsOfGroup } from "./departed.service.ts";
import { heldMediations } from "./held-data.provider.ts";
import { Mediation, MediationParty, MediatorObjection } from "./mediation.entity.ts";
import { MediationPartyFields, MediationResolver } from "./mediation.resolver.ts";
import { mediationTaps } from "./tap.provider.ts";
import { mediationEntries } from "./todo.entries.ts";

export const mediationParts: Omit<Module, "name"> = {
  entities: [Mediation, MediationParty, MediatorObjection],
  resolvers: [MediationResolver, MediationPartyFields],
  extensions: [
    onDeparted.subscribe(leaveMediations),
    onLeft.subscribe(leaveMediationsOfGroup),
    onLeaveChanged.subscribe(tellOfMediatorAway),
    ...heldMediations,
    mediationTaps,
    ...confidentialKinds("MEDIATION", "MEDIATION_MOVED"),
    subjectPages.provide(
      "MEDIATION",
      ({ subjectId }) => `pages/voices/mediation/index?id=${subjectId}`,
    ),
    todoKinds.provide("MEDIATION", { entries: mediationEntries }),
    receiptKinds.provide("MEDIATION_CONFIRMED", {
      description: "That the caller has confirmed the outcome of a mediation.",
    }),
  ],
};
