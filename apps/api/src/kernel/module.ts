import type { EntityClass } from "@mikro-orm/core";
import type { Extension } from "./extension.ts";

/** What a module gives the composition root, and nobody else needs. */
export interface Module {
  /** The folder's name. */
  name: string;
  /** Its tables: nobody else names them in SQL. */
  entities: readonly EntityClass<unknown>[];
  /** Its queries, mutations and fields. */
  // eslint-disable-next-line typescript/no-unsafe-function-type
  resolvers: readonly Function[];
  /** What it answers to the hooks and registries of modules below. */
  extensions?: readonly Extension[];
}
