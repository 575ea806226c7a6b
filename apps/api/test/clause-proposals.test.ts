import {
  ApproveRules,
  DecideRevision,
  MyTodo,
  ProposeRevision,
  PublishRules,
  RevisionProposals,
  Rules,
  RulesVersion,
} from "@riqing/schema";
import { raiseUnanswered } from "../src/modules/rules/index.ts";
import { CLAUSES, draftOf, rulesIn, SECOND } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

const TEXT = CLAUSES[0]!.text.replace("2 小时", "2 小时（开车、吊装时从停下算起）");
const REASON = "装卸时看手机更危险";

async function published() {
  const people = await rules.workshop();
  const version = await rules.publish(people.office, draftOf(people.groupId));
  const { rulebookId } = version;
  const propose = async (who: Planted, more: object = {}) => {
    const input = { versionId: version.id, clauseKey: "一", text: TEXT, reason: REASON, ...more };
    return (await world.as(who).do(ProposeRevision, { input })).proposeRevision;
  };
  const take = async (who: Planted, proposalId: string) =>
    (await world.as(who).do(DecideRevision, { input: { proposalId, taken: true } })).decideRevision;
  const proposals = async (who: Planted) =>
    (await world.as(who).do(RevisionProposals, { rulebookId })).revisionProposals.nodes;
  const draft = async () => {
    const book = (await world.as(people.office).do(Rules, { rulebookId })).rules;
    if (!book.draft) return null;
    return (await world.as(people.office).do(RulesVersion, { id: book.draft.id })).rulesVersion;
  };
  return { ...people, version, rulebookId, propose, take, proposals, draft };
}

const todo = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items
    .filter(({ kind }) => kind === "DECIDE_REVISION")
    .map(({ title }) => title);

describe("a proposal to revise a clause (Mission R5)", () => {
  it("is taken into a draft under its proposer's name, who is told then and at the publication", async () => {
    const { office, owner, lin, propose, take, proposals, draft } = await published();
    const { id, dueOn, decideRefusal } = await propose(lin);
    expect([dueOn, decideRefusal]).toEqual(["2026-11-24", "NOT_ALLOWED"]);
    expect(await world.as(office).titles("REVISION")).toEqual(["有人建议改一、"]);
    expect(await todo(office)).toEqual([`一、：${REASON}`]);
    // Whoever neither proposed nor decides sees none.
    expect(await proposals(owner)).toEqual([]);
    expect(await proposals(lin)).toMatchObject([{ id, mine: true, state: "OPEN" }]);
    expect(await draft()).toBeNull();

    expect(await take(office, id)).toMatchObject({ state: "TAKEN", takenInto: 2 });
    const taken = await draft();
    expect(taken).toMatchObject({ number: 2, state: "DRAFT", revision: 1, effectiveOn: null });
    const [first, ...others] = taken!.clauses;
    expect(first).toMatchObject({
      text: TEXT,
      change: "EDITED",
      changeReason: REASON,
      proposedBy: "林晓燕",
    });
    expect(others.map(({ text, change, proposedBy }) => [text, change, proposedBy])).toEqual(
      CLAUSES.slice(1).map(({ text }) => [text, null, null]),
    );
    expect(await todo(office)).toEqual([]);
    const told = ["你对一、的建议采纳了，写进第 2 版草稿"];
    expect(await world.as(lin).titles("REVISION")).toEqual(told);

    // What is saved after keeps the name.
    const saved = await rules.save(office, {
      ...draftOf(taken!.rulebook.groups[0]!.id),
      rulebookId: taken!.rulebook.id,
      revision: taken!.revision,
      clauses: taken!.clauses.map(({ proposedBy: _, ...clause }) => clause),
      statedChange: "答复从停下算起",
    });
    expect(saved.clauses[0]?.proposedBy).toBe("林晓燕");
    await world.as(office).do(ApproveRules, { versionId: saved.id });
    await world.as(office).do(PublishRules, { versionId: saved.id });
    expect(await world.as(lin).titles("REVISION")).toEqual([
      "你建议改的一、，随第 2 版发布了",
      ...told,
    ]);
    const read = (await world.as(owner).do(RulesVersion, { id: saved.id })).rulesVersion;
    expect(read.clauses[0]?.proposedBy).toBe("林晓燕");
    expect(await world.journal(id)).toEqual(["revision.proposed", "revision.taken"]);
  });

  it("goes into the draft that is there, and what was approved is to be approved again", async () => {
    const { office, lin, groupId, rulebookId, propose, take, draft } = await published();
    const second = { rulebookId, clauses: SECOND, statedChange: "答复更快" };
    const { id: versionId } = await rules.save(office, draftOf(groupId, second));
    await world.as(office).do(ApproveRules, { versionId });
    const { id } = await propose(lin, { clauseKey: "二", text: "每人每天图片不超过 12 张。" });
    await take(office, id);
    const after = await draft();
    expect(after).toMatchObject({ id: versionId, state: "DRAFT", approvedBy: null, revision: 2 });
    expect(after?.clauses.slice(0, 2).map(({ text, proposedBy }) => [text, proposedBy])).toEqual([
      [SECOND[0]!.text, null],
      ["每人每天图片不超过 12 张。", "林晓燕"],
    ]);
  });

  it("is declined with a reason, of which the proposer is told, and decided once", async () => {
    const { office, lin, propose, draft } = await published();
    const { id: proposalId } = await propose(lin);
    const input = { proposalId, taken: false, reason: "停下的时间没法核对" };
    const declined = (await world.as(office).do(DecideRevision, { input })).decideRevision;
    expect(declined).toMatchObject({ state: "DECLINED", decisionReason: input.reason });
    expect(await world.as(lin).titles("REVISION")).toEqual(["你对一、的建议没有采纳"]);
    expect(await draft()).toBeNull();
    const before = await world.everything();
    await world.as(office).do(DecideRevision, { input });
    const again = await world
      .as(office)
      .send(DecideRevision, { input: { proposalId, taken: true } });
    expect(again.refusal).toBe("REVISION_DECIDED");
    expect(await world.everything()).toEqual(before);
  });

  it("goes up when nobody decides in the set days", async () => {
    const { lin, propose, proposals } = await published();
    const admin = await world.admin();
    const { id } = await propose(lin);
    world.clock.set("2026-11-25T08:00:00+08:00");
    const raise = async () => raiseUnanswered(await world.system(), await world.organisation(), 50);
    expect([await raise(), await raise()]).toEqual([1, 0]);
    expect((await proposals(lin))[0]?.raisedAt).toBe("2026-11-25T00:00:00.000Z");
    expect(await world.as(admin).titles("REVISION")).toEqual([
      "一、的修改建议过期没人答，转到你这里",
    ]);
    expect(await todo(admin)).toHaveLength(1);
    expect(await world.journal(id)).toEqual(["revision.proposed", "revision.raised"]);
  });

  it("is not taken into a draft that has the clause no more", async () => {
    const { office, lin, groupId, rulebookId, propose } = await published();
    const { id: proposalId } = await propose(lin);
    const without = { rulebookId, clauses: CLAUSES.slice(1), statedChange: "去掉第一条" };
    await rules.save(office, draftOf(groupId, without));
    const before = await world.everything();
    const input = { proposalId, taken: true };
    expect((await world.as(office).send(DecideRevision, { input })).refusal).toBe(
      "REVISION_CLAUSE_GONE",
    );
    expect(await world.everything()).toEqual(before);
  });

  it("is refused where nothing is changed, to others and strangers, and writes nothing", async () => {
    const { office, owner, lin, tang, version, rulebookId, propose } = await published();
    const { id: proposalId } = await propose(lin, { tapId: "t1" });
    expect((await propose(lin, { tapId: "t1" })).id).toBe(proposalId);
    await world.tokenOf(tang);
    const outsider = await world.person("外人", { department: "物流部" });
    const stranger = await world.person("别家", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const before = await world.everything();
    const input = { versionId: version.id, clauseKey: "一", text: TEXT, reason: REASON };
    for (const [who, more, code] of [
      [outsider, {}, "NOT_FOUND"],
      [stranger, {}, "NOT_FOUND"],
      [office, {}, "RULES_NOT_FOR_YOU"],
      [lin, { text: ` ${CLAUSES[0]!.text}` }, "REVISION_UNCHANGED"],
      [lin, { text: "" }, "BAD_INPUT"],
      [lin, { text: "长".repeat(5_001) }, "BAD_INPUT"],
      [lin, { reason: "" }, "BAD_INPUT"],
      [lin, { clauseKey: "九" }, "NOT_FOUND"],
    ] as const) {
      const said = await world.as(who).send(ProposeRevision, { input: { ...input, ...more } });
      expect([who.name, said.refusal]).toEqual([who.name, code]);
    }
    for (const [who, more, code] of [
      [lin, {}, "NOT_ALLOWED"],
      [owner, {}, "NOT_FOUND"],
      [tang, {}, "NOT_FOUND"],
      [outsider, {}, "NOT_FOUND"],
      [stranger, {}, "NOT_FOUND"],
      [office, { taken: false }, "BAD_INPUT"],
    ] as const) {
      const decision = { input: { proposalId, taken: true, ...more } };
      const said = await world.as(who).send(DecideRevision, decision);
      expect([who.name, said.refusal]).toEqual([who.name, code]);
    }
    const listed = await world.as(stranger).send(RevisionProposals, { rulebookId });
    expect(listed.refusal).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
  });
});
