import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { visited } from "../../test/taro";
import { setSilentSignIn } from "./gate";
import { request } from "./request";
import { session } from "./session";

interface Heard {
  headers: Record<string, unknown>;
  body: { query: string; operationName: string; variables: unknown };
}

const Me = { name: "Me", text: "query Me { me { id } }" };
const refusal = (code: string, extensions = {}) => ({
  errors: [{ message: code, extensions: { code, ...extensions } }],
});

let server: Server;
let heard: Heard[] = [];
let answers: { status?: number; body: unknown }[] = [];

beforeAll(async () => {
  server = createServer((question, reply) => {
    let text = "";
    question.on("data", (chunk: Buffer) => (text += chunk.toString()));
    question.on("end", () => {
      heard.push({ headers: question.headers, body: JSON.parse(text) as Heard["body"] });
      const { status = 200, body } = answers.shift() ?? { body: { data: { me: { id: "1" } } } };
      reply.writeHead(status, { "content-type": "application/json" });
      reply.end(typeof body === "string" ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => server.close());

beforeEach(() => {
  const { port } = server.address() as AddressInfo;
  Object.assign(globalThis, { API_URL: `http://127.0.0.1:${port}/graphql` });
  heard = [];
  answers = [];
  visited.length = 0;
  session.end();
  setSilentSignIn(async () => false);
});

const begin = (personId = "tang") =>
  session.begin({ token: `token-of-${personId}`, personId, expiresAt: "2026-12-19T00:00:00Z" });

test("a question carries its name, the session and the version of the client", async () => {
  begin();
  expect(await request(Me, { a: 1 })).toEqual({ me: { id: "1" } });
  expect(heard[0]?.body).toEqual({ query: Me.text, operationName: "Me", variables: { a: 1 } });
  expect(heard[0]?.headers).toMatchObject({
    authorization: "Bearer token-of-tang",
    "x-riqing-client": "h5/0.1.0",
  });
  expect(heard[0]?.headers).not.toHaveProperty("x-riqing-person");
});

describe("what the start page asked early", () => {
  const early = (given: object = {}) =>
    Object.assign(globalThis, {
      riqingEarlyRead: {
        name: "Me",
        variables: JSON.stringify({ a: 1 }),
        token: "token-of-tang",
        answer: Promise.resolve({
          status: 200,
          body: { data: { me: { id: "early" } } },
          date: null,
        }),
        ...given,
      },
    });
  beforeEach(() => begin());

  test("answers exactly that question, once", async () => {
    early();
    expect(await request(Me, { a: 1 })).toEqual({ me: { id: "early" } });
    expect(heard).toHaveLength(0);
    expect(await request(Me, { a: 1 })).toEqual({ me: { id: "1" } });
    expect(heard).toHaveLength(1);
  });

  test.each([
    ["about something else", { variables: JSON.stringify({ a: 2 }) }],
    ["under another session", { token: "token-of-zhou" }],
    ["refused by an overloaded server", { answer: Promise.resolve({ status: 503, body: null }) }],
    ["never answered", { answer: Promise.reject(new Error("no network")) }],
  ])("is not used when it was %s", async (_, given) => {
    early(given);
    expect(await request(Me, { a: 1 })).toEqual({ me: { id: "1" } });
    expect(heard).toHaveLength(1);
  });
});

test("a refusal brings its code, its fields and the id of the request", async () => {
  const fields = [{ path: "input.subject", reason: "TOO_LONG", limit: 60 }];
  answers = [{ body: refusal("BAD_INPUT", { fields, requestId: "r-1" }) }];
  await expect(request(Me, {})).rejects.toMatchObject({
    code: "BAD_INPUT",
    fields,
    requestId: "r-1",
  });
});

test("an error without a code is a fault", async () => {
  answers = [{ body: { errors: [{ message: "boom" }] } }];
  await expect(request(Me, {})).rejects.toMatchObject({ code: "FAULT" });
});

test("a gateway in between, or nobody at all, is no answer", async () => {
  answers = [{ status: 502, body: "<html>" }];
  await expect(request(Me, {})).rejects.toMatchObject({ why: "SERVER_AWAY" });
  Object.assign(globalThis, { API_URL: "http://127.0.0.1:9/graphql" });
  await expect(request(Me, {})).rejects.toMatchObject({ why: "NO_NETWORK" });
});

test("signing in happens on the way, once for all who ask", async () => {
  const signIn = jest.fn(async () => {
    begin();
    return true;
  });
  setSilentSignIn(signIn);
  answers = [{ body: refusal("SIGN_IN_FIRST") }, { body: refusal("SIGN_IN_FIRST") }];
  await Promise.all([request(Me, {}), request(Me, {})]);
  expect(signIn).toHaveBeenCalledTimes(1);
  expect(heard).toHaveLength(4);
  expect(visited).toEqual([]);
});

test("who signed in from another window meanwhile stays signed in, though its news is not here yet", async () => {
  const begun = { token: "token-of-luo", personId: "luo", expiresAt: "2026-12-19T00:00:00Z" };
  answers = [{ body: refusal("SIGN_IN_FIRST") }];
  const asked = request(Me, {});
  localStorage.setItem("riqing.session", JSON.stringify(begun));
  expect(await asked).toEqual({ me: { id: "1" } });
  expect(heard.map(({ headers }) => headers.authorization)).toEqual([
    undefined,
    "Bearer token-of-luo",
  ]);
  expect(session.current()).toEqual(begun);
  expect(visited).toEqual([]);
});

test.each([
  ["SESSION_ENDED", "arrive /pages/state/session-ended?from=%2Fpages%2Ftodo%2Findex"],
  ["SIGN_IN_FIRST", "arrive /pages/sign-in/index?from=%2Fpages%2Ftodo%2Findex"],
  ["BIND_FIRST", "arrive /pages/bind/index?from=%2Fpages%2Ftodo%2Findex"],
  ["CLIENT_TOO_OLD", "arrive /pages/state/update-needed?from=%2Fpages%2Ftodo%2Findex"],
])("%s leads to its page, and back from there", async (code, place) => {
  begin();
  answers = [{ body: refusal(code) }];
  await expect(request(Me, {})).rejects.toMatchObject({ code });
  expect(visited).toEqual([place]);
  expect(session.current() === null).toBe(code === "SESSION_ENDED" || code === "SIGN_IN_FIRST");
});

test("a session that ended stays the news for questions that leave after it", async () => {
  begin();
  answers = [{ body: refusal("SESSION_ENDED") }, { body: refusal("SIGN_IN_FIRST") }];
  await expect(request(Me, {})).rejects.toMatchObject({ code: "SESSION_ENDED" });
  await expect(request(Me, {})).rejects.toMatchObject({ code: "SIGN_IN_FIRST" });
  expect(visited.map((way) => way.split("?")[0])).toEqual([
    "arrive /pages/state/session-ended",
    "arrive /pages/state/session-ended",
  ]);
});

test("what one person tapped is not sent under another's session", async () => {
  begin("luo");
  await expect(request(Me, {}, { as: "tang" })).rejects.toMatchObject({
    code: "SESSION_OF_ANOTHER_PERSON",
  });
  expect(heard).toEqual([]);
  begin("tang");
  await request(Me, {}, { as: "tang" });
  expect(heard[0]?.headers["x-riqing-person"]).toBe("tang");
});

test("what was tapped in an earlier session says in which", async () => {
  begin("tang");
  const now = session.current()?.token;
  await request(Me, {}, { as: "tang", under: now });
  await request(Me, {}, { as: "tang", under: "an earlier one" });
  expect(heard.map(({ headers }) => headers["x-riqing-tapped-under"])).toEqual([
    undefined,
    "an earlier one",
  ]);
});

test("what an overloaded server has not taken in is sent again; what a gateway says is not", async () => {
  begin();
  const busy = { status: 503, body: { status: "overloaded", retryAfterSeconds: 0.01 } };
  answers = [busy, busy, { body: { data: { me: { id: "1" } } } }];
  expect(await request(Me, {})).toEqual({ me: { id: "1" } });
  expect(heard).toHaveLength(3);
  answers = [busy, busy, busy, busy];
  await expect(request(Me, {})).rejects.toMatchObject({ why: "SERVER_AWAY" });
  expect(heard).toHaveLength(7);
  answers = [{ status: 503, body: "<html>" }];
  await expect(request(Me, {})).rejects.toMatchObject({ why: "SERVER_AWAY" });
  expect(heard).toHaveLength(8);
});
