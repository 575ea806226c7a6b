/**
 * Writes the next migration of a dialect from what the entities say now.
 *
 *     pnpm --filter @riqing/api migration sqlite
 *     pnpm --filter @riqing/api migration mysql mariadb://root@127.0.0.1:3306/riqing_migrations
 */
import "reflect-metadata";
import { connect } from "../database/database.ts";
import { ENTITIES } from "../modules.ts";
import { withoutRowNumbers } from "./without-row-numbers.ts";

const [dialect, url] = process.argv.slice(2);
if (dialect !== "sqlite" && !url)
  throw new Error("the mysql dialect needs the address of a server");

const target = { url: dialect === "sqlite" ? null : (url ?? null), dataDir: ":memory:" };
const orm = await connect(target, ENTITIES);
await orm.migrator.up();
const { fileName } = await orm.migrator.create();
if (fileName && dialect === "sqlite") withoutRowNumbers(orm, fileName);
process.stdout.write(`${fileName || "nothing has changed"}\n`);
await orm.close();
