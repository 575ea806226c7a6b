import { BindInvitation, Departments, SignInWithWechat, SignOut } from "@riqing/schema";
import { forgetAttempts } from "../src/modules/people/index.ts";
import { type Entrance, openEntrance } from "./entrance.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WRONG = "AAAAA-AAAAA";

let world: Entrance;
beforeEach(async () => (world = await openEntrance({ now: "2026-03-02T22:00:00+08:00" })));
afterEach(() => world.close());

/** Signs in by WeChat, as whoever holds `openid`; answers the token and who it speaks for. */
async function byWechat(openid: string) {
  const { data } = await world.send(SignInWithWechat, { code: world.wechatCode(openid) });
  return data!.signInWithWechat;
}

describe("an invitation in a browser", () => {
  it("binds and signs in, and is written down", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,");
    const code = await works.invite("1");
    const before = await world.journal();

    const { data } = await world.send(BindInvitation, {
      code: ` ${code.toLowerCase()} `,
      device: "h5",
    });

    expect(data?.bindInvitation.person).toMatchObject({ name: "林晓燕", reachable: true });
    expect(data?.bindInvitation.expiresAt).toBe("2026-04-01T14:00:00.000Z");
    expect(await world.journal()).toEqual(
      [...before, "account.bound", "session.opened"].toSorted(),
    );
    const { data: asked } = await world.send(Departments, {}, data?.bindInvitation.token);
    expect(asked?.departments.map(({ name }) => name)).toContain("生产部");
  });

  it("works once, however many try at once", async () => {
    const { code } = await world.organisation("厂");
    const before = await world.journal();

    const tries = await Promise.all(
      Array.from({ length: 20 }, () => world.send(BindInvitation, { code })),
    );

    expect(tries.filter(({ data }) => data)).toHaveLength(1);
    expect(tries.filter(({ refusal }) => refusal === "INVITATION_USED")).toHaveLength(19);
    expect(await world.read("binding")).toHaveLength(1);
    expect(await world.read("session")).toHaveLength(1);
    expect(await world.journal()).toEqual(
      [...before, "account.bound", "session.opened"].toSorted(),
    );
  });

  it("is refused when it is wrong, used, revoked or expired, and nothing is written", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,");
    const revoked = await works.invite("1");
    const expired = await works.invite("1");
    const { code: used } = works;
    await world.send(BindInvitation, { code: used });
    const before = [
      await world.journal(),
      await world.read("session"),
      await world.read("binding"),
    ];

    const refusalOf = async (code: string) => (await world.send(BindInvitation, { code })).refusal;
    expect(await refusalOf(WRONG)).toBe("INVITATION_NOT_VALID");
    expect(await refusalOf("")).toBe("INVITATION_NOT_VALID");
    expect(await refusalOf(revoked)).toBe("INVITATION_NOT_VALID");
    expect(await refusalOf(used)).toBe("INVITATION_USED");
    world.clock.pass(7 * 24 * HOUR);
    expect(await refusalOf(expired)).toBe("INVITATION_EXPIRED");

    const after = [await world.journal(), await world.read("session"), await world.read("binding")];
    expect(after).toEqual(before);
  });

  it("is revoked when the person leaves", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,", "2,莫,生产部,,,");
    const code = await works.invite("1");
    await works.importRoster(["2,莫,生产部,,,"]);

    expect((await world.send(BindInvitation, { code })).refusal).toBe("INVITATION_NOT_VALID");
  });
});

describe("codes cannot be guessed", () => {
  const guess = async (times: number, token: string | null, ip: string) => {
    const refusals = new Set<string | null>();
    for (let i = 0; i < times; i += 1) {
      refusals.add((await world.send(BindInvitation, { code: WRONG }, token, ip)).refusal);
    }
    return [...refusals];
  };

  it("by an account that erred ten times, which waits, even when the next is right", async () => {
    const { code } = await world.organisation("厂");
    const { token } = await byWechat("lin");
    expect(await guess(10, token, "192.0.2.7")).toEqual(["INVITATION_NOT_VALID"]);

    const right = () => world.send(BindInvitation, { code }, token, "192.0.2.8");
    const first = await right();
    expect(first).toMatchObject({
      refusal: "TOO_MANY_ATTEMPTS",
      facts: { retryAfterSeconds: 60 },
    });
    // Who tries while they have to wait, waits twice as long.
    world.clock.pass(MINUTE);
    expect((await right()).facts).toMatchObject({ retryAfterSeconds: 60 });
    expect(await world.read("binding")).toEqual([]);

    world.clock.pass(4 * MINUTE);
    expect((await right()).refusal).toBeNull();
  });

  it("from an address that erred fifty times, where a right one still goes through", async () => {
    const { code } = await world.organisation("厂");
    expect(await guess(50, null, "192.0.2.7")).toEqual(["INVITATION_NOT_VALID"]);

    expect(await guess(1, null, "192.0.2.7")).toEqual(["TOO_MANY_ATTEMPTS"]);
    expect(await guess(1, null, "192.0.2.8")).toEqual(["INVITATION_NOT_VALID"]);
    const { token } = await byWechat("lin");
    const honest = await world.send(BindInvitation, { code }, token, "192.0.2.7");
    expect(honest.refusal).toBeNull();
  });

  it("150 at once are all counted, and nobody meets a fault", async () => {
    const { code } = await world.organisation("厂");
    const { token } = await byWechat("lin");
    const guesses = Array.from({ length: 150 }, (_, i) =>
      world.send(BindInvitation, { code: WRONG }, i % 3 === 0 ? token : null, "192.0.2.7"),
    );
    const forgetting = forgetAttempts({ em: world.orm.em.fork(), now: world.clock.now() });
    const honest = world.send(BindInvitation, { code }, null, "192.0.2.7");

    const refusals = (await Promise.all(guesses)).map(({ refusal }) => refusal);
    await forgetting;
    for (const refusal of refusals)
      expect(["INVITATION_NOT_VALID", "TOO_MANY_ATTEMPTS"]).toContain(refusal);
    expect((await honest).refusal).toBeNull();
    const sources = (await world.read<{ source: string }>("bind_attempt")).map((row) => row.source);
    const of = (beginning: string) => sources.filter((one) => one.startsWith(beginning)).length;
    expect([of("ip:"), of("codes:"), of("account:")]).toEqual([150, 150, 50]);
  });

  it("and an address is forgotten after an hour", async () => {
    await guess(3, null, "192.0.2.7");
    world.clock.pass(HOUR);
    await guess(1, null, "192.0.2.8");
    await forgetAttempts({ em: world.orm.em.fork(), now: world.clock.now() });

    const sources = (await world.read<{ source: string }>("bind_attempt")).map((row) => row.source);
    expect(sources.toSorted()).toEqual(["codes:invitation", "ip:192.0.2.8"]);
  });
});

describe("signing in by WeChat", () => {
  it("knows nobody at first, binds once, and knows them ever after", async () => {
    const { code } = await world.organisation("厂");
    const first = await byWechat("lin");
    expect(first.person).toBeNull();
    expect((await world.send(Departments, {}, first.token)).refusal).toBe("BIND_FIRST");

    const { data } = await world.send(BindInvitation, { code }, first.token);
    expect(data?.bindInvitation.person?.name).toBe("管理员");
    expect((await world.send(Departments, {}, first.token)).refusal).toBe("SESSION_ENDED");

    const again = await byWechat("lin");
    expect(again.person?.name).toBe("管理员");
    expect((await world.send(Departments, {}, again.token)).refusal).toBeNull();
    expect(await world.read("account")).toHaveLength(1);
  });

  it("takes nobody for somebody whose openid only looks the same to a database", async () => {
    const { code } = await world.organisation("厂");
    const { token } = await byWechat("oLin");
    await world.send(BindInvitation, { code }, token);
    for (const openid of ["oLin ", "olin", "oLin\u0000", "oLiN"]) {
      expect((await byWechat("oLin")).person?.name).toBe("管理员");
      // As if WeChat's answer had not been looked at.
      const wechat = world.ports.wechat;
      world.ports.wechat = async () => ({ openid });
      const { data } = await world
        .send(SignInWithWechat, { code: "any" })
        .catch(() => ({ data: null }));
      world.ports.wechat = wechat;
      expect(data?.signInWithWechat.person ?? null).toBeNull();
      const { refusal } = await world.send(SignInWithWechat, {
        code: world.wechatCode(`${openid} `),
      });
      expect(refusal).toBe("WECHAT_BUSY");
    }
  });

  it("makes one account of two first sights at once", async () => {
    await Promise.all(Array.from({ length: 8 }, () => byWechat("lin")));

    expect(await world.read("account")).toHaveLength(1);
    expect(await world.read("session")).toHaveLength(8);
  });

  it("is refused as WeChat refuses, and where there is no WeChat", async () => {
    const code = world.wechatCode("lin");
    await world.send(SignInWithWechat, { code });
    const sessions = await world.read("session");

    expect((await world.send(SignInWithWechat, { code })).refusal).toBe("WECHAT_CODE_REFUSED");
    const endless = await world.send(SignInWithWechat, { code: "x".repeat(201) });
    expect(endless.refusal).toBe("BAD_INPUT");
    world.ports.wechat = null;
    const without = await world.send(SignInWithWechat, { code: "any" });
    expect(without.refusal).toBe("WECHAT_NOT_CONFIGURED");
    expect(await world.read("session")).toEqual(sessions);
  });

  it("holds one person of an organisation, and another of another", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,");
    const other = await world.organisation("商行", "1,林晓燕,门市,,,");
    const { token } = await byWechat("lin");
    const bound = await world.send(BindInvitation, { code: await works.invite("1") }, token);
    const mine = bound.data!.bindInvitation.token;

    const taken = await world.send(BindInvitation, { code: works.code }, mine);
    expect(taken.refusal).toBe("ACCOUNT_BOUND_TO_ANOTHER_PERSON");
    expect((await world.send(BindInvitation, { code: works.code })).refusal).toBeNull();

    const { data } = await world.send(BindInvitation, { code: await other.invite("1") }, mine);
    expect(data?.bindInvitation.person?.department.name).toBe("门市");
    expect((await world.send(Departments, {}, mine)).refusal).toBeNull();
  });

  it("moves with a new phone: the old one is let in no more, a browser still is", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,");
    const bind = async (token: string | null) =>
      (await world.send(BindInvitation, { code: await works.invite("1", "换手机") }, token)).data!
        .bindInvitation.token;
    const browser = await bind(null);
    const oldPhone = await bind((await byWechat("old")).token);
    const newPhone = await bind((await byWechat("new")).token);

    expect((await world.send(Departments, {}, oldPhone)).refusal).toBe("SESSION_ENDED");
    expect((await world.send(Departments, {}, newPhone)).refusal).toBeNull();
    expect((await world.send(Departments, {}, browser)).refusal).toBeNull();
    expect((await byWechat("old")).person).toBeNull();
    expect(await world.journal()).toContain("account.unbound");
  });

  it("is free again for whoever comes back under another number", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,");
    const { token } = await byWechat("lin");
    await world.send(BindInvitation, { code: await works.invite("1") }, token);
    await works.importRoster(["2,林晓燕,物流部,,,"]);

    const back = await byWechat("lin");
    expect(back.person).toBeNull();
    const { data } = await world.send(
      BindInvitation,
      { code: await works.invite("2") },
      back.token,
    );
    expect(data?.bindInvitation.person?.department.name).toBe("物流部");
  });
});

describe("a session", () => {
  it("ends at once when signed out, and again is no mistake", async () => {
    const works = await world.organisation("厂");
    const [token, other] = [await works.enter("ADMIN"), await works.enter("ADMIN")];

    expect((await world.send(SignOut, {}, token)).data).toEqual({ signOut: true });

    expect((await world.send(Departments, {}, token)).refusal).toBe("SESSION_ENDED");
    expect((await world.send(Departments, {}, other)).refusal).toBeNull();
    expect((await world.send(SignOut, {}, token)).data).toEqual({ signOut: true });
    expect((await world.send(SignOut, {})).data).toEqual({ signOut: true });
    expect((await world.journal()).filter((deed) => deed === "session.ended")).toHaveLength(1);
  });

  it("ends at once when the person leaves, and says so", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,", "2,莫,生产部,,,");
    const [gone, still] = [await works.enter("1"), await works.enter("2")];
    await works.importRoster(["2,莫,生产部,,,"]);

    expect((await world.send(Departments, {}, gone)).refusal).toBe("PERSON_DEPARTED");
    expect((await world.send(Departments, {}, still)).refusal).toBeNull();
  });

  it("ends after its days, to the millisecond", async () => {
    const token = await (await world.organisation("厂")).enter("ADMIN");
    world.clock.pass(30 * 24 * HOUR - 1);
    expect((await world.send(Departments, {}, token)).refusal).toBeNull();
    world.clock.pass(1);
    expect((await world.send(Departments, {}, token)).refusal).toBe("SESSION_ENDED");
  });

  it("is not made up", async () => {
    expect((await world.send(Departments, {}, "a".repeat(43))).refusal).toBe("SESSION_ENDED");
    expect((await world.send(Departments, {})).refusal).toBe("SIGN_IN_FIRST");
  });

  it("leaves no token and no code in the database", async () => {
    const works = await world.organisation("厂", "1,林晓燕,生产部,,,");
    const code = await works.invite("1");
    const { data } = await world.send(BindInvitation, { code });
    const kept = [];
    for (const { tableName } of world.orm.getMetadata().getAll().values()) {
      kept.push(...(await world.read(tableName)));
    }
    const text = JSON.stringify(kept);

    expect(text).toContain("林晓燕");
    expect(text).not.toContain(data?.bindInvitation.token);
    expect(text).not.toContain(code);
    expect(text).not.toContain(code.replace("-", ""));
  });
});
