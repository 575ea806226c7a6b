/** One clause: what is asked about it, how it might be written, whether it is clear. */
export { ClauseScreen } from "./clause-screen";
export { RemarksScreen } from "./remarks-screen";
export { useOpenProposals } from "./use-clauses";
