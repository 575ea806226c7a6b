/** Boards: how far everybody is, of whatever kind; who is reminded; what is taken out as a file. */
export { BoardResolver } from "./board.resolver.ts";
export { ObligationResolver } from "./obligation.resolver.ts";
