/**
 * Writes to the embedded database of a folder until a commit fails because no file may grow further, then
 * less; says on the standard output how it failed, and how many lines were kept afterwards.
 */
import "reflect-metadata";
import { connect } from "../../src/database/database.ts";
import { row, run, sql } from "../../src/kernel/sql.ts";
import { ENTITIES } from "../../src/modules.ts";

const orm = await connect({ url: null, dataDir: process.argv[2]! }, ENTITIES);
const write = (text: string) =>
  orm.em.fork().transactional((em) => run({ em }, sql`insert into line (text) values (${text})`));

const failed = await write("x".repeat(500_000)).then(
  () => null,
  (error: Error & { code?: string }) => error.code,
);
await write("kept");
const counted = await row<{ n: number }>(
  { em: orm.em.fork() },
  sql`select count(*) as n from line`,
);
process.stdout.write(JSON.stringify({ failed, kept: counted?.n }));
await orm.close();
