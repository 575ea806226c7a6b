import type { MikroORM } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";

export type Orm = MikroORM & { em: SqlEntityManager };
