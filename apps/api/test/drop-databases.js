import { createConnection } from "mysql2/promise";

/** Leaves nothing of this run on the test server. */
export default async function dropDatabases(_config, { globals }) {
  const { databaseUrl } = globals.riqing;
  if (databaseUrl === null) return;
  const run = process.env.RIQING_TEST_RUN;
  const connection = await createConnection({ uri: databaseUrl });
  const [found] = await connection.query("show databases like ?", [`riqing\\_test\\_${run}\\_%`]);
  for (const name of found.flatMap(Object.values))
    await connection.query(`drop database \`${name}\``);
  await connection.end();
}
