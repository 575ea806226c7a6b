/** Audience: who was asked, who joined or left since, and who has answered. */
import type { Module } from "../../kernel/module.ts";
import { onJoined, onLeft } from "../groups/index.ts";
import { onLeaveChanged } from "../leave/index.ts";
import { Asked, AskedThrough } from "./asked.entity.ts";
import { followLeave } from "./excuse.service.ts";
import { followJoined, followLeft } from "./movement.service.ts";
import { Population, PopulationGroup } from "./population.entity.ts";

export {
  answered,
  type AskedRow,
  isLate,
  myPlace,
  opened,
  placesAmong,
  placesOf,
  takenBack,
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
} from "./board.read.ts";
export { changedPlaces, placesSeen } from "./changed.service.ts";
export { type Addressed, askAgain, close, freeze, moveDeadline } from "./population.service.ts";
export { Reach } from "./reach.type.ts";

export { askedThroughView, askedView } from "./audience.views.ts";

export const module: Module = {
  name: "audience",
  entities: [Population, PopulationGroup, Asked, AskedThrough],
  resolvers: [],
  extensions: [
    onJoined.subscribe(followJoined),
    onLeft.subscribe(followLeft),
    onLeaveChanged.subscribe(followLeave),
  ],
};
