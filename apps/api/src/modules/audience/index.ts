/** Audience: who was asked, who joined or left since, and who has answered. */
import type { Module } from "../../kernel/module.ts";
import { onJoined, onLeft } from "../groups/index.ts";
import { onLeaveChanged } from "../leave/index.ts";
import { Asked, AskedThrough } from "./asked.entity.ts";
import { refreshForLeave } from "./exemption.service.ts";
import { askJoinedMembers, dropLeftMembers } from "./movement.service.ts";
import { Population, PopulationGroup } from "./population.entity.ts";

export {
  recordAnswers,
  type AudienceEntry,
  isLate,
  myEntry,
  recordOpened,
  entriesAmong,
  entriesOf,
  withdrawAnswer,
} from "./answer.service.ts";
export { beforeAskedAgain } from "./audience.hooks.ts";
export {
  type BoardFilter,
  type BoardRow,
  everybody,
  people,
  type Progress,
  progressOf,
  tallies,
  total,
} from "./population-board.read.ts";
export { type AddressedCounts, countAddressed } from "./addressed.read.ts";
export { changedEntries, markEntriesSeen } from "./changed.service.ts";
export {
  type Addressed,
  askAgain,
  closePopulation,
  openPopulation,
  moveDeadline,
} from "./population.service.ts";
export { PeopleOrder } from "./people-order.type.ts";
export { Reach } from "./reach.type.ts";

export { askedThroughView, askedView } from "./audience.views.ts";

export const module: Module = {
  name: "audience",
  entities: [Population, PopulationGroup, Asked, AskedThrough],
  resolvers: [],
  extensions: [
    onJoined.subscribe(askJoinedMembers),
    onLeft.subscribe(dropLeftMembers),
    onLeaveChanged.subscribe(refreshForLeave),
  ],
};
