import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { connect, openDatabase } from "../src/database/database.ts";
import { rows, run, sql } from "../src/kernel/sql.ts";
import { ENTITIES } from "../src/modules.ts";
import { databaseOf, openWorld } from "./world.ts";

it("leave a database that is what the entities say", async () => {
  const world = await openWorld({ now: "2026-11-19T15:42:00+08:00" });
  // Only the mariadb driver reads back a MariaDB server's own spelling of a column.
  const url = databaseOf(world.orm)?.replace(/^mysql:/, "mariadb:");
  const orm = url ? await connect({ url, dataDir: ":memory:" }, ENTITIES) : world.orm;
  try {
    expect(await orm.schema.getUpdateSchemaSQL({ wrap: false })).toBe("");
  } finally {
    if (orm !== world.orm) await orm.close();
    await world.close();
  }
});

const folder = fileURLToPath(new URL("../migrations/mysql", import.meta.url));

/** The last migration, and of how many statements it consists. */
function lastMigration() {
  const file = readdirSync(folder).toSorted().at(-1)!;
  const [up = ""] = readFileSync(`${folder}/${file}`, "utf8").split(" down()");
  return { name: file.replace(".ts", ""), statements: up.split("this.addSql(").length - 1 };
}

it("go on where they were interrupted, also between a statement and its note", async () => {
  // The embedded database does them in one transaction.
  if (riqing.databaseUrl === null) return;
  const world = await openWorld({ now: "2026-11-19T15:42:00+08:00" });
  const target = { url: databaseOf(world.orm), dataDir: ":memory:" };
  const { name, statements } = lastMigration();
  const ctx = { em: world.orm.em.fork() };
  const told: string[] = [];
  const open = async () =>
    (await openDatabase(target, ENTITIES, (sentence) => told.push(sentence))).close();
  try {
    // As if the last statement had been done, and the process killed before it noted that.
    await run(ctx, sql`delete from migration where name = ${name}`);
    await run(
      ctx,
      sql`insert into migration_step (name, done) values (${name}, ${statements - 1})`,
    );
    await open();
    expect(told[0]).toContain(`前 ${statements - 1} 步已完成`);
    expect(await rows(ctx, sql`select name from migration`)).toContainEqual({ name });
    expect(await rows(ctx, sql`select name from migration_step`)).toEqual([]);

    // Tables that no start of ours has begun to make are somebody else's.
    await run(ctx, sql`delete from migration where name = ${name}`);
    await expect(open()).rejects.toThrow("already exists");
  } finally {
    await run(ctx, sql`delete from migration_step`);
    await run(ctx, sql`delete from migration where name = ${name}`);
    await run(ctx, sql`insert into migration (name) values (${name})`);
    await world.close();
  }
});
