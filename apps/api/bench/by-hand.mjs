/**
 * What somebody would write in an afternoon: Fastify, one SQL insert a request, committed before the
 * answer. No sign-in, no rules, no journal, no receipt. `node by-hand.mjs '{"url": …, "file": …}'`
 * prints its port.
 */
import Database from "better-sqlite3";
import { fastify } from "fastify";
import { createPool } from "mysql2/promise";

const { url, file } = JSON.parse(process.argv[2]);
const table = `create table if not exists by_hand (
  notice_id varchar(36) not null, person_id varchar(36) not null, at bigint not null,
  primary key (notice_id, person_id))`;
const insert = "insert into by_hand (notice_id, person_id, at) values (?, ?, ?)";

const save = url ? await onServer() : embedded();

async function onServer() {
  const pool = createPool({ uri: url, connectionLimit: 20 });
  await pool.query("drop table if exists by_hand");
  await pool.query(table);
  return (values) => pool.execute(insert, values);
}

function embedded() {
  const database = new Database(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.exec(table);
  const statement = database.prepare(insert);
  return (values) => statement.run(...values);
}

const app = fastify();
app.post("/acknowledge", async ({ body: { noticeId, personId } }) => {
  const at = Date.now();
  await save([noticeId, personId, at]);
  return { noticeId, personId, at };
});
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
