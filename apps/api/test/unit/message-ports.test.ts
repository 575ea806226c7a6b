import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type MessageServer,
  openMessageServer,
  type ReceivedCall,
} from "../../src/demo/message-server.ts";
import type { SubscriptionMessages } from "../../src/kernel/message-ports.ts";
import { openGroupBots } from "../../src/ports/messages/group-bots.ts";
import { openPushedMessages } from "../../src/ports/messages/pushed-messages.ts";
import { openSecrets, readMasterKey } from "../../src/ports/messages/secrets.ts";
import { openSubscriptionMessages } from "../../src/ports/messages/subscription-messages.ts";

const TEMPLATE = {
  purpose: "NOTICE" as const,
  id: "wuL3qoqMZyH9wHYqtyRj1oVVyvHpX2x3N8BCrTJ3Uq4",
  fields: { title: "thing1", line: "thing4", time: "time3" },
};
const KEY = "693a91f6-7a8c-4bc4-97a0-0ec2sifa5aaa".replace("sifa", "51fa");
const app = { appId: "wx1", secret: "SECRET-of-the-app" };

let server: MessageServer;
let subscriptions: SubscriptionMessages;
let instead: ((call: ReceivedCall, response: ServerResponse) => unknown) | undefined;

beforeAll(async () => {
  const templates = [{ id: TEMPLATE.id, title: "通知", fields: ["thing1", "thing4", "time3"] }];
  server = await openMessageServer({
    ...app,
    templates,
    instead: (call, response) => instead?.(call, response),
  });
  const configured = { ...app, apiUrl: server.url, templates: [TEMPLATE] };
  subscriptions = openSubscriptionMessages({ ...configured, state: "trial" as const }, 400);
});
afterAll(() => server.close());
beforeEach(() => {
  instead = undefined;
  server.received.length = 0;
});

const token = async (): Promise<string> => {
  const answer = await subscriptions.fetchToken();
  if (answer.came !== "DONE") throw new Error(answer.came);
  return answer.body.token;
};
const message = {
  openid: "oLIN",
  templateId: TEMPLATE.id,
  page: "pages/notice/index?id=1",
  fields: { thing1: "新通知", thing4: "吊装走东通道", time3: "2026年3月2日 18:00" },
};
const send = async () => subscriptions.send(await token(), message);

it("asks for a stable token, in the body alone", async () => {
  expect(await subscriptions.fetchToken()).toEqual({
    came: "DONE",
    body: { token: server.tokens[0], expiresInSeconds: 7200 },
  });
  expect(server.received).toMatchObject([
    {
      method: "POST",
      path: "/cgi-bin/stable_token",
      query: {},
      body: { grant_type: "client_credential", appid: "wx1", secret: "SECRET-of-the-app" },
    },
  ]);
});

it("sends a subscription message as the documentation has it", async () => {
  expect(await send()).toMatchObject({ came: "DONE", body: { errcode: 0 } });
  const { method, path, query, headers, body } = server.received.at(-1)!;
  expect([method, path, query]).toEqual([
    "POST",
    "/cgi-bin/message/subscribe/send",
    { access_token: server.tokens.at(-1) },
  ]);
  expect(headers["content-type"]).toBe("application/json");
  expect(body).toEqual({
    touser: "oLIN",
    template_id: TEMPLATE.id,
    page: "pages/notice/index?id=1",
    data: {
      thing1: { value: "新通知" },
      thing4: { value: "吊装走东通道" },
      time3: { value: "2026年3月2日 18:00" },
    },
    miniprogram_state: "trial",
    lang: "zh_CN",
  });
});

it("lists the templates with their fields", async () => {
  expect(await subscriptions.listTemplates(await token())).toEqual({
    came: "DONE",
    body: [{ id: TEMPLATE.id, title: "通知", fields: ["thing1", "thing4", "time3"] }],
  });
});

it.each([40001, 42001, 40014, 43101, 45009, 47003, 45011, -1])(
  "answers the code %i that stands in a 200, and no token with it",
  async (errcode) => {
    const used = await token();
    instead = () => ({ errcode, errmsg: `no, ${used} rid: 1` });
    expect(await subscriptions.send(used, message)).toEqual({
      came: "ERROR",
      errcode,
      errmsg: "no, … rid: 1",
    });
  },
);

it.each<[string, unknown, string]>([
  ["nothing", "", "EMPTY"],
  ["a page", "<html>502</html>", "HTML"],
  ["half an answer", '{"errcode":0,', "NOT_JSON"],
  ["an object without a code", {}, "NOT_JSON"],
  ["a code that is a text", { errcode: "0" }, "NOT_JSON"],
  ["a list", [0], "NOT_JSON"],
  ["too much", `{"errcode":0,"more":"${"x".repeat(300_000)}"}`, "TOO_LARGE"],
])("takes %s for no success", async (_, answer, what) => {
  const used = await token();
  instead = () => answer;
  expect(await subscriptions.send(used, message)).toEqual({ came: "NONSENSE", what });
  expect(await openGroupBots({ wecomUrl: server.url }).post(KEY, "x")).toEqual({
    came: "NONSENSE",
    what,
  });
});

it("knows whether the request can have left when there is no answer", async () => {
  const used = await token();
  instead = () => "HANDLED";
  expect(await subscriptions.send(used, message)).toEqual({ came: "NOTHING", sent: true });
  instead = (_, response) => {
    response.socket?.destroy();
    return "HANDLED";
  };
  expect(await subscriptions.send(used, message)).toEqual({ came: "NOTHING", sent: true });
  instead = (_, response) => {
    response.writeHead(200, { "content-length": "50" });
    response.write('{"errcode":0', () => response.socket?.destroy());
    return "HANDLED";
  };
  expect(await subscriptions.send(used, message)).toEqual({ came: "NOTHING", sent: true });
  const nobody = openSubscriptionMessages({
    ...app,
    apiUrl: "http://127.0.0.1:9",
    templates: [TEMPLATE],
    state: "formal",
  });
  expect(await nobody.send(used, message)).toEqual({ came: "NOTHING", sent: false });
});

it("follows nobody elsewhere with a token", async () => {
  const used = await token();
  server.received.length = 0;
  instead = (_, response) => {
    response.writeHead(302, { location: "/else" }).end();
    return "HANDLED";
  };
  expect(await subscriptions.send(used, message)).toMatchObject({ came: "NONSENSE" });
  expect(server.received).toHaveLength(1);
});

it("posts markdown through a group's bot", async () => {
  const bots = openGroupBots({ wecomUrl: server.url });
  expect(await bots.post(KEY, "**通知**")).toMatchObject({ came: "DONE" });
  expect(server.received).toMatchObject([
    {
      method: "POST",
      path: "/cgi-bin/webhook/send",
      query: { key: KEY },
      body: { msgtype: "markdown", markdown: { content: "**通知**" } },
    },
  ]);
  instead = () => ({ errcode: 93000, errmsg: `invalid webhook url ${KEY}` });
  expect(await bots.post(KEY, "x")).toEqual({
    came: "ERROR",
    errcode: 93000,
    errmsg: "invalid webhook url …",
  });
});

describe("the master key", () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), "riqing-secrets-"))));
  afterEach(() => rmSync(dataDir, { recursive: true }));

  it("opens after a restart what it has sealed, for the same purpose only", () => {
    const sealed = openSecrets(dataDir).seal("bot", KEY);
    expect(sealed).not.toContain(KEY.slice(0, 8));
    expect(openSecrets(dataDir).open("bot", sealed)).toBe(KEY);
    expect(() => openSecrets(dataDir).open("token", sealed)).toThrow("authenticate");
    expect(openSecrets(dataDir).seal("bot", KEY)).not.toBe(sealed);
    expect(openSecrets(dataDir).digest("bot", KEY)).toBe(openSecrets(dataDir).digest("bot", KEY));
    expect(statSync(join(dataDir, "keys", "master.key")).mode & 0o777).toBe(0o600);
  });

  it("opens nothing with another key, or what was changed", () => {
    const sealed = openSecrets(dataDir).seal("bot", KEY);
    const changed = sealed.slice(0, -2) + (sealed.endsWith("AA") ? "BB" : "AA");
    expect(() => openSecrets(dataDir).open("bot", changed)).toThrow("authenticate");
    writeFileSync(join(dataDir, "keys", "master.key"), Buffer.alloc(32, 7).toString("base64"));
    expect(() => openSecrets(dataDir).open("bot", sealed)).toThrow("authenticate");
    writeFileSync(join(dataDir, "keys", "master.key"), "short");
    expect(() => readMasterKey(dataDir)).toThrow("32 bytes");
  });

  it("is made once, and stays", () => {
    openSecrets(dataDir).seal("bot", KEY);
    const before = readFileSync(join(dataDir, "keys", "master.key"), "utf8");
    openSecrets(dataDir).seal("bot", KEY);
    expect(readFileSync(join(dataDir, "keys", "master.key"), "utf8")).toBe(before);
  });
});

describe("what WeChat pushes", () => {
  /** The vector of the platform's documentation. */
  const given = {
    token: "QDG6eK",
    aesKey: "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C",
    appId: "wx5823bf96d3bd56c7",
  };
  const echo =
    "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==";
  const query = {
    msg_signature: "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3",
    timestamp: "1409659589",
    nonce: "263014780",
  };
  const body = JSON.stringify({ ToUserName: "gh_1", Encrypt: echo });

  it("is opened by who knows the words, and meant for this app", () => {
    expect(openPushedMessages(given).open(query, body)).toBe("1616140317555161061");
  });

  it.each<[string, Partial<typeof given>, object, string]>([
    ["of another token", { token: "QDG6eX" }, {}, body],
    ["of another app", { appId: "wx-another" }, {}, body],
    ["of another key", { aesKey: `X${given.aesKey.slice(1)}` }, {}, body],
    ["signed by nobody", {}, { msg_signature: "" }, body],
    ["of another time", {}, { timestamp: "1409659590" }, body],
    ["that is not encrypted", {}, {}, JSON.stringify({ Event: "subscribe_msg_popup_event" })],
    ["that is no JSON", {}, {}, "<xml></xml>"],
  ])("is nothing %s", (_, other, asked, sent) => {
    expect(
      openPushedMessages({ ...given, ...other }).open({ ...query, ...asked }, sent),
    ).toBeNull();
  });

  it("verifies the address by the three words", () => {
    // sha1 of "1409659589", "263014780" and "QDG6eK", sorted and joined.
    const signature = "0c4d6bca6a1cc2a0cb2d3a9b0f8a9b1d55e66c40";
    const pushed = openPushedMessages(given);
    const asked = { timestamp: "1409659589", nonce: "263014780", echostr: "echo" };
    expect(pushed.verify({ ...asked, signature })).toBeNull();
    expect(pushed.verify({ ...asked, signature: SIGNATURE })).toBe("echo");
    expect(pushed.verify({ ...asked, signature: [SIGNATURE] })).toBeNull();
  });
});

const SIGNATURE = "93d1cec91cee4a4a8baada4c807ed13137622215";
