import { RulesVersion, SaveRulesDraft } from "@riqing/schema";
import { CLAUSES, draftOf, rulesIn, SECOND } from "./rules-world.ts";
import { eachWorld } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

async function drafted() {
  const people = await rules.workshop();
  const first = await rules.save(people.owner, draftOf(people.groupId));
  const rulebookId = first.rulebook.id;
  const input = (more: object) => draftOf(people.groupId, { rulebookId, ...more });
  return { ...people, first, rulebookId, input };
}

describe("two people who edit one draft", () => {
  it("do not overwrite each other: the second is told who saved, sees it, and goes on", async () => {
    const { office, owner, first, input } = await drafted();
    expect(first.revision).toBe(1);
    const theirs = await rules.save(office, input({ clauses: SECOND, revision: 1 }));
    expect(theirs.revision).toBe(2);

    const mine = CLAUSES.map((clause) =>
      clause.key === "五" ? { ...clause, text: "由生产部解释。" } : clause,
    );
    const before = await world.everything();
    const told = await world
      .as(owner)
      .send(SaveRulesDraft, { input: input({ clauses: mine, revision: 1 }) });
    expect(told.refusal).toBe("RULES_DRAFT_CHANGED");
    expect(told.facts).toMatchObject({ versionId: first.id, revision: 2, by: "郝静" });
    expect(await world.everything()).toEqual(before);

    const seen = (await world.as(owner).do(RulesVersion, { id: first.id })).rulesVersion;
    expect(seen.clauses[0]?.text).toBe(SECOND[0]?.text);
    const both = seen.clauses.map(({ proposedBy: _, ...clause }) =>
      clause.key === "五" ? { ...clause, text: "由生产部解释。" } : clause,
    );
    const merged = await rules.save(owner, input({ clauses: both, revision: seen.revision }));
    expect(merged.revision).toBe(3);
    expect([merged.clauses[0]?.text, merged.clauses[4]?.text]).toEqual([
      SECOND[0]?.text,
      "由生产部解释。",
    ]);
  });

  it("at the same moment: one is saved, and the other is told", async () => {
    const { office, owner, first, input } = await drafted();
    const both = await Promise.all(
      [office, owner].map((who, i) => {
        const clauses = CLAUSES.map((clause, at) =>
          at === i ? { ...clause, text: `${clause.text}另行通知。` } : clause,
        );
        return world.as(who).send(SaveRulesDraft, { input: input({ clauses, revision: 1 }) });
      }),
    );
    const refusals = both.map(({ refusal }) => refusal);
    expect(new Set(refusals)).toEqual(new Set(["RULES_DRAFT_CHANGED", null]));
    const saved = (await world.as(owner).do(RulesVersion, { id: first.id })).rulesVersion;
    expect(saved.revision).toBe(2);
    const winner = refusals.indexOf(null);
    expect(saved.clauses.map(({ text }) => text.endsWith("另行通知。"))).toEqual(
      CLAUSES.map((_, at) => at === winner),
    );
  });

  it("who begin one at the same time after a publication: the second is told of the first", async () => {
    const { office, owner, groupId } = await rules.workshop();
    const { rulebookId } = await rules.publish(office, draftOf(groupId));
    const next = draftOf(groupId, { rulebookId, clauses: SECOND, revision: 0 });
    const begun = await rules.save(office, next);
    const third = { ...next, statedChange: "另一种改法" };
    const told = await world.as(owner).send(SaveRulesDraft, { input: third });
    expect([told.refusal, told.facts.versionId]).toEqual(["RULES_DRAFT_CHANGED", begun.id]);
    expect((await rules.save(owner, { ...third, revision: 1 })).statedChange).toBe("另一种改法");
  });

  it("a save that is sent again after a lost answer is no change of somebody else's", async () => {
    const { office, input } = await drafted();
    const save = input({ clauses: SECOND, revision: 1 });
    await rules.save(office, save);
    const before = await world.everything();
    expect((await rules.save(office, save)).revision).toBe(2);
    expect(await world.everything()).toEqual(before);
    const other = input({ clauses: CLAUSES, revision: 1 });
    expect((await world.as(office).send(SaveRulesDraft, { input: other })).refusal).toBe(
      "RULES_DRAFT_CHANGED",
    );
  });

  it("an older client, which names no revision, writes over what is there", async () => {
    const { office, owner, input } = await drafted();
    await rules.save(office, input({ clauses: SECOND }));
    expect((await rules.save(owner, input({ clauses: CLAUSES }))).revision).toBe(3);
  });
});
