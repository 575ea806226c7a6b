import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Orm } from "../database/orm.ts";
import { UNORDERED } from "../kernel/column.ts";

/** Completes a migration of the embedded database: tables in no order get no row numbers. */
export function withoutRowNumbers(orm: Orm, fileName: string): void {
  const path = join(orm.config.get("migrations").path!, fileName);
  const comment = `/* ${UNORDERED} */`;
  const text = readFileSync(path, "utf8").replaceAll(`) ${comment}`, `) without rowid ${comment}`);
  writeFileSync(path, text);
}
