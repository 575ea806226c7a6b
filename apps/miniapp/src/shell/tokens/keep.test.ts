import { LIMITS } from "@riqing/schema";
import { onServer } from "../../../test/page";
import { refused } from "../../../test/server";
import { ORGANISATION, tokenServer } from "../../../test/token-server";
import { OfflineError, RefusedError } from "../errors";
import { lateTokens } from "../late-tokens";
import { requestWithoutName } from "../request";
import { session } from "../session";
import type { Token } from "./blind";
import { fetchDue, names, whyNoTokens, withToken } from "./keep";

const server = onServer("he");
const [WEEK, NEXT, AFTER] = ["2026-11-16", "2026-11-23", "2026-11-30"] as const;

let organisation: ReturnType<typeof tokenServer>;
let now = 0;
const at = (day: string, time = "09:00") => {
  now = Date.parse(`${day}T${time}:00+08:00`);
};
/** Nothing without a name is sent within a minute of what says who sends it. */
const passAMinute = () => {
  now += 61_000;
};

beforeEach(() => {
  at("2026-11-18");
  jest.spyOn(Date, "now").mockImplementation(() => now);
  server.tellTime(() => new Date(now));
  organisation = tokenServer(server);
  organisation.state.keys = [organisation.makeKey(WEEK)];
  // A minute passes between what is asked with the session and the key, which is not.
  organisation.answer({ onNamed: passAMinute });
});
afterEach(() => jest.restoreAllMocks());

/** What lies on the phone. */
const kept = () => JSON.stringify(Object.entries({ ...localStorage }));
const keptWeeks = () =>
  (
    JSON.parse(localStorage.getItem("riqing.tokens") ?? "null") as {
      weeks: { week: string; tokens: Token[] }[];
    } | null
  )?.weeks ?? [];
const keptTokens = () => keptWeeks().flatMap(({ tokens }) => tokens);

/** Sends a word with a token, as a report is sent; the server takes each token once. */
async function sendOne(): Promise<Token> {
  passAMinute();
  let used: Token | null = null;
  const week = (day: number) => new Date(Date.parse(WEEK) + day * 86_400_000);
  const weeks = [0, 7, 14].map((days) => week(days).toISOString().slice(0, 10));
  server.answer({
    Say: ({ token }: Record<string, Token>) =>
      organisation.takes(token!, ...weeks) ? { data: { said: true } } : refused("TOKEN_NOT_VALID"),
  });
  await withToken((organisationId, token) => {
    expect(organisationId).toBe(ORGANISATION);
    used = token;
    return requestWithoutName({ name: "Say", text: "mutation Say { said }" }, { token });
  });
  return used!;
}

describe("fetching", () => {
  it("asks names with the session, the key without it, and tokens with it, for points that say nothing", async () => {
    await fetchDue();
    expect(server.heard.map(({ operationName }) => operationName)).toEqual([
      "ReportNames",
      "TokenKeys",
      "IssueTokens",
    ]);
    const [first, key, issued] = server.heard;
    expect(first!.headers.authorization).toBe("Bearer t");
    expect(key!.headers).not.toHaveProperty("authorization");
    expect(key!.headers["x-riqing-client"]).toBe("without-name");
    expect(issued!.headers.authorization).toBe("Bearer t");
    const { week, blinded } = (issued!.variables as { input: { week: string; blinded: string[] } })
      .input;
    expect(week).toBe(WEEK);
    expect(new Set(blinded).size).toBe(LIMITS.tokensPerBatch);
    expect(keptTokens()).toHaveLength(LIMITS.tokensPerBatch);
    for (const { input, output } of keptTokens()) {
      expect(JSON.stringify(issued)).not.toContain(input);
      expect(JSON.stringify(issued)).not.toContain(output);
    }
    expect(whyNoTokens()).toBeNull();
    expect(names()?.organisationId).toBe(ORGANISATION);
  });

  it("asks for names once a day and for tokens once a week, and keeps two weeks", async () => {
    const asked = () =>
      ["ReportNames", "TokenKeys", "IssueTokens"].map((n) => server.asked(n).length);
    await fetchDue();
    await fetchDue();
    expect(asked()).toEqual([1, 1, 1]);
    at("2026-11-22");
    await fetchDue();
    expect(asked()).toEqual([2, 1, 1]);
    at(NEXT, "00:01");
    await fetchDue();
    expect(asked()).toEqual([3, 2, 2]);
    expect(keptWeeks().map(({ week }) => week)).toEqual([WEEK, NEXT]);
    at(AFTER);
    await fetchDue();
    expect(keptWeeks().map(({ week }) => week)).toEqual([NEXT, AFTER]);
  });

  it("asks for the same points again where the answer was lost", async () => {
    server.answer({ IssueTokens: () => ({ data: null }) });
    await expect(fetchDue()).rejects.toBeInstanceOf(OfflineError);
    expect(whyNoTokens()).toBe("NONE_YET");
    passAMinute();
    server.answer({ IssueTokens: organisation.issue });
    await fetchDue();
    const [lost, again] = server.asked("IssueTokens");
    expect(again!.variables).toEqual(lost!.variables);
    expect(whyNoTokens()).toBeNull();
  });

  it("makes other points where the server refuses them", async () => {
    server.answer({ IssueTokens: () => refused("TOKENS_ALL_ISSUED") });
    await expect(fetchDue()).rejects.toMatchObject({ code: "TOKENS_ALL_ISSUED" });
    passAMinute();
    await expect(fetchDue()).rejects.toMatchObject({ code: "TOKENS_ALL_ISSUED" });
    const [one, other] = server.asked("IssueTokens");
    expect(other!.variables).not.toEqual(one!.variables);
    expect(whyNoTokens()).toBe("NONE_YET");
  });

  it("asks nothing where nobody is signed in", async () => {
    session.end();
    await fetchDue();
    expect(server.heard).toEqual([]);
  });

  it("fetches tokens at once with the key that it has seen, and looks at the keys a minute later, in each week", async () => {
    await fetchDue();
    server.heard.length = 0;
    at(NEXT);
    const begun = now;
    await fetchDue();
    expect(server.heard.map(({ operationName }) => operationName)).toEqual([
      "ReportNames",
      "IssueTokens",
      "TokenKeys",
    ]);
    expect(now - begun).toBeLessThan(130_000);
    expect(keptWeeks().map(({ week }) => week)).toEqual([WEEK, NEXT]);
    await fetchDue();
    expect(server.asked("TokenKeys")).toHaveLength(1);
  });

  it("has tokens though the phone leaves before it may look at the keys", async () => {
    await fetchDue();
    at(NEXT);
    server.answer({ TokenKeys: () => ({ data: null }) });
    await expect(fetchDue()).rejects.toBeInstanceOf(OfflineError);
    expect(keptWeeks().map(({ week }) => week)).toEqual([WEEK, NEXT]);
  });

  it("brings no token back that was spent while others were on their way", async () => {
    await fetchDue();
    const [spent] = keptTokens();
    at(NEXT);
    const sending: Promise<Token>[] = [];
    const { issue } = organisation;
    server.answer({
      IssueTokens: (given) => {
        passAMinute();
        sending.push(sendOne());
        return sending[0]!.then(() => issue(given as never));
      },
    });
    await fetchDue();
    expect(await Promise.all(sending)).toEqual([spent]);
    expect(kept()).not.toContain(spent!.input);
    expect(keptWeeks().map(({ week }) => week)).toEqual([WEEK, NEXT]);
  });
});

describe("the key", () => {
  const nextWeek = async () => {
    at(NEXT);
    await fetchDue();
  };

  it("that was seen first is the one: another, though the organisation has signed it, is not used", async () => {
    await fetchDue();
    organisation.state.keys = [organisation.makeKey(WEEK)];
    await nextWeek();
    expect(whyNoTokens()).toBe("OTHER_KEY");
    // What was evaluated with it is not kept.
    expect(keptWeeks().map(({ week }) => week)).toEqual([WEEK]);
  });

  it("with which points are evaluated is the one that is shown: one of their own is found out", async () => {
    organisation.state.secretly = organisation.makeKey(WEEK);
    await expect(fetchDue()).rejects.toThrow("proof");
    expect(keptTokens()).toEqual([]);
    expect(whyNoTokens()).toBe("NONE_YET");
  });

  it("holds for the week that the app names, whatever the server answers for", async () => {
    const { issue } = organisation;
    server.answer({
      IssueTokens: ({ input }: Record<string, { blinded: string[] }>) =>
        issue({ input: { ...input!, week: NEXT } } as never),
    });
    await expect(fetchDue()).rejects.toThrow("proof");
    expect(keptTokens()).toEqual([]);
  });

  it("that the organisation has not signed is not used", async () => {
    const stranger = organisation.stranger();
    organisation.state.keys = [organisation.makeKey(WEEK, stranger.privateKey)];
    await fetchDue();
    expect(whyNoTokens()).toBe("OTHER_KEY");
    expect(server.asked("IssueTokens")).toEqual([]);
  });

  it("is signed by the organisation's key that was seen first, not by one that comes with it", async () => {
    await fetchDue();
    const stranger = organisation.stranger();
    organisation.state.publicKey = organisation.spkiOf(stranger.publicKey);
    organisation.state.keys = [organisation.makeKey(WEEK, stranger.privateKey)];
    await nextWeek();
    expect(whyNoTokens()).toBe("OTHER_KEY");
  });

  it.each([
    ["eight weeks ahead is taken on its day", 8, null],
    ["seven weeks ahead is not", 7, "OTHER_KEY"],
  ])("that was announced %s", async (_, ahead, why) => {
    const from = "2027-01-11";
    const start = new Date(Date.parse(from) - ahead * 7 * 86_400_000).toISOString().slice(0, 10);
    at("2026-11-09");
    organisation.state.keys = [organisation.makeKey("2026-11-09")];
    await fetchDue();
    organisation.state.keys.push(organisation.makeKey(from));
    at(start);
    await fetchDue();
    expect(whyNoTokens()).toBeNull();
    at(from);
    await fetchDue();
    expect(whyNoTokens()).toBe(why);
  });
});

describe("spending", () => {
  it("takes one token for each message, of the finished week first, and puts random bytes in its place", async () => {
    await fetchDue();
    const [oldest] = keptTokens();
    at(NEXT);
    await fetchDue();
    const first = await sendOne();
    expect(first).toEqual(oldest);
    const second = await sendOne();
    expect(second).not.toEqual(first);
    expect(keptTokens()).toHaveLength(2 * LIMITS.tokensPerBatch);
    for (const { input, output } of [first, second]) {
      expect(kept()).not.toContain(input);
      expect(kept()).not.toContain(output);
    }
    for (const { headers } of server.asked("Say")) {
      expect(headers).not.toHaveProperty("authorization");
      expect(headers).not.toHaveProperty("x-riqing-person");
      expect(headers["x-riqing-client"]).toBe("without-name");
    }
  });

  it("never shows the same bytes in two messages", async () => {
    await fetchDue();
    for (let sent = 0; sent < LIMITS.tokensPerBatch; sent += 1) await sendOne();
    const shown = server.asked("Say").map(({ variables }) => (variables.token as Token).input);
    expect(shown.length).toBeGreaterThan(LIMITS.tokensPerBatch);
    expect(new Set(shown).size).toBe(shown.length);
    await expect(sendOne()).rejects.toMatchObject({ code: "TOKEN_NOT_VALID" });
  });

  it("keeps the token where no answer came, for the same to be sent again", async () => {
    await fetchDue();
    passAMinute();
    const before = kept();
    server.reachable(false);
    await expect(sendOne()).rejects.toMatchObject({ why: "NO_NETWORK" });
    expect(kept()).toBe(before);
    server.reachable(true);
    await sendOne();
  });

  it("keeps it, too, where what was sent is refused for something else", async () => {
    await fetchDue();
    const before = kept();
    const refuse = () => Promise.reject(new RefusedError("TOO_FEW_TO_BE_ANONYMOUS"));
    await expect(withToken(refuse)).rejects.toMatchObject({ code: "TOO_FEW_TO_BE_ANONYMOUS" });
    expect(kept()).toBe(before);
  });

  it("sends nothing with tokens of a week that is over", async () => {
    await fetchDue();
    at("2026-11-29", "23:59");
    expect(whyNoTokens()).toBeNull();
    at(AFTER, "00:00");
    expect(whyNoTokens()).toBe("NONE_YET");
    await expect(sendOne()).rejects.toMatchObject({ code: "TOKEN_NOT_VALID" });
    expect(server.asked("Say")).toEqual([]);
  });

  it("has none where the storage was emptied, where it was spoilt, and for somebody else", async () => {
    await fetchDue();
    const whole = localStorage.getItem("riqing.tokens")!;
    localStorage.removeItem("riqing.tokens");
    expect(whyNoTokens()).toBe("NONE_YET");
    localStorage.setItem("riqing.tokens", whole.slice(0, 40));
    expect(whyNoTokens()).toBe("NONE_YET");
    await expect(sendOne()).rejects.toMatchObject({ code: "TOKEN_NOT_VALID" });
    localStorage.setItem("riqing.tokens", whole);
    session.begin({ token: "u", personId: "other", expiresAt: "2026-12-19T00:00:00Z" });
    expect(whyNoTokens()).toBe("NONE_YET");
    expect(names()).toBeNull();
    localStorage.clear();
    expect(names()).toBeNull();
  });
});

describe("the library", () => {
  it("is loaded late, and not at all by an engine without whole numbers of any size", async () => {
    expect((await lateTokens())?.fetchDue).toBe(fetchDue);
    const { BigInt: own } = globalThis;
    try {
      Object.assign(globalThis, { BigInt: undefined });
      expect(await lateTokens()).toBeNull();
    } finally {
      Object.assign(globalThis, { BigInt: own });
    }
  });
});
