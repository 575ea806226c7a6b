/** Audience: who was asked, who joined or left since, and who has answered. */
import type { Module } from "../../kernel/module.ts";
import { onJoined, onLeft } from "../groups/index.ts";
import { onLeaveChanged } from "../leave/index.ts";
import { onBehindAsked, onDelivered } from "../reach/index.ts";
import { Asked, AskedThrough } from "./asked.entity.ts";
import { behindIn } from "./behind.read.ts";
import { refreshForDelivery } from "./changed.service.ts";
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
  askOnceMore,
  withdrawAnswer,
} from "./answer.service.ts";
export { beforeAskedAgain, type LaterAsked, onAskedLater } from "./audience.hooks.ts";
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
export {
  addressedReach,
  type AddressedCounts,
  type AddressedReach,
  countAddressed,
} from "./addressed.read.ts";
export { changedEntries, markEntriesSeen } from "./changed.service.ts";
export {
  type Addressed,
  askAgain,
  closePopulation,
  openPopulation,
  moveDeadline,
} from "./population.service.ts";
export { PeopleOrder } from "./people-order.type.ts";
export { Reach, ReachGapEnum, reachOf } from "./reach.type.ts";

export { askedThroughView, askedView } from "./audience.views.ts";

export const module: Module = {
  name: "audience",
  entities: [Population, PopulationGroup, Asked, AskedThrough],
  resolvers: [],
  extensions: [
    onDelivered.subscribe(refreshForDelivery),
    onBehindAsked.subscribe(behindIn),
    onJoined.subscribe(askJoinedMembers),
    onLeft.subscribe(dropLeftMembers),
    onLeaveChanged.subscribe(refreshForLeave),
  ],
};
