import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openLog } from "../../src/ports/log.ts";
import { openWechat } from "../../src/ports/wechat.ts";

/** WeChat's end of `jscode2session`, as far as a caller can tell, with a mood for each code. */
const openids = new Map([["good", "oOPENID-of-lin"]]);
const used = new Set<string>();
const asked: string[] = [];
let fits = 0;
let server: Server;
let apiUrl: string;

const lines: string[] = [];
const log = openLog("trace", { write: (line) => void lines.push(line) });
const app = { appId: "wx-right", secret: "SECRET-of-the-app" };
const gateway = (given: Partial<typeof app> = {}) =>
  openWechat({ ...app, ...given, apiUrl }, { log, timeout: 300 });

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://wechat");
    const code = url.searchParams.get("js_code") ?? "";
    asked.push(code);
    const say = (body: unknown, status = 200) => {
      response.writeHead(status, { "content-type": "text/plain" });
      response.end(typeof body === "string" ? body : JSON.stringify(body));
    };
    const fail = (errcode: number) => say({ errcode, errmsg: `no, rid: ${code}` });

    if (url.pathname !== "/sns/jscode2session" || request.method !== "GET") return say("", 404);
    if (url.searchParams.get("grant_type") !== "authorization_code") return fail(40002);
    if (url.searchParams.get("appid") !== app.appId) return fail(40013);
    if (url.searchParams.get("secret") !== app.secret) return fail(40125);
    if (code === "slow") return void setTimeout(() => say({ openid: "late" }), 2_000).unref();
    if (code === "broken") return say('{"openid":"oHALF');
    if (code === "empty") return say({});
    if (code === "down") return say("<html>502</html>", 502);
    if (code === "spaced") return say({ openid: "oOPENID-of-lin " });
    if (code === "invisible") return say({ openid: "oOPENID-of-lin\u200B" });
    if (code === "long") return say({ openid: "o".repeat(101) });
    if (code === "huge") return say({ openid: "oOPENID-of-lin", more: "x".repeat(100_000) });
    if (code === "endless") {
      response.writeHead(200, { "content-type": "text/plain" });
      const timer = setInterval(() => void response.write("x".repeat(8_192)), 1);
      return void response.on("close", () => clearInterval(timer));
    }
    if (code === "cut") return void request.socket.destroy();
    if (code === "blocked") return fail(40226);
    if (code === "often") return fail(45011);
    if (code === "always-busy") return fail(-1);
    if (code === "away") return void response.writeHead(302, { location: "/else" }).end();
    if (code === "busy-once" && (fits += 1) === 1) return fail(-1);
    if (code === "cut-once" && (fits += 1) === 1) return void request.socket.destroy();
    if (used.has(code)) return fail(40163);
    const openid = openids.get(code) ?? (code.endsWith("-once") ? "oOPENID-of-mo" : null);
    if (openid === null) return fail(40029);
    used.add(code);
    return say({ openid, session_key: "SESSION-KEY", unionid: "u1" });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  used.clear();
  asked.length = 0;
  fits = 0;
});

it("exchanges a code for an openid, once", async () => {
  const exchange = gateway();

  expect(await exchange("good")).toEqual({ openid: "oOPENID-of-lin" });
  expect(await exchange("good")).toEqual({ refusal: "WECHAT_CODE_REFUSED" });
  expect(asked).toEqual(["good", "good"]);
});

it.each([
  ["a code that is not one", "wrong", "WECHAT_CODE_REFUSED", 1],
  ["no code at all", "", "WECHAT_CODE_REFUSED", 0],
  ["a code too long to be one", "x".repeat(201), "WECHAT_CODE_REFUSED", 0],
  ["an account that WeChat has blocked", "blocked", "WECHAT_ACCOUNT_BLOCKED", 1],
  ["too many sign-ins", "often", "WECHAT_BUSY", 1],
  ["an answer that takes too long", "slow", "WECHAT_BUSY", 1],
  ["an answer that breaks off", "broken", "WECHAT_BUSY", 1],
  ["an answer that says nothing", "empty", "WECHAT_BUSY", 1],
  ["an openid with a space behind it", "spaced", "WECHAT_BUSY", 1],
  ["an openid with something invisible in it", "invisible", "WECHAT_BUSY", 1],
  ["an openid that is too long to keep", "long", "WECHAT_BUSY", 1],
  ["an answer that is too large", "huge", "WECHAT_BUSY", 1],
  ["an answer without end", "endless", "WECHAT_BUSY", 1],
  ["a gateway that is down", "down", "WECHAT_BUSY", 1],
  ["WeChat being busy, twice", "always-busy", "WECHAT_BUSY", 2],
  ["a line that is cut, twice", "cut", "WECHAT_BUSY", 2],
  ["being sent elsewhere", "away", "WECHAT_BUSY", 2],
])("meets %s: %j → %s after %i requests", async (_, code, refusal, requests) => {
  expect(await gateway()(code)).toEqual({ refusal });
  expect(asked).toHaveLength(requests);
});

it.each(["busy-once", "cut-once"])("tries again when %s, and succeeds", async (code) => {
  expect(await gateway()(code)).toEqual({ openid: "oOPENID-of-mo" });
  expect(asked).toHaveLength(2);
});

it("is busy where nobody listens", async () => {
  const exchange = openWechat({ ...app, apiUrl: "http://127.0.0.1:1" }, { log, timeout: 300 });

  expect(await exchange("good")).toEqual({ refusal: "WECHAT_BUSY" });
});

it.each([
  [{ appId: "wx-wrong" }, 40013],
  [{ secret: "stale" }, 40125],
])("tells the operator, and not the person, about %j", async (given, errcode) => {
  lines.length = 0;

  expect(await gateway(given)("good")).toEqual({ refusal: "FAULT" });
  expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
    { level: "error", errcode },
  ]);
});

it("stops reading an answer without end long before it would be late", async () => {
  const patient = openWechat({ ...app, apiUrl }, { log, timeout: 20_000 });
  const began = performance.now();

  expect(await patient("endless")).toEqual({ refusal: "WECHAT_BUSY" });
  expect(performance.now() - began).toBeLessThan(15_000);
});

it("has never logged a secret, a code, an openid or a session key", () => {
  expect(lines.length).toBeGreaterThan(0);
  const log = lines.join("");
  for (const secret of [app.secret, "stale", "good", "wrong", "oOPENID", "SESSION-KEY", "rid"]) {
    expect(log).not.toContain(secret);
  }
});
