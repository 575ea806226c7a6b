/** A relay before a database server, which can fall silent as a frozen machine or a cut cable does. */
import { once } from "node:events";
import { connect, createServer } from "node:net";

/** Answers the address to use in place of `url`, and how to silence and wake what passes. */
export async function relayTo(url) {
  const target = new URL(url);
  const sockets = new Set();
  let silent = false;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port || 3306), target.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ]) {
      sockets.add(from);
      from.on("data", (chunk) => to.write(chunk));
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
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
