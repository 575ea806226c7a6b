/** A relay before a database server, which can fall silent as a frozen machine or a cut cable does. */
import { once } from "node:events";
import { connect, createServer } from "node:net";

/** A statement as the protocol of MySQL sends it: length, number 0, "query", text. */
const statementIn = (chunk) => (chunk[4] === 3 ? chunk.subarray(5).toString() : "");

/** "No", as a node of a cluster says that has no quorum. */
const text = "#08S01WSREP has not yet prepared node for application use";
const refusal = Buffer.concat([
  Buffer.from([text.length + 3, 0, 0, 1, 0xff, 1047 & 0xff, 1047 >> 8]),
  Buffer.from(text),
]);

/**
 * Answers the address to use in place of `url`, how to silence and wake what passes, and how to cut the connection
 * at, or refuse, a statement that fits.
 */
export async function relayTo(url) {
  const target = new URL(url);
  const sockets = new Set();
  let silent = false;
  const faults = { cut: null, refuse: null };
  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 3306), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ]) {
      sockets.add(from);
      from.on("data", (chunk) => {
        const statement = from === client ? statementIn(chunk) : "";
        if (statement && faults.refuse?.(statement)) return client.write(refusal);
        // Half of the times the server has heard it.
        if (statement && faults.cut?.(statement)) {
          if (Math.random() < 0.5) return upstream.end(chunk, () => client.destroy());
          return client.destroy();
        }
        return to.write(chunk);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
      if (silent) from.pause();
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const relayed = Object.assign(new URL(url), {
    hostname: "127.0.0.1",
    port: server.address().port,
  });
  return {
    url: relayed.href,
    silence() {
      silent = true;
      for (const socket of sockets) socket.pause();
    },
    wake() {
      silent = false;
      for (const socket of sockets) socket.resume();
    },
    /** Until the next call; null lets all pass. */
    cut: (at) => void (faults.cut = at),
    refuse: (what) => void (faults.refuse = what),
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
