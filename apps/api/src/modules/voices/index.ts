/** Voices: reports, suggestions, lost accounts, mediation and safety incidents (Mission V1–V6). */
import type { Module } from "../../kernel/module.ts";

export const module: Module = {
  name: "voices",
  entities: [],
  resolvers: [],
  extensions: [],
};
