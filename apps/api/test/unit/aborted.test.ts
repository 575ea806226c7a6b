import { once } from "node:events";
import { readdirSync } from "node:fs";
import { type AddressInfo, connect } from "node:net";
import { type HttpWorld, openHttpWorld } from "./http-world.ts";

let world: HttpWorld;
beforeEach(async () => (world = await openHttpWorld()));
afterEach(() => world.stop());

const FORM = [
  "--x",
  'content-disposition: form-data; name="purpose"',
  "",
  "TASK",
  "--x",
  'content-disposition: form-data; name="file"; filename="a.txt"',
  "content-type: text/plain",
  "",
  "",
].join("\r\n");

/** Sends the beginning of a body of 100 000 bytes, and is gone; by a reset, as a phone that lost its network. */
async function begin(route: string, type: string, body: string, end: "destroy" | "reset") {
  const lin = await world.someone();
  const { port } = world.app.server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => null);
  const head = [
    `POST ${route} HTTP/1.1`,
    "host: x",
    `authorization: ${lin.headers.authorization}`,
    `content-type: ${type}`,
    "content-length: 100000",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  await new Promise((resolve) => setTimeout(resolve, 200));
  if (end === "destroy") socket.destroy();
  else socket.resetAndDestroy();
  await once(socket, "close");
}

/** What the log says once the request has come to its end. */
async function logged(): Promise<{ level: string; msg: string; status?: number }[]> {
  const lines = () => world.lines.map((line) => JSON.parse(line) as { level: string; msg: string });
  for (
    let i = 0;
    i < 500 && !lines().some(({ msg }) => /^(request|given up.*)$/.test(msg));
    i += 1
  ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return lines();
}

it.each([
  [
    "an upload in the middle of its file",
    "/files",
    "multipart/form-data; boundary=x",
    `${FORM}half`,
  ],
  [
    "an upload in the middle of a field",
    "/files",
    "multipart/form-data; boundary=x",
    FORM.slice(0, 40),
  ],
  ["an upload before its form", "/files", "multipart/form-data; boundary=x", ""],
  ["a question", "/graphql", "application/json", '{"query":"{'],
])("%s that whoever sends it gives up is no fault of ours", async (_, route, type, body) => {
  for (const end of ["destroy", "reset"] as const) {
    world.lines.length = 0;
    await begin(route, type, body, end);
    const lines = await logged();
    expect(lines.filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
    expect(lines).toContainEqual(
      expect.objectContaining({ level: "info", msg: expect.stringContaining("given up"), route }),
    );
  }
  expect(readdirSync(world.files.incoming)).toEqual([]);
});

it("a disk that takes nothing is our fault, and is logged", async () => {
  const lin = await world.someone();
  const form = new FormData();
  form.set("purpose", "TASK");
  form.set("file", new Blob(["x"]), "a.txt");
  const { incoming } = world.files;
  Object.assign(world.files, { incoming: "/proc/nowhere" });
  const answer = await fetch(`${world.address}/files`, {
    method: "POST",
    headers: lin.headers,
    body: form,
  });
  Object.assign(world.files, { incoming });
  expect(answer.status).toBe(500);
  expect((await logged()).filter(({ level }) => level === "error")).toHaveLength(1);
});
