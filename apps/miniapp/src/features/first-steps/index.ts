/** What an organisation needs before it can begin: a list that ticks itself. */
export { FirstSteps } from "./first-steps";
export { leftOf, useFirstSteps } from "./use-first-steps";
