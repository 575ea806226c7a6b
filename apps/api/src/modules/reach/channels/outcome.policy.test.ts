import type { WireAnswer } from "../../../kernel/message-ports.ts";
import {
  type Meaning,
  meaningOfPost,
  meaningOfSubscription,
  meaningOfToken,
  outcomeOf,
} from "./outcome.policy.ts";

const code = (errcode: number, errmsg = ""): WireAnswer => ({ came: "ERROR", errcode, errmsg });
const done: WireAnswer = { came: "DONE", body: {} };

it.each<[string, WireAnswer, Meaning]>([
  ["0", done, { means: "SENT" }],
  ["40001", code(40001), { means: "STALE_TOKEN", errcode: 40001 }],
  ["42001", code(42001), { means: "STALE_TOKEN", errcode: 42001 }],
  ["40014", code(40014), { means: "STALE_TOKEN", errcode: 40014 }],
  ["43101", code(43101), { means: "NONE_LEFT", errcode: 43101 }],
  ["40003", code(40003), { means: "NONE_LEFT", errcode: 40003 }],
  [
    "47003",
    code(47003, "argument invalid! data.thing4.value invalid rid: 1"),
    { means: "BROKEN", errcode: 47003, field: "thing4" },
  ],
  ["40037", code(40037), { means: "BROKEN", errcode: 40037 }],
  ["41030", code(41030), { means: "BROKEN", errcode: 41030 }],
  ["45009", code(45009), { means: "QUOTA", errcode: 45009 }],
  ["45011", code(45011), { means: "BUSY", errcode: 45011, afterSeconds: 60 }],
  ["-1", code(-1), { means: "BUSY", errcode: -1 }],
  ["no network", { came: "NOTHING", sent: false }, { means: "BUSY", errcode: null }],
  ["cut", { came: "NOTHING", sent: true }, { means: "UNKNOWN", what: "CUT" }],
  ["HTML", { came: "NONSENSE", what: "HTML" }, { means: "UNKNOWN", what: "HTML" }],
  ["empty", { came: "NONSENSE", what: "EMPTY" }, { means: "UNKNOWN", what: "EMPTY" }],
])("of a subscription message, %s", (_, answer, meaning) =>
  expect(meaningOfSubscription(answer)).toEqual(meaning),
);

it.each<[string, WireAnswer, Meaning]>([
  ["0", done, { means: "SENT" }],
  ["45009", code(45009), { means: "BUSY", errcode: 45009, afterSeconds: 60 }],
  ["93000", code(93000), { means: "BROKEN", errcode: 93000 }],
  ["-1", code(-1), { means: "BUSY", errcode: -1 }],
  ["cut", { came: "NOTHING", sent: true }, { means: "UNKNOWN", what: "CUT" }],
  ["no network", { came: "NOTHING", sent: false }, { means: "BUSY", errcode: null }],
])("of a bot's post, %s", (_, answer, meaning) => expect(meaningOfPost(answer)).toEqual(meaning));

it.each<[string, WireAnswer | null, Meaning]>([
  ["another process", null, { means: "BUSY", errcode: null }],
  ["cut", { came: "NOTHING", sent: true }, { means: "BUSY", errcode: null }],
  ["HTML", { came: "NONSENSE", what: "HTML" }, { means: "BUSY", errcode: null }],
  ["-1", code(-1), { means: "BUSY", errcode: -1, afterSeconds: 60 }],
  ["40125", code(40125), { means: "BROKEN", errcode: 40125 }],
  ["45009", code(45009), { means: "QUOTA", errcode: 45009 }],
])("of a token that does not come, %s: nothing has been sent", (_, answer, meaning) =>
  expect(meaningOfToken(answer)).toEqual(meaning),
);

it.each<[Meaning, string]>([
  [{ means: "SENT" }, "SENT"],
  [{ means: "BUSY", errcode: -1 }, "RETRY"],
  [{ means: "NONE_LEFT", errcode: 43101 }, "UNREACHABLE"],
  [{ means: "STALE_TOKEN", errcode: 40001 }, "FAILED"],
  [{ means: "QUOTA", errcode: 45009 }, "FAILED"],
  [{ means: "BROKEN", errcode: 47003 }, "FAILED"],
  [{ means: "UNKNOWN", what: "CUT" }, "UNKNOWN"],
])("the outbox is told of %j that it is %s", (meaning, state) =>
  expect(outcomeOf(meaning, "why").state).toBe(state),
);

it("the outbox is told when to try again", () => {
  const busy = { means: "BUSY", errcode: 45011, afterSeconds: 60 } as const;
  expect(outcomeOf(busy, "why")).toEqual({ state: "RETRY", reason: "why", afterSeconds: 60 });
});
