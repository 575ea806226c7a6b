/** Voices: reports, suggestions, lost accounts, mediation and safety incidents (Mission V1–V6). */
import type { Module } from "../../kernel/module.ts";
import { IssuedBatch, SpentToken, TokenKey } from "./token/token.entity.ts";
import { TokenResolver } from "./token/token.resolver.ts";

export const module: Module = {
  name: "voices",
  entities: [TokenKey, IssuedBatch, SpentToken],
  resolvers: [TokenResolver],
  extensions: [],
};
