import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { LIMITS } from "@riqing/schema";
import { type HttpWorld, KEY, codeOf, openHttpWorld } from "./http-world.ts";

let world: HttpWorld;
beforeAll(async () => (world = await openHttpWorld()));
afterAll(() => world.stop());

describe("who asks", () => {
  it("is whoever the token says", async () => {
    const lin = await world.someone();
    const answer = await world.send("{ whoAmI }", {
      ...lin.headers,
      "x-riqing-person": lin.personId,
    });

    expect(answer.data).toEqual({ whoAmI: lin.personId });
  });

  it("is not served under another person's session", async () => {
    const lin = await world.someone();
    const headers = { ...lin.headers, "x-riqing-person": randomUUID() };

    expect(codeOf(await world.send("{ whoAmI }", headers))).toBe("SESSION_OF_ANOTHER_PERSON");
  });

  it("must sign in first, and again when the session has ended", async () => {
    expect(codeOf(await world.send("{ whoAmI }"))).toBe("SIGN_IN_FIRST");
    const made = { authorization: "Bearer made-up" };
    expect(codeOf(await world.send("{ whoAmI }", made))).toBe("SESSION_ENDED");
  });

  it("needs a client that understands the contract", async () => {
    const old = await world.send("{ __typename }", { "x-riqing-client": "weapp/0.0.9" });

    expect(codeOf(old)).toBe("CLIENT_TOO_OLD");
    expect(old.errors?.[0]?.extensions.requestId).toBe(old.headers.get("x-request-id"));
    const now = { "x-riqing-client": `h5/${LIMITS.oldestClient}` };
    expect((await world.send("{ __typename }", now)).errors).toBeUndefined();
  });
});

describe("who asks too often", () => {
  let world: HttpWorld;
  beforeEach(async () => (world = await openHttpWorld()));
  afterEach(() => world.stop());

  /** How the requests up to the limit, and the first beyond it, are answered. */
  const storm = async (times: number, headers: (i: number) => Record<string, string>) => {
    const inject = (i: number) =>
      world.app.inject({
        method: "POST",
        url: "/graphql",
        headers: headers(i),
        payload: { query: "{ __typename }" },
      });
    for (let i = 0; i < times; i += 1) {
      const { statusCode } = await inject(i);
      if (statusCode !== 200) return i;
    }
    const answer = await inject(times);
    expect(answer.statusCode).toBe(429);
    expect(answer.headers["retry-after"] ?? answer.json()).toBeTruthy();
    expect(answer.json()).toMatchObject({
      errors: [{ message: "TOO_MANY_REQUESTS", extensions: { code: "TOO_MANY_REQUESTS" } }],
    });
    return times;
  };

  it("is turned away by where they are, when nobody knows them", async () => {
    expect(await storm(LIMITS.anonymousRequestsPerMinute, () => ({}))).toBe(
      LIMITS.anonymousRequestsPerMinute,
    );
    const lin = await world.someone();
    expect((await world.send("{ whoAmI }", lin.headers)).data).toEqual({ whoAmI: lin.personId });
  });

  it("gains nothing by making up tokens", async () => {
    const madeUp = (i: number) => ({ authorization: `Bearer made-up-${i}` });

    expect(await storm(LIMITS.anonymousRequestsPerMinute, madeUp)).toBe(
      LIMITS.anonymousRequestsPerMinute,
    );
  });

  it("is turned away by their token, when they are signed in", async () => {
    const lin = await world.someone();

    expect(await storm(LIMITS.requestsPerMinute, () => lin.headers)).toBe(LIMITS.requestsPerMinute);
  });
});

describe("beside GraphQL", () => {
  const get = (path: string) => fetch(`${world.address}${path}`);

  it("tells that it lives, and that it is ready", async () => {
    expect((await get("/livez")).status).toBe(200);
    expect((await get("/readyz")).status).toBe(200);
  });

  it("answers 503 where its database goes away in the middle of a deed", async () => {
    const asked = await fetch(`${world.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ databaseLost }" }),
    });
    expect([asked.status, asked.headers.get("retry-after"), await asked.json()]).toEqual([
      503,
      "5",
      { status: "unavailable", retryAfterSeconds: 5 },
    ]);
  });

  it("is not ready without its database", async () => {
    const other = await openHttpWorld();
    const { token } = await other.someone();
    await other.orm.close();

    expect((await fetch(`${other.address}/livez`)).status).toBe(200);
    expect((await fetch(`${other.address}/readyz`)).status).toBe(503);
    // Neither a refusal nor a fault: whoever asked sends it again.
    const asked = await fetch(`${other.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: "{ whoAmI }" }),
    });
    expect([asked.status, asked.headers.get("retry-after"), await asked.json()]).toEqual([
      503,
      "5",
      { status: "unavailable", retryAfterSeconds: 5 },
    ]);
    await other.app.close();
  });

  it("publishes an organisation's key to whoever knows its id", async () => {
    const { organisationId } = await world.someone();
    const json = await get(`/keys/${organisationId}.json`);

    expect(await json.json()).toEqual({
      organisationId,
      algorithm: "Ed25519",
      publicKey: KEY,
      tokenKeys: [],
    });
    expect(await (await get(`/keys/${organisationId}.pem`)).text()).toContain(KEY);
    for (const file of [`${randomUUID()}.pem`, "", `${organisationId}`, "%2e%2e%2fpasswd.pem"]) {
      expect((await get(`/keys/${file}`)).status).toBe(404);
    }
  });

  it("puts up its fences on every answer", async () => {
    for (const path of ["/", "/livez", "/graphql", "/nowhere"]) {
      const { headers } = await get(path);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

/** What a client sees that says what it can read; `fetch` unfolds by itself and shows the size before. */
const asks = (address: string, path: string, accepts: string, body?: object, more?: object) =>
  new Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }>((resolve, reject) => {
    const headers = { "accept-encoding": accepts, "content-type": "application/json", ...more };
    const options = { method: body ? "POST" : "GET", headers, agent: false };
    const sent = request(`${address}${path}`, options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ headers: response.headers, bytes: Buffer.concat(parts) }));
    });
    sent.on("error", reject);
    sent.end(body && JSON.stringify(body));
  });

describe("what is compressed", () => {
  it("is an answer that is long enough, in what the client can read", async () => {
    const said = "清".repeat(2_000);
    const body = { query: "query($said: String!) { echo(said: $said) }", variables: { said } };
    const { headers } = await world.someone();
    const [br, gz, plain] = await Promise.all(
      ["br, gzip", "gzip", "identity"].map((accepts) =>
        asks(world.address, "/graphql", accepts, body, headers),
      ),
    );
    expect(JSON.parse(plain!.bytes.toString())).toEqual({ data: { echo: said } });
    expect(br!.headers["content-encoding"]).toBe("br");
    expect(gz!.headers["content-encoding"]).toBe("gzip");
    expect(plain!.headers["content-encoding"]).toBeUndefined();
    expect(brotliDecompressSync(br!.bytes)).toEqual(plain!.bytes);
    expect(gunzipSync(gz!.bytes)).toEqual(plain!.bytes);
    expect(br!.bytes.length).toBeLessThan(plain!.bytes.length / 4);
    expect(br!.headers.vary).toContain("accept-encoding");
  });

  it("is never what is sent to us", async () => {
    const response = await fetch(`${world.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "content-encoding": "gzip" },
      body: gzipSync(JSON.stringify({ query: "{ __typename }" })),
    });
    expect(response.status).toBe(400);
  });
});

describe("the pages", () => {
  it("are sent as the build has compressed them, and run no script but those of the build", async () => {
    const folder = mkdtempSync(join(tmpdir(), "riqing-h5-"));
    mkdirSync(join(folder, "js"));
    const page = "<!doctype html><script>early()</script>";
    writeFileSync(join(folder, "index.html"), page);
    writeFileSync(join(folder, "index.html.br"), brotliCompressSync(page));
    writeFileSync(join(folder, "service-worker.js"), "kept()");
    writeFileSync(join(folder, "js", "app.0a1b2c3d.js"), "app()");
    writeFileSync(join(folder, "js", "app.0a1b2c3d.js.br"), brotliCompressSync("app()"));
    const world = await openHttpWorld({ pages: folder });

    const script = await asks(world.address, "/js/app.0a1b2c3d.js", "br");
    expect(script.headers).toMatchObject({
      "content-encoding": "br",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
    });
    expect(brotliDecompressSync(script.bytes).toString()).toBe("app()");
    const plain = await asks(world.address, "/js/app.0a1b2c3d.js", "identity");
    expect(plain.bytes.toString()).toBe("app()");

    const hash = createHash("sha256").update("early()").digest("base64");
    for (const accepts of ["br", "identity"]) {
      const { headers } = await asks(world.address, "/", accepts);
      expect(headers["content-security-policy"]).toContain(`script-src 'self' 'sha256-${hash}';`);
      expect(headers).toMatchObject({
        "cache-control": "no-cache",
        "x-frame-options": "DENY",
        "cross-origin-opener-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=()",
      });
    }
    // What is no page loads nothing, and says so in few bytes: it comes twenty times with a page.
    expect(plain.headers["content-security-policy"]).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    const worker = await fetch(`${world.address}/service-worker.js`);
    expect(worker.headers.get("cache-control")).toBe("no-cache");
    expect(worker.headers.get("content-security-policy")).toContain("connect-src 'self'");
    expect(await worker.text()).toBe("kept()");
    await world.stop();

    const off = await openHttpWorld({ pages: folder, offlinePages: false });
    const none = await (await fetch(`${off.address}/service-worker.js`)).text();
    expect(none).toContain("unregister");
    await off.stop();
    rmSync(folder, { recursive: true });
  });

  it("are served at the root, kept for good when their name says what is in them", async () => {
    const folder = mkdtempSync(join(tmpdir(), "riqing-h5-"));
    mkdirSync(join(folder, "js"));
    writeFileSync(join(folder, "index.html"), "<!doctype html><title>日清</title>");
    writeFileSync(join(folder, "js", "app.0a1b2c3d.js"), "1");
    const world = await openHttpWorld({ pages: folder });
    const get = (path: string) => fetch(`${world.address}${path}`);

    const [index, script] = [await get("/"), await get("/js/app.0a1b2c3d.js")];
    expect(await index.text()).toContain("日清");
    expect(index.headers.get("content-type")).toContain("text/html");
    expect(index.headers.get("cache-control")).toBe("no-cache");
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(script.headers.get("content-type")).toContain("javascript");
    for (const path of ["/../http.test.ts", "/%2e%2e/http.test.ts", "/js/", "/.env"]) {
      expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    }

    await world.stop();
    rmSync(folder, { recursive: true });
  });
});

describe("a shared link", () => {
  it("has neutral words and a picture for the chat, and leads on to the page behind the #", async () => {
    const world = await openHttpWorld();
    const get = (url: string, host = "riqing.example") =>
      world.app.inject({ url, headers: { host } });

    const { statusCode, body, headers } = await get("/s/pages/notice/index?id=n1%22%3E&x=a%26b");
    expect([statusCode, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(body).toContain(`<meta property="og:title" content="日清 · 一条工作通知" />`);
    expect(body).toContain(`<meta property="og:description" content="点开看全文`);
    expect(body).toContain(`content="http://riqing.example/assets/share.png"`);
    const target = "../../../#/pages/notice/index?id=n1%22%3E&#38;x=a%26b";
    expect(body).toContain(`<meta http-equiv="refresh" content="0; url=${target}" />`);
    expect((await get("/s/pages/notice/index?id=other")).body.length).toBe(
      (await get("/s/pages/notice/index?id=owner")).body.length,
    );
    const manager = await get("/s/pages/manager/board/index?noticeId=n1");
    expect(manager.body).toContain("url=../../../../#/pages/manager/board/index?noticeId=n1");
    for (const forged of [`a"><script>`, "a b", "evil.example/x"])
      expect((await get("/s/pages/task/index", forged)).body).not.toContain("og:image");
    for (const other of [
      "/s/",
      "/s//evil.example",
      "/s/https://evil.example",
      "/s/pages/../../etc",
      "/s/pages/notice/index/a/b/c",
      `/s/pages/notice/index?id=${"x".repeat(600)}`,
    ])
      expect((await get(other)).statusCode).toBe(404);
    await world.stop();
  });
});

describe("an address", () => {
  const tooOften = async (world: HttpWorld) => {
    const answers = [];
    for (let i = 0; i <= LIMITS.anonymousRequestsPerMinute; i += 1) {
      const { statusCode } = await world.app.inject({
        method: "POST",
        url: "/graphql",
        headers: { "x-forwarded-for": `192.0.2.${i % 200}` },
        payload: { query: "{ __typename }" },
      });
      answers.push(statusCode);
    }
    await world.stop();
    return answers.includes(429);
  };

  it("is believed of a proxy that we know, and of nobody else", async () => {
    expect(await tooOften(await openHttpWorld())).toBe(true);
    expect(await tooOften(await openHttpWorld({ trustedProxies: ["127.0.0.1"] }))).toBe(false);
  });
});

describe("the log", () => {
  it("has one line a request, and nothing that anybody should not read", async () => {
    const world = await openHttpWorld();
    const lin = await world.someone();
    const names = { "x-riqing-client": "h5/0.1.0", cookie: "sid=COOKIE", ...lin.headers };
    await world.send('query Me { echo(said: "IN-THE-TEXT") }', names);
    await world.send("query Mine($said: String!) { echo(said: $said) }", names, {
      said: "IN-A-VARIABLE",
    });
    await world.send("{ refused }", names);
    await world.send("{ takenTwice }", names);
    await world.send('mutation { signInWithWechat(code: "CODE-of-wechat") { token } }', names);
    await fetch(`${world.address}/nowhere?token=IN-THE-ADDRESS`);
    await fetch(`${world.address}/livez`);
    await world.stop();

    const said = world.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const requests = said.filter(({ msg, level }) => msg === "request" && level === "info");
    const post = { method: "POST", route: "/graphql", status: 200, ms: expect.any(Number) };
    expect(requests).toMatchObject([
      { ...post, operationName: "Me", requestId: expect.any(String) },
      { ...post, operationName: "other" },
      { ...post, operationName: "other", refusal: "NUDGED_RECENTLY" },
      { ...post, operationName: "other", refusal: "FAULT" },
      { ...post, refusal: "GRAPHQL_VALIDATION_FAILED" },
      { method: "GET", route: "none", status: 404 },
    ]);
    const secrets = [
      lin.token,
      "Bearer",
      "COOKIE",
      "IN-",
      "OPENID",
      "CODE-of",
      "Mine",
      "echo",
      "127.",
    ];
    const [started, ...log] = world.lines;
    expect(started).toContain("Server listening");
    for (const secret of secrets) expect(log.join("")).not.toContain(secret);
  });
});

describe("leaving", () => {
  it("says so, finishes what is in flight, takes nothing new, and closes the database", async () => {
    const world = await openHttpWorld();
    const slow = world.send("query($ms: Float!) { slow(ms: $ms) }", {}, { ms: 5_000 });
    await new Promise((resolve) => setTimeout(resolve, 100));

    const left = world.stop(2_000);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const leaving = await fetch(`${world.address}/readyz`);
    expect([leaving.status, await leaving.json()]).toEqual([503, { status: "draining" }]);
    expect((await fetch(`${world.address}/livez`)).status).toBe(200);

    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const tooLate = world.send("{ __typename }").then(
      ({ status }) => status,
      () => "refused",
    );
    expect([503, "refused"]).toContain(await tooLate);

    expect(await slow).toMatchObject({ status: 200, data: { slow: "done" } });
    await left;
    expect(await world.orm.isConnected()).toBe(false);
  });
});
