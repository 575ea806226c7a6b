import {
  AddMember,
  ApproveRules,
  DeclineRules,
  MyReceipts,
  PublishRules,
  ReceiptDocument,
  RulesDifference,
  RulesVersion,
  SignRules,
  SignatureBoard,
  SignatureBoardPeople,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import { CLAUSES, SECOND, THIRD, draftOf, tapOn, rulesIn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

describe("signing", () => {
  it("keeps person, version, hash, statement, time and device, and gives a receipt", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    expect((await world.as(lin).do(RulesVersion, { id: version.id })).rulesVersion).toMatchObject({
      signRefusal: "RULES_END_NOT_REACHED",
      myDueOn: "2026-11-26",
    });
    const signed = await rules.sign(lin, version, {
      device: "微信 8.0",
      handwriting: "10,10 20,20;30,30",
    });
    expect(signed).toMatchObject({
      signedAt: "2026-11-19T07:42:00.000Z",
      personName: "林晓燕",
      versionNumber: 1,
      textHash: version.textHash,
      statement: "我已读完《生产协调群群规》第 1 版全文，知道其中的要求，愿意遵守。",
      late: false,
    });
    const deeds = await world.journal(version.id);
    expect(deeds.slice(3)).toEqual(["rules.opened", "rules.end_reached", "rules.signed"]);

    const { receipt } = await world.as(lin).do(ReceiptDocument, { id: signed.receiptId });
    const script = new URL("../../../scripts/verify-receipt.mjs", import.meta.url).href;
    const { check } = (await import(script)) as {
      check: (document: string, given: object) => { payload: object };
    };
    expect(check(receipt.document, {}).payload).toMatchObject({
      kind: "RULES_SIGNED",
      device: "微信 8.0",
      textHash: version.textHash,
      person: { name: "林晓燕", staffNo: lin.staffNo },
      subject: { id: version.rulebookId, versionId: version.id, versionLabel: "第 1 版" },
    });
    expect(() => check(receipt.document.replace("林晓燕", "林小燕"), {})).toThrow("签名");
  });

  it.each([
    ["before the end was reached", { read: false }, "RULES_END_NOT_REACHED"],
    [
      "of a text that was not on screen",
      { input: { textHash: "0".repeat(64) } },
      "RULES_TEXT_DIFFERS",
    ],
    ["with handwriting that is none", { input: { handwriting: "<svg>" } }, "BAD_INPUT"],
    ["by somebody who is not asked", { by: "office" }, "RULES_NOT_FOR_YOU"],
  ] as const)("%s is refused, and writes nothing", async (_, given, code) => {
    const { office, lin, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    await rules.read(lin, version.id, !("read" in given));
    const before = await world.everything();
    const by = world.as("by" in given ? office : lin);
    const { refusal } = await by.send(
      SignRules,
      tapOn(version, "input" in given ? given.input : {}),
    );
    expect(refusal).toBe(code);
    expect(await world.everything()).toEqual(before);
  });

  it("is refused when another version came in between, which brings the difference", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const first = await rules.publish(office, draftOf(groupId));
    await rules.read(lin, first.id);
    const { rulebookId } = first;
    const second = await rules.publish(
      office,
      draftOf(groupId, { rulebookId, clauses: THIRD, statedChange: "改" }),
    );
    const before = await world.everything();

    const { refusal, facts } = await world.as(lin).send(SignRules, tapOn(first));

    expect(refusal).toBe("RULES_SUPERSEDED");
    expect(facts).toMatchObject({ currentVersionId: second.id, currentNumber: 2 });
    expect(facts.changes).toMatchObject([
      { key: "一", kind: "TIGHTENED", reason: "10 月有 7 次停线", before: CLAUSES[0]?.text },
      { key: "二", kind: "RELAXED", reason: null },
    ]);
    expect(await world.everything()).toEqual(before);
  });

  it("happens once for twenty taps at once, all answered alike", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    await rules.read(lin, version.id);
    const by = world.as(lin);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => by.do(SignRules, tapOn(version))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer.signRules))).size).toBe(1);
    expect(await rules.signatures()).toHaveLength(1);
    expect((await by.do(MyReceipts, {})).myReceipts.nodes).toHaveLength(1);
  });

  it("answers a tap that is sent again as before, though another version is out by then", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const first = await rules.publish(office, draftOf(groupId));
    const signed = await rules.sign(lin, first);
    const { rulebookId } = first;
    await rules.publish(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改" }),
    );
    expect((await world.as(lin).do(SignRules, tapOn(first))).signRules).toEqual(signed);
  });

  it("is of the old version before it is superseded, or refused: never in between", async () => {
    const { office, groupId, owner } = await rules.workshop();
    const people: Planted[] = [];
    for (let i = 0; i < 20; i += 1) people.push(await world.person(`工人${i}`));
    for (const one of people) await world.as(owner).do(AddMember, { groupId, personId: one.id });
    const first = await rules.publish(office, draftOf(groupId));
    for (const one of people) await rules.read(one, first.id);
    const { rulebookId } = first;
    const next = await rules.save(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改" }),
    );
    await world.as(office).do(ApproveRules, { versionId: next.id });
    world.clock.pass(1000);

    const tap = (one: Planted) => world.as(one).send(SignRules, tapOn(first));
    const [early, published, late] = await Promise.all([
      Promise.all(people.slice(0, 10).map(tap)),
      world.as(office).send(PublishRules, { versionId: next.id }),
      Promise.all(people.slice(10).map(tap)),
    ]);
    const answers = [...early, ...late];

    expect(published.refusal).toBeNull();
    expect(answers.every(({ refusal }) => refusal === null || refusal === "RULES_SUPERSEDED")).toBe(
      true,
    );
    const signed = answers.filter(({ refusal }) => refusal === null).length;
    expect(await rules.signatures()).toHaveLength(signed);
    // Lines are numbered as they are written: whatever was signed was signed before the publication.
    const deeds = await world.rows<{ deed: string }>(
      sql`select deed from journal_entry where deed in ('rules.signed', 'rules.published')
        and subject_id in (${first.id}, ${next.id}) order by id`,
    );
    const after = deeds.slice(1).map(({ deed }) => deed);
    expect(after).toEqual([...Array<string>(signed).fill("rules.signed"), "rules.published"]);
  });

  it("asks again what changed since the version this person signed", async () => {
    const { office, owner, lin, tang, groupId } = await rules.workshop();
    const first = await rules.publish(office, draftOf(groupId));
    await rules.sign(owner, first);
    await rules.sign(lin, first);
    const { rulebookId } = first;
    const second = await rules.publish(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "二" }),
    );
    await rules.sign(lin, second);
    world.clock.pass(60_000);
    const third = await rules.publish(
      office,
      draftOf(groupId, { rulebookId, clauses: THIRD, statedChange: "三" }),
    );
    const differenceFor = async (who: Planted) =>
      (await world.as(who).do(RulesDifference, { versionId: third.id })).rulesDifference;

    const forOwner = await differenceFor(owner);
    expect(forOwner).toMatchObject({ from: { number: 1 }, to: { number: 3 }, unchanged: 3 });
    expect(forOwner.changes.map(({ key, before }) => [key, before])).toEqual([
      ["一", CLAUSES[0]?.text],
      ["二", CLAUSES[1]?.text],
    ]);
    const forLin = await differenceFor(lin);
    expect(forLin).toMatchObject({ from: { number: 2 }, signedAt: "2026-11-19T07:42:00.000Z" });
    expect(forLin.changes[0]?.before).toBe(SECOND[0]?.text);
    expect(await differenceFor(tang)).toMatchObject({
      from: null,
      signedAt: null,
      changes: [],
      unchanged: 0,
    });

    expect((await rules.sign(lin, third)).statement).toContain("知道改动的 2 条");
    expect((await rules.sign(tang, third)).statement).toContain("知道其中的要求");
    const stored = (await world.as(lin).do(RulesVersion, { id: third.id })).rulesVersion;
    expect(stored.clauses.map((clause) => clause.change)).toEqual([
      "TIGHTENED",
      "RELAXED",
      null,
      null,
      null,
    ]);
  });

  it("notes when it was opened and when its end was reached, the first time of each", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const { id } = await rules.publish(office, draftOf(groupId));
    await rules.read(lin, id, false);
    world.clock.pass(60_000);
    await rules.read(lin, id, false);
    const reading = (await rules.read(lin, id)).myReading;
    world.clock.pass(60_000);
    expect((await rules.read(lin, id)).myReading).toEqual(reading);
    expect(reading).toEqual({
      openedAt: "2026-11-19T07:42:00.000Z",
      endReachedAt: "2026-11-19T07:43:00.000Z",
    });
  });

  it("after the day is late, and still counts", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    world.clock.set("2026-11-27T00:00:00+08:00");
    expect((await rules.sign(lin, version)).late).toBe(true);
  });
});

describe("declining", () => {
  it("is recorded with its reason, shown to the owner, and does not bar from signing later", async () => {
    const { office, owner, lin, groupId } = await rules.workshop();
    const version = await rules.publish(office, draftOf(groupId));
    const { id: versionId, rulebookId } = version;
    const decline = (reason: string) => world.as(lin).send(DeclineRules, { versionId, reason });
    expect((await decline("夜班没法 2 小时内答复")).data?.declineRules.myDecline?.reason).toBe(
      "夜班没法 2 小时内答复",
    );
    await decline("再说一次");
    expect(
      (await world.journal(versionId)).filter((deed) => deed === "rules.declined"),
    ).toHaveLength(1);

    const boardOf = async () =>
      (await world.as(owner).do(SignatureBoard, { rulebookId })).signatureBoard;
    expect((await boardOf()).counts).toMatchObject({ declined: 1, unsigned: 3 });
    // Whoever has answered is not reminded: nobody else is both missing and bound.
    expect((await boardOf()).nudgeRefusal).toBe("NOBODY_TO_NUDGE");
    const { people } = (
      await world.as(owner).do(SignatureBoardPeople, { rulebookId, states: ["UNSIGNED"] })
    ).signatureBoard;
    expect(people.nodes.find((row) => row.person.id === lin.id)?.declinedReason).toBe(
      "夜班没法 2 小时内答复",
    );

    await rules.sign(lin, version);
    expect((await boardOf()).counts).toMatchObject({ declined: 0, signed: 1 });
    expect((await decline("又不同意")).refusal).toBe("RULES_ALREADY_SIGNED");
  });

  it("needs a reason, and somebody who was asked; refused, it writes nothing", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const { id: versionId } = await rules.publish(office, draftOf(groupId));
    const before = await world.everything();
    expect((await world.as(lin).send(DeclineRules, { versionId, reason: " " })).refusal).toBe(
      "BAD_INPUT",
    );
    expect((await world.as(office).send(DeclineRules, { versionId, reason: "不" })).refusal).toBe(
      "RULES_NOT_FOR_YOU",
    );
    expect(await world.everything()).toEqual(before);
  });
});
