/** A loader: keeps `connections` sockets busy with prepared requests, and notes how long each took. */
import { connect } from "node:net";

export const post = (path, body, headers = {}) => {
  const text = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
  const said = { "content-type": "application/json", "content-length": text.length, ...headers };
  const lines = Object.entries(said).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([
    Buffer.from(`POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join("")}\r\n`),
    text,
  ]);
};

/** Sends `requests`, each once; throws when an answer is not 200 or carries errors. */
export async function load(port, requests, connections = 32) {
  const times = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: Math.min(connections, requests.length) }, async () => {
      const socket = connect(port, "127.0.0.1").setNoDelay(true);
      await new Promise((resolve, reject) => socket.once("connect", resolve).once("error", reject));
      try {
        while (next < requests.length) {
          const since = performance.now();
          const answer = answerOf(socket);
          socket.write(requests[next++]);
          const { status, body } = await answer;
          if (status !== 200 || body.includes('"errors":')) throw new Error(`${status} ${body}`);
          times.push(performance.now() - since);
        }
      } finally {
        socket.destroy();
      }
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  times.sort((a, b) => a - b);
  const at = (assignment) =>
    times[Math.min(times.length - 1, Math.floor(times.length * assignment))];
  return {
    perSecond: requests.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    times,
  };
}

function answerOf(socket) {
  return new Promise((resolve, reject) => {
    let known = Buffer.alloc(0);
    const done = (result) => {
      socket.off("data", hear).off("error", reject).off("close", closed);
      resolve(result);
    };
    const closed = () => reject(new Error("the server hung up"));
    const hear = (chunk) => {
      known = known.length === 0 ? chunk : Buffer.concat([known, chunk]);
      const end = known.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = known.toString("latin1", 0, end);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (Number.isNaN(length)) return closed();
      if (known.length < end + 4 + length) return;
      done({ status: Number(head.slice(9, 12)), body: known.toString("utf8", end + 4) });
    };
    socket.on("data", hear).once("error", reject).once("close", closed);
  });
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
