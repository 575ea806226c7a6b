import { createPublicKey, verify } from "node:crypto";
import { IssueTokens, LIMITS, TokenKeys, tokenKeyStatement } from "@riqing/schema";
import { isSqlite, sql } from "../src/kernel/sql.ts";
import { inTransaction } from "../src/kernel/transaction.ts";
import { spendToken } from "../src/modules/voices/token/spend.service.ts";
import { openDoor } from "./door.ts";
import { blinded, fetchTokens, type Token, tokenKeyOf } from "./token-phone.ts";
import { eachWorld } from "./world.ts";

/** A Wednesday. */
const world = eachWorld({ now: "2026-11-18T15:42:00+08:00" });
const WEEK = "2026-11-16";

/** Spends a token as what is sent with it would; answers the refusal. */
async function spend(token: Token, organisation?: string): Promise<string | null> {
  const organisationId = await world.organisation(organisation);
  const ctx = await world.system(organisationId);
  try {
    await inTransaction(ctx, (ctx) => spendToken(ctx, organisationId, token));
    return null;
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
}

const send = async (who: Awaited<ReturnType<typeof world.person>>, points: string[], week = WEEK) =>
  world.as(who).send(IssueTokens, { input: { week, blinded: points } });

describe("the token key", () => {
  it("is shown to everybody without a session, always the same, and signed by the organisation", async () => {
    const organisationId = await world.organisation();
    const shown = await world.sendWith(null, TokenKeys, { organisationId });
    expect(shown.data!.tokenKeys).toHaveLength(1);
    const [{ publicKey, fromWeek, signature }] = shown.data!.tokenKeys as [
      { publicKey: string; fromWeek: string; signature: string },
    ];
    const [{ signs }] = (await world.rows(
      sql`select public_key as signs from organisation where id = ${organisationId}`,
    )) as [{ signs: string }];
    const key = createPublicKey({ key: Buffer.from(signs, "base64"), format: "der", type: "spki" });
    const statement = tokenKeyStatement(organisationId, publicKey, fromWeek);
    expect(verify(null, Buffer.from(statement), key, Buffer.from(signature, "base64"))).toBe(true);

    const member = await world.person("成员");
    world.clock.set("2026-12-16T09:00:00+08:00");
    expect((await world.as(member).do(TokenKeys, { organisationId })).tokenKeys).toEqual(
      shown.data!.tokenKeys,
    );
  });

  it("stands on the page of the organisation's keys", async () => {
    const organisationId = await world.organisation();
    const { data } = await world.sendWith(null, TokenKeys, { organisationId });
    const door = await openDoor(world);
    const page = await fetch(`${door.address}/keys/${organisationId}.json`);
    expect(await page.json()).toMatchObject({ tokenKeys: data!.tokenKeys });
    await door.close();
  });

  it("is another one for another organisation, and none for one that is not there", async () => {
    const ours = await tokenKeyOf(world, await world.organisation());
    expect(await tokenKeyOf(world, await world.organisation("别家"))).not.toBe(ours);
    const organisationId = "0198e9a0-0000-7000-8000-000000000000";
    const { refusal } = await world.sendWith(null, TokenKeys, { organisationId });
    expect(refusal).toBe("NOT_FOUND");
  });

  it("lies in the database sealed", async () => {
    await tokenKeyOf(world, await world.organisation());
    const [{ sealed }] = (await world.rows(sql`select sealed_key as sealed from token_key`)) as [
      { sealed: string },
    ];
    expect(sealed).toMatch(/^v1\./);
  });
});

describe("issuing", () => {
  it("gives tokens that are spent once, and writes down neither a time nor anything that is in a token", async () => {
    const member = await world.person("成员");
    const before = await world.journal();
    const tokens = await fetchTokens(world, member, WEEK, 3);

    expect(await world.journal()).toEqual(before);
    const kept = JSON.stringify(await world.rows(sql`select * from issued_batch`));
    for (const { input, output } of tokens) {
      expect(kept).not.toContain(input);
      expect(kept).not.toContain(output);
    }
    for (const token of tokens) expect(await spend(token)).toBeNull();
    for (const token of tokens) expect(await spend(token)).toBe("TOKEN_NOT_VALID");
  });

  it("answers the same when asked again, and gives no more than the week's", async () => {
    const member = await world.person("成员");
    const key = await tokenKeyOf(world, member.organisationId);
    const batch = () => blinded(member.organisationId, WEEK, key, 2);
    const first = batch();
    const answer = await send(member, first.points);
    expect((await send(member, first.points)).data).toEqual(answer.data);
    for (let more = 1; more < LIMITS.tokenBatchesPerWeek; more += 1)
      expect((await send(member, batch().points)).refusal).toBeNull();

    const before = await world.everything();
    expect((await send(member, batch().points)).refusal).toBe("TOKENS_ALL_ISSUED");
    expect(await world.everything()).toEqual(before);
    expect((await send(member, first.points)).data).toEqual(answer.data);
    world.clock.set("2026-11-23T09:00:00+08:00");
    const next = blinded(member.organisationId, "2026-11-23", key, 2);
    expect((await send(member, next.points, "2026-11-23")).refusal).toBeNull();
  });

  it("counts one batch when the same points arrive twice at the same time", async () => {
    const member = await world.person("成员");
    const key = await tokenKeyOf(world, member.organisationId);
    const { points } = blinded(member.organisationId, WEEK, key, 2);
    const [one, other] = await Promise.all([send(member, points), send(member, points)]);
    expect(one.data).toEqual(other.data);
    expect(await world.rows(sql`select id from issued_batch`)).toHaveLength(1);
  });

  it.each([
    ["no point", () => []],
    ["the same point twice", ([one]: string[]) => [one!, one!]],
    ["a point spelt in a second way", ([one]: string[]) => [`${one!}=`]],
    ["bytes that are no point", () => [Buffer.alloc(32, 255).toString("base64url")]],
    ["the neutral point", () => [Buffer.alloc(32).toString("base64url")]],
    ["too many", (points: string[]) => points],
  ])("refuses %s, and writes nothing", async (_, change) => {
    const member = await world.person("成员");
    const key = await tokenKeyOf(world, member.organisationId);
    const { points } = blinded(member.organisationId, WEEK, key, LIMITS.tokensPerBatch + 1);
    const before = await world.everything();
    expect((await send(member, change(points))).refusal).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
  });

  it.each(["2026-11-09", "2026-11-23", "2026-11-17"])("refuses the week %s", async (week) => {
    const member = await world.person("成员");
    const key = await tokenKeyOf(world, member.organisationId);
    const { points } = blinded(member.organisationId, week, key, 1);
    expect((await send(member, points, week)).refusal).toBe("TOKEN_WEEK_NOT_NOW");
  });

  it("proves that the key is the one that everybody is shown", async () => {
    const member = await world.person("成员");
    const key = await tokenKeyOf(world, await world.organisation("别家"));
    const batch = blinded(member.organisationId, WEEK, key, 2);
    const { data } = await send(member, batch.points);
    expect(() => batch.unblind(data!.issueTokens)).toThrow("proof");
  });
});

describe("spending", () => {
  it("takes this week's and the finished week's, and refuses all else alike", async () => {
    const member = await world.person("成员");
    const stranger = await world.person("外人", { organisation: "别家" });
    const [one, two, forged] = await fetchTokens(world, member, WEEK, 3);
    const [theirs] = await fetchTokens(world, stranger, WEEK, 1);
    const before = await world.everything();
    const bad = [
      { ...forged!, output: one!.output },
      { ...forged!, output: "" },
      { ...forged!, input: `${forged!.input}=` },
      { input: "?", output: "?" },
      theirs!,
    ];
    for (const token of bad) expect(await spend(token)).toBe("TOKEN_NOT_VALID");
    expect(await world.everything()).toEqual(before);

    world.clock.set("2026-11-29T23:59:00+08:00");
    expect(await spend(one!)).toBeNull();
    world.clock.set("2026-11-30T00:01:00+08:00");
    expect(await spend(two!)).toBe("TOKEN_NOT_VALID");
  });

  it("lets one of two through that come at the same time", async () => {
    const [token] = await fetchTokens(world, await world.person("成员"), WEEK, 1);
    const both = await Promise.all([spend(token!), spend(token!)]);
    expect(both.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(both).toContain("TOKEN_NOT_VALID");
  });

  it("leaves rows that show no order", async () => {
    const ctx = await world.system();
    if (!isSqlite(ctx)) return;
    const made = await world.rows<{ name: string; sql: string }>(
      sql`select name, sql from sqlite_master where name in ('issued_batch', 'spent_token')`,
    );
    expect(made).toHaveLength(2);
    for (const table of made) expect(table.sql).toMatch(/\) without rowid\b/i);
  });
});
