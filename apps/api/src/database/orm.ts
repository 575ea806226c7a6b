import type { MikroORM } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";

/** The open database. */
export type Orm = MikroORM & { em: SqlEntityManager };
