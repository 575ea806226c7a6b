/** Boards: how far everybody is, of whatever kind; who is reminded; what is taken out as a file. */
import type { Module } from "../../kernel/module.ts";
import { BoardResolver } from "./board.resolver.ts";
import { ObligationResolver } from "./obligation.resolver.ts";
import { WaitingResolver } from "./waiting.resolver.ts";

export { type BoardEntry, boardKinds, type BoardProvider } from "./board.kinds.ts";
export { BoardSummaryType } from "./board.type.ts";
export { personCells, tableNameOf } from "./export.ts";
export { debtorIdsIn, remind } from "./obligation-nudge.service.ts";
export {
  type GroupObligations,
  obligationKinds,
  type ObligationProvider,
} from "./obligation.kinds.ts";

export const module: Module = {
  name: "boards",
  entities: [],
  resolvers: [BoardResolver, ObligationResolver, WaitingResolver],
};
