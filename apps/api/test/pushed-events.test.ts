import { createCipheriv, createHash, randomBytes } from "node:crypto";
import { sql } from "../src/kernel/sql.ts";
import { openLog } from "../src/ports/log.ts";
import { schema } from "../src/schema.ts";
import { buildServer, type Server } from "../src/server.ts";
import { type MessageWorld, openMessageWorld, PUSH } from "./message-world.ts";

let world: MessageWorld;
let server: Server;
let openid: string;
let address: string;
const lines: string[] = [];

async function open(pushed: boolean) {
  world = await openMessageWorld({ now: "2026-11-19T15:42:00+08:00", pushed });
  const lin = await world.person("林晓燕");
  ({ openid } = await world.bindWechat(lin));
  const { orm, clock, ports } = world;
  const log = openLog("debug", { write: (line) => void lines.push(line) });
  server = await buildServer({ orm, clock, ports, schema, log });
  address = await server.listen(0, "127.0.0.1");
}
afterEach(async () => {
  await server.app.close();
  await server.apollo.stop();
  await world.close();
});

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(`${address}${path}`, init);
  const type = response.headers.get("content-type");
  return { status: response.status, body: await response.text(), type };
}

/** As WeChat encrypts: chance, length, message, and whom it is for, padded to 32 bytes. */
function encrypted(message: string, appId = "wx1"): string {
  const key = Buffer.from(`${PUSH.aesKey}=`, "base64");
  const text = Buffer.from(message);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.byteLength);
  const plain = Buffer.concat([randomBytes(16), length, text, Buffer.from(appId)]);
  const padding = 32 - (plain.byteLength % 32);
  const cipher = createCipheriv("aes-256-cbc", key, key.subarray(0, 16)).setAutoPadding(false);
  return cipher.update(Buffer.concat([plain, Buffer.alloc(padding, padding)])).toString("base64");
}

const sign = (...parts: string[]): string =>
  createHash("sha1")
    .update([PUSH.token, ...parts].toSorted().join(""))
    .digest("hex");

function push(message: string, given: { appId?: string; signature?: string; type?: string } = {}) {
  const body = encrypted(message, given.appId);
  const [timestamp, nonce] = ["1795678920", "n1"];
  const signature = given.signature ?? sign(timestamp, nonce, body);
  const query = new URLSearchParams({
    timestamp,
    nonce,
    msg_signature: signature,
    encrypt_type: "aes",
  });
  return ask(`/wx/push?${query.toString()}`, {
    method: "POST",
    headers: { "content-type": given.type ?? "application/json" },
    body: JSON.stringify({ ToUserName: "gh_1", Encrypt: body }),
  });
}

const event = () =>
  JSON.stringify({
    ToUserName: "gh_1",
    FromUserName: openid,
    CreateTime: 1795678920,
    MsgType: "event",
    Event: "subscribe_msg_popup_event",
    List: { TemplateId: world.idOf("NOTICE"), SubscribeStatusString: "accept", PopupScene: "0" },
  });
const left = async () =>
  (await world.rows(sql<{ n: number }>`select count(*) as n from subscription_grant`))[0]!.n;

it("is no address where message push is not configured", async () => {
  await open(false);
  expect((await push(event())).status).toBe(404);
  expect((await ask("/wx/push?echostr=1")).status).toBe(404);
});

describe("where it is configured", () => {
  beforeEach(() => open(true));

  it("verifies the address by what is asked of us, and nothing else", async () => {
    const verified = (signature: string) => {
      const query = { signature, timestamp: "1", nonce: "2", echostr: "echo<1>" };
      return ask(`/wx/push?${new URLSearchParams(query).toString()}`);
    };
    const answer = await verified(sign("1", "2"));
    expect([answer.status, answer.body]).toEqual([200, "echo<1>"]);
    expect(answer.type).toContain("text/plain");
    expect((await verified(sign("1", "3"))).status).toBe(403);
    expect((await ask("/wx/push")).status).toBe(403);
  });

  it("takes an event in once, answers `success`, whatever it calls its type", async () => {
    for (const type of ["application/json", "text/xml", "text/plain"]) {
      const answer = await push(event(), { type });
      expect([answer.status, answer.body]).toEqual([200, "success"]);
    }
    expect(Number(await left())).toBe(1);
  });

  it("refuses what is not signed, or meant for another app, and says nothing of it", async () => {
    expect((await push(event(), { signature: "0".repeat(40) })).status).toBe(403);
    expect((await push(event(), { appId: "wx-another" })).status).toBe(403);
    const bare = await ask("/wx/push", { method: "POST", body: event() });
    expect(bare.status).toBe(403);
    const headers = { "content-type": "application/json" };
    const large = await ask("/wx/push", { method: "POST", headers, body: "x".repeat(70_000) });
    expect(large.status).toBe(413);
    expect(Number(await left())).toBe(0);
    expect(lines.join("")).not.toContain(PUSH.token);
    expect(lines.join("")).not.toContain(openid);
  });
});
