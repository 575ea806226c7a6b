import { OfflineError, RefusedError } from "./errors";
import { type Entry, createOutbox } from "./outbox";
import { storage } from "./storage";

type Answer = (entry: Entry) => Promise<unknown>;

let now = 0;
let me: string | null = "tang";
let sent: string[] = [];
let answer: Answer = async () => "yes";
let waits: { run: () => void; ms: number }[] = [];
let ids = 0;

/** A start of the app: memory is empty, the storage is what an earlier run left. */
const start = () =>
  createOutbox({
    storage,
    send: (entry) => {
      sent.push(entry.id);
      return answer(entry);
    },
    whoAmI: () => me,
    now: () => now,
    newId: () => `run-${++ids}`,
    onChange: () => undefined,
    later: (run, ms) => {
      const wait = { run, ms };
      waits.push(wait);
      return () => void (waits = waits.filter((one) => one !== wait));
    },
  });

const tap = (id: string, personId = "tang") => ({
  id,
  personId,
  documentName: "AcknowledgeNotice",
  documentText: "mutation AcknowledgeNotice { ok }",
  variables: { noticeId: id },
  label: "确认收到",
  tappedAt: "2026-11-19T07:59:00.000Z",
});

const offline: Answer = () => Promise.reject(new OfflineError("NO_NETWORK"));
const refused =
  (code: string): Answer =>
  () =>
    Promise.reject(new RefusedError(code));

beforeEach(() => {
  now = Date.parse("2026-11-19T08:00:00Z");
  me = "tang";
  sent = [];
  waits = [];
  answer = async () => "yes";
});

test("a tap is written down before it is sent", async () => {
  let stored: unknown;
  answer = async () => {
    stored = storage.read("outbox");
    return "yes";
  };
  const outbox = start();
  expect(await outbox.keep(tap("a"))).toEqual({ state: "SENT", data: "yes" });
  expect(stored).toMatchObject([{ id: "a", personId: "tang" }]);
  expect(outbox.mine()).toEqual([]);
});

test("without network it is kept, survives killing the app, and is sent once, in order", async () => {
  answer = offline;
  const killed = start();
  expect(await killed.keep(tap("a"))).toEqual({ state: "KEPT" });
  expect(await killed.keep(tap("b"))).toEqual({ state: "KEPT" });
  killed.stop();

  answer = async () => "yes";
  sent = [];
  const again = start();
  expect(again.mine().map(({ id }) => id)).toEqual(["a", "b"]);
  await Promise.all([again.flush(), again.flush()]);
  expect(sent).toEqual(["a", "b"]);
  expect(again.mine()).toEqual([]);
});

test("a tap that comes just as the one before is through is sent at once, too", async () => {
  for (let moments = 0; moments < 12; moments += 1) {
    const outbox = start();
    let ended = false;
    void outbox.keep(tap(`a${moments}`)).then(() => (ended = true));
    while (!ended) await Promise.resolve();
    for (let i = 0; i < moments; i += 1) await Promise.resolve();
    expect((await outbox.keep(tap(`b${moments}`))).state).toBe("SENT");
    expect(outbox.mine()).toEqual([]);
  }
});

test("killed while sending: the claim of the dead run ends, then it is sent again", async () => {
  answer = () => new Promise(() => undefined);
  void start().keep(tap("a"));
  answer = async () => "yes";
  sent = [];

  const again = start();
  await again.flush();
  expect(sent).toEqual([]);
  expect(waits).toHaveLength(1);

  now += 20_001;
  await again.flush();
  expect(sent).toEqual(["a"]);
});

test("two tabs do not send the same tap at the same time", async () => {
  let release: (value: string) => void = () => undefined;
  answer = () => new Promise((resolve) => (release = resolve));
  const here = start();
  const there = start();
  const kept = here.keep(tap("a"));
  await there.flush();
  expect(sent).toEqual(["a"]);
  release("yes");
  expect(await kept).toEqual({ state: "SENT", data: "yes" });
});

test("never under another person's name, and sent when the first is back", async () => {
  answer = offline;
  await start().keep(tap("a"));
  answer = async () => "yes";
  sent = [];

  me = "luo";
  const outbox = start();
  await outbox.flush();
  expect(sent).toEqual([]);
  expect(outbox.mine()).toEqual([]);

  me = "tang";
  await outbox.flush();
  expect(sent).toEqual(["a"]);
});

test("the person changes while the first is on its way: the second waits", async () => {
  answer = offline;
  const outbox = start();
  await outbox.keep(tap("a"));
  await outbox.keep(tap("b"));
  sent = [];
  answer = async () => {
    me = "luo";
    return "yes";
  };
  await outbox.flush();
  expect(sent).toEqual(["a"]);
});

test("a refusal goes to whoever waits for it, and is not sent again", async () => {
  answer = refused("NOTICE_WITHDRAWN");
  const outbox = start();
  await expect(outbox.keep(tap("a"))).rejects.toMatchObject({ code: "NOTICE_WITHDRAWN" });
  expect(outbox.mine()).toEqual([]);
});

test("a refusal that nobody waited for stays until it has been read", async () => {
  answer = offline;
  await start().keep(tap("a"));
  answer = refused("NOTICE_WITHDRAWN");
  const outbox = start();
  await outbox.flush();
  await outbox.flush();
  expect(sent).toHaveLength(2);
  expect(outbox.mine()).toMatchObject([
    { state: "REFUSED", refusal: { code: "NOTICE_WITHDRAWN" } },
  ]);
  outbox.dismiss("a");
  expect(outbox.mine()).toEqual([]);
});

test.each(["SESSION_ENDED", "SESSION_OF_ANOTHER_PERSON", "BIND_FIRST", "CLIENT_TOO_OLD"])(
  "%s says nothing about the deed: it waits",
  async (code) => {
    answer = refused(code);
    const outbox = start();
    expect(await outbox.keep(tap("a"))).toEqual({ state: "KEPT" });
    expect(outbox.mine()).toMatchObject([{ id: "a", state: "WAITING" }]);
  },
);

test("no answer is tried again, each time later; the ones behind keep their place", async () => {
  answer = offline;
  const outbox = start();
  await outbox.keep(tap("a"));
  const first = waits.at(-1)?.ms ?? 0;
  await outbox.keep(tap("b"));
  expect(sent).toEqual(["a", "a"]);
  expect(waits).toHaveLength(1);
  expect(waits[0]?.ms).toBeGreaterThan(first);
});

test("a server that fails on one tap does not hold back the others for ever", async () => {
  answer = async ({ id }) => {
    if (id === "a") throw new RefusedError("FAULT");
    return "yes";
  };
  const outbox = start();
  await outbox.keep(tap("a"));
  await outbox.keep(tap("b"));
  for (let round = 0; round < 4; round++) await outbox.flush();
  expect(outbox.mine()).toMatchObject([{ id: "a", state: "WAITING" }]);
  answer = async () => "yes";
  await outbox.flush();
  expect(outbox.mine()).toEqual([]);
});

test("what the server has failed on for a day is given up and shown; one tap sends it again", async () => {
  answer = refused("FAULT");
  const outbox = start();
  await outbox.keep(tap("a"));
  now += 25 * 60 * 60_000;
  await outbox.flush();
  expect(outbox.mine()).toMatchObject([{ id: "a", state: "REFUSED", refusal: { code: "FAULT" } }]);
  answer = async () => "yes";
  outbox.again("a");
  await outbox.flush();
  expect(outbox.mine()).toEqual([]);
});

test("undo takes back what has not left, and nothing else", async () => {
  answer = offline;
  const outbox = start();
  await outbox.keep(tap("a"));
  expect(outbox.undo("a")).toBe(true);
  expect(outbox.mine()).toEqual([]);

  answer = () => new Promise(() => undefined);
  void outbox.keep(tap("b"));
  expect(outbox.undo("b")).toBe(false);
});
