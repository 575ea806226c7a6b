/**
 * `node bench/closeout-worker.mjs '{"url": …, "dataDir": …, "now": …}'`: a process that closes what is
 * due at an instant, again and again until it is ended. With `freezeAt`, it stops itself in the middle
 * of its so-manieth closing, the record written and its lines not yet; `idleSeconds` says how long the
 * server bears that.
 */
import "reflect-metadata";
import mysql from "mysql2";

const { url, dataDir, now, freezeAt = 0, idleSeconds = 15 } = JSON.parse(process.argv[2]);

const { prototype } = mysql.Connection;
const send = Reflect.get(prototype, "query");
let closings = 0;
prototype.query = function query(asked, ...rest) {
  const text = typeof asked === "string" ? asked : asked.sql;
  if (text.includes("idle_transaction_timeout")) {
    const shorter = text.replace(/timeout = 15/, `timeout = ${idleSeconds}`);
    return send.call(
      this,
      typeof asked === "string" ? shorter : { ...asked, sql: shorter },
      ...rest,
    );
  }
  if (freezeAt > 0 && text.includes("insert") && text.includes("close_out_line")) {
    closings += 1;
    if (closings === freezeAt) {
      process.stdout.write("frozen\n");
      process.kill(process.pid, "SIGSTOP");
      process.stdout.write("woken\n");
    }
  }
  return send.call(this, asked, ...rest);
};

const { connect } = await import("../dist/database/database.js");
const { closeDays } = await import("../dist/jobs/close-days.job.js");
const { openLog } = await import("../dist/ports/log.js");
const { connectModules, ENTITIES } = await import("../dist/modules.js");

connectModules();
const orm = await connect({ url, dataDir }, ENTITIES);
const app = { orm, clock: { now: () => new Date(now) }, ports: {} };
const log = openLog("error", process.stderr);
const given = { app, log, stopping: () => false };
process.stdout.write("ready\n");
for (;;) {
  try {
    await closeDays.run(given);
  } catch (error) {
    process.stdout.write(`failed ${error.code ?? error.message}\n`);
  }
  process.stdout.write("looked\n");
  await new Promise((resolve) => setTimeout(resolve, 100));
}
