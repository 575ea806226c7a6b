/** Boards: how far everybody is, of whatever kind; who is reminded; what is taken out as a file. */
import type { Module } from "../../kernel/module.ts";
import { BoardResolver } from "./board.resolver.ts";
import { ObligationResolver } from "./obligation.resolver.ts";

export const module: Module = {
  name: "boards",
  entities: [],
  resolvers: [BoardResolver, ObligationResolver],
};
