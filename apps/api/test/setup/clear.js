import { createConnection } from "mysql2/promise";
import { testServer } from "../database-server.js";

/** Leaves nothing of this run on the test server, and nothing open in the process. */
export default async function clear(_config, { displayName }) {
  await (await globalThis.riqing?.browser)?.close();
  for (const orm of globalThis.riqing?.idle?.splice(0) ?? []) await orm.close();
  if (displayName.name !== "mysql") return;
  const connection = await createConnection({ uri: testServer });
  const run = process.env.RIQING_TEST_RUN;
  const [found] = await connection.query("show databases like ?", [`riqing\\_test\\_${run}\\_%`]);
  for (const name of found.flatMap(Object.values))
    await connection.query(`drop database \`${name}\``);
  await connection.end();
}
