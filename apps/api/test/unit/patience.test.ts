import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { fastify } from "fastify";
import { limitRequestTime } from "../../src/http/request-timeout.ts";

const open = async () => {
  const app = fastify();
  limitRequestTime(app, 200);
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
  ["/graphql", 600, ""],
  ["/files", 600, "read"],
])("%s, whose body takes %d ms", async (path, after, answer) => {
  const app = await open();
  const { port } = app.server.address() as AddressInfo;
  const heard = await send(port, path, after);
  expect(heard.split("\r\n\r\n")[1] ?? "").toBe(answer);
  await app.close();
});
