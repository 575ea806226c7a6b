import { connect } from "../src/database/database.ts";
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
