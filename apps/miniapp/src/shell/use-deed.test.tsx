import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { act, renderHook } from "@testing-library/react";
import { queries } from "./query";
import { session } from "./session";
import { shownToast } from "./toast";
import { type Outcome, useDeed } from "./use-deed";
import { outbox } from "./use-outbox";

interface Body {
  variables: { input: { noticeId: string; tapId?: string } };
}

const Acknowledge = {
  name: "Acknowledge",
  text: "mutation Acknowledge { ok }",
  changes: ["Notice"],
};
const read = (name: string, shows: readonly string[]) => ({
  name,
  text: `query ${name} { ok }`,
  shows,
});
const MyNotices = read("MyNotices", ["Notice", "Person"]);
const Board = read("Board", ["Notice"]);
const Calendar = read("Calendar", ["CalendarDay"]);

let server: Server;
let heard: Body[] = [];
let answer: unknown;

beforeAll(async () => {
  server = createServer((question, reply) => {
    let text = "";
    question.on("data", (chunk: Buffer) => (text += chunk.toString()));
    question.on("end", () => {
      heard.push(JSON.parse(text) as Body);
      reply.writeHead(200, { "content-type": "application/json" });
      reply.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
});
afterAll(() => server.close());

const reachable = (yes: boolean) =>
  Object.assign(globalThis, {
    API_URL: `http://127.0.0.1:${yes ? (server.address() as AddressInfo).port : 9}/graphql`,
  });

beforeEach(() => {
  heard = [];
  answer = { data: { ok: true } };
  reachable(true);
  session.begin({ token: "t", personId: "tang", expiresAt: "2026-12-19T00:00:00Z" });
  shownToast.set(null);
});
afterEach(() => outbox.stop());

const options = {
  doNotInvalidate: [Board],
  offline: {
    label: "确认收到",
    note: "通知 · 已点确认",
    subject: ({ input }: { input: { noticeId: string } }) => input.noticeId,
  },
  said: "已确认",
  undo: { seconds: 15, withdraw: async () => undefined },
};

/** What was read before the tap; and which of it the tap has made old. */
const seen = [MyNotices, Board, Calendar];
beforeEach(() => {
  queries.clear();
  for (const { name, shows } of seen) {
    queries
      .getQueryCache()
      .build(queries, { queryKey: [name, {}], meta: { shows } })
      .setData({});
  }
});
const old = () =>
  seen.map(({ name }) => name).filter((name) => queries.getQueryState([name, {}])?.isInvalidated);

async function tap(): Promise<Outcome<unknown>> {
  const { result } = renderHook(() =>
    useDeed<unknown, { input: { noticeId: string } }>(Acknowledge, options),
  );
  let outcome: Outcome<unknown> | undefined;
  await act(async () => {
    outcome = await result.current.act({ input: { noticeId: "n1" } });
  });
  return outcome as Outcome<unknown>;
}

test("one tap: sent with its own id, said with a way back, and what it made old is read again, but for what it answers itself", async () => {
  expect(await tap()).toEqual({ state: "DONE", data: { ok: true } });
  expect(heard[0]?.variables.input).toEqual({
    noticeId: "n1",
    tapId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/),
  });
  expect(shownToast.get()).toMatchObject({ content: { words: "已确认" }, undo: { seconds: 15 } });
  expect(old()).toEqual(["MyNotices"]);
});

test("without network it is kept and can be taken back; nothing is said to be done", async () => {
  reachable(false);
  const outcome = await tap();
  expect(outcome.state).toBe("KEPT");
  expect(outbox.mine()).toMatchObject([
    { label: "确认收到", note: "通知 · 已点确认", subject: "n1", personId: "tang" },
  ]);
  expect(shownToast.get()?.content).toEqual({ event: "KEPT_OFFLINE" });
  expect(old()).toEqual([]);
  expect(outcome.state === "KEPT" && outcome.undo()).toBe(true);
  expect(outbox.mine()).toEqual([]);
});

test("kept, then sent under the same id when there is a way again", async () => {
  reachable(false);
  await tap();
  const [kept] = outbox.mine();
  reachable(true);
  await act(() => outbox.flush());
  expect(heard[0]?.variables.input.tapId).toBe(kept?.id);
  expect(outbox.mine()).toEqual([]);
});

test("a refusal is said in a sentence, and all that it is about is read again", async () => {
  answer = { errors: [{ message: "x", extensions: { code: "NOTICE_REVISED" } }] };
  expect(await tap()).toMatchObject({ state: "REFUSED", error: { code: "NOTICE_REVISED" } });
  expect(shownToast.get()?.content).toMatchObject({ event: { code: "NOTICE_REVISED" } });
  expect(old()).toEqual(["MyNotices", "Board"]);
});
