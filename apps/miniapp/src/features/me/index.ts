/** The person who is signed in: who they are and what they may do. */
export { MeView } from "./me-view";
export { type MyFacts, useMe } from "./use-me";
