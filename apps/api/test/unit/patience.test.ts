import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { fastify } from "fastify";
import { limitHeaderTime, limitRequestTime } from "../../src/http/request-timeout.ts";

/** Far more than what comes in time needs, also on a busy machine. */
const LIMIT_MS = 1_000;

const open = async () => {
  const app = fastify({ http: limitHeaderTime(LIMIT_MS) });
  limitRequestTime(app, LIMIT_MS);
  app.get("/", async () => "read");
  app.post("/graphql", async () => "read");
  app.post("/files", { config: { large: true } }, async () => "read");
  await app.listen({ port: 0, host: "127.0.0.1" });
  return app;
};

/** Sends the head and half of the body, the other half `after` milliseconds; answers what came back. */
async function send(port: number, path: string, after: number): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (piece) => void (heard += piece.toString()));
  socket.on("error", () => null);
  const head = `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json`;
  socket.write(`${head}\r\ncontent-length: 4\r\n\r\n{ `);
  const closed = once(socket, "close");
  setTimeout(() => socket.write(" }"), after);
  await closed;
  return heard;
}

it.each([
  ["/graphql", 20, "read"],
  ["/graphql", 3_000, ""],
  ["/files", 3_000, "read"],
])("%s, whose body takes %d ms", async (path, after, answer) => {
  const app = await open();
  const { port } = app.server.address() as AddressInfo;
  const heard = await send(port, path, after);
  expect(heard.split("\r\n\r\n")[1] ?? "").toBe(answer);
  await app.close();
});

it.each([
  ["in pieces", 20, "200 OK"],
  ["in pieces that come too slowly", 500, "408 Request Timeout"],
])("answers a head that comes %s", async (_, pause, answer) => {
  const app = await open();
  const { port } = app.server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  socket.on("data", (piece) => void (heard += piece.toString()));
  socket.on("error", () => null);
  const closed = once(socket, "close");
  const pieces = ["GET / HTTP/1.1\r\n", "host: x\r\n", "a: b\r\n", "connection: close\r\n", "\r\n"];
  for (const piece of pieces) {
    if (!socket.writable) break;
    socket.write(piece);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await closed;
  expect(heard).toContain(`HTTP/1.1 ${answer}`);
  await app.close();
});
