/** Insights: how long it takes until people answer, and where the time goes. */
import type { Module } from "../../kernel/module.ts";
import { beforeAskedAgain } from "../audience/index.ts";
import { onLeaveChanged } from "../leave/index.ts";
import { onDelivered } from "../reach/index.ts";
import { onAssignmentChanged } from "../tasks/index.ts";
import {
  ResponseFact,
  ResponseHistogram,
  ChangedAssignment,
  ResponseCount,
  ResponsePartCount,
} from "./fact/fact.entity.ts";
import { keepAnswers } from "./fact/gather.service.ts";
import {
  markAssignmentsOfAbsent,
  markChangedAssignments,
  markDeliveredAssignments,
} from "./fact/task-facts.read.ts";
import { ResponseTimesResolver } from "./report/report.resolver.ts";

export { gatherFacts } from "./fact/gather.service.ts";

export const module: Module = {
  name: "insights",
  entities: [ResponseFact, ResponseHistogram, ChangedAssignment, ResponseCount, ResponsePartCount],
  resolvers: [ResponseTimesResolver],
  extensions: [
    beforeAskedAgain.subscribe(keepAnswers),
    onAssignmentChanged.subscribe(markChangedAssignments),
    onLeaveChanged.subscribe(markAssignmentsOfAbsent),
    onDelivered.subscribe(markDeliveredAssignments),
  ],
};
