/** Insights: how long it takes until people answer, and where the time goes. */
export {
  ChangedShare,
  ResponseCount,
  ResponseFact,
  ResponseHistogram,
  ResponsePartCount,
} from "./fact/fact.entity.ts";
export { gatherFacts, keepAnswers } from "./fact/gather.service.ts";
export { followAway, followShares } from "./fact/task-facts.read.ts";
export { ResponseTimesResolver } from "./report/report.resolver.ts";
