/** Audience: who was asked, who joined or left since, and who has answered. */
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
export { Asked, AskedThrough } from "./asked.entity.ts";
export {
  type BoardFilter,
  type BoardRow,
  everybody,
  people,
  type Progress,
  progressOf,
  tallies,
  type Tally,
  total,
} from "./board.read.ts";
export { followLeave } from "./excuse.service.ts";
export { changedPlaces, placesSeen } from "./changed.service.ts";
export { followJoined, followLeft } from "./movement.service.ts";
export { Population, PopulationGroup } from "./population.entity.ts";
export { Reach } from "./reach.type.ts";
export { type Addressed, askAgain, close, freeze, moveDeadline } from "./population.service.ts";
