import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { CompiledQuery, Kysely, MysqlDialect } from "kysely";
import { createPool } from "mysql2";
import { relayTo } from "../../bench/faults/relay.mjs";
import { applyTimeouts } from "../../src/database/timeouts.ts";
import { serverAt, testServer } from "../database-server.js";

const { hostname, port: serverPort, username, password } = new URL(testServer);
const onServer = (await serverAt(testServer)) ? describe : describe.skip;

/** A way to the database server that can go silent, without an error. */
async function openWay() {
  let silent = false;
  const sockets = new Set<Socket>();
  const way = createServer((near) => {
    const far = connect(Number(serverPort), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("error", () => undefined);
      from.on("data", (data) => void (silent || to.write(data)));
      from.on("close", () => to.destroy());
    }
  });
  await new Promise<void>((ready) => way.listen(0, "127.0.0.1", ready));
  return {
    port: (way.address() as AddressInfo).port,
    setSilent: (now: boolean) => void (silent = now),
    close() {
      for (const socket of sockets) socket.destroy();
      way.close();
    },
  };
}

onServer("a silent way to the server", () => {
  it("is told of in time, and used again when it speaks", async () => {
    const way = await openWay();
    const pool = createPool({
      host: "127.0.0.1",
      port: way.port,
      user: username,
      password,
      connectionLimit: 1,
      connectTimeout: 2_500,
    });
    applyTimeouts(pool, { connectionMs: 2_000, statementMs: 1_000 });
    const ask = () =>
      new Promise((resolve) =>
        pool.getConnection((error, connection) => {
          if (error) return resolve(error.code);
          return connection.query("select 1", [], (failed: { code: string } | null) => {
            if (!failed) connection.release();
            resolve(failed?.code ?? "answered");
          });
        }),
      );
    try {
      expect(await ask()).toBe("answered");
      way.setSilent(true);
      // One timeouts for its statement; the other for the only connection, and then for a new one.
      expect(await Promise.all([ask(), ask()])).toEqual([
        "PROTOCOL_SEQUENCE_TIMEOUT",
        "POOL_TIMEOUT",
      ]);
      way.setSilent(false);
      await new Promise((done) => setTimeout(done, 3_000));
      expect(await ask()).toBe("answered");
    } finally {
      pool.end(() => undefined);
      way.close();
    }
  });
});

onServer("connections whose transaction has failed", () => {
  it.each([
    ["cut at its commit", "cut", "commit"],
    ["cut at its begin", "cut", "begin"],
    ["refused at its begin", "refuse", "begin"],
    ["refused at its commit and at its rollback", "refuse", "commit|rollback"],
    ["refused before its first statement", "refuse", "set session"],
  ] as const)("are given back: %s", async (_, kind, statement) => {
    const relay = await relayTo(testServer);
    const pool = createPool({ uri: relay.url, connectionLimit: 2 });
    applyTimeouts(pool, { connectionMs: 10_000, statementMs: 10_000 });
    const database = new Kysely({
      dialect: new MysqlDialect({
        pool,
        onCreateConnection: async (connection) => {
          await connection.executeQuery(CompiledQuery.raw("set session lock_wait_timeout = 5"));
        },
      }),
    });
    // As MikroORM does it.
    const deed = async () => {
      const transaction = await database.startTransaction().execute();
      try {
        await transaction.executeQuery(CompiledQuery.raw("select 1"));
        await transaction.commit().execute();
      } catch (thrown) {
        await transaction
          .rollback()
          .execute()
          .catch(() => undefined);
        throw thrown;
      }
    };
    try {
      relay[kind]((said) => new RegExp(`^(${statement})`).test(said));
      const codes = [];
      for (let i = 0; i < 6; i += 1)
        codes.push(
          await deed().then(
            () => "done",
            ({ code }: { code: string }) => code,
          ),
        );
      expect(codes.filter((code) => code === "done" || code === "POOL_TIMEOUT")).toEqual([]);
      relay[kind](null);
      await Promise.all([deed(), deed(), deed()]);
    } finally {
      await database.destroy();
      relay.close();
    }
  });
});
