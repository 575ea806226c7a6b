import {
  ApproveRules,
  ClauseLibrary,
  PublishRules,
  RulesVersion,
  RuleTemplates,
  SettingsInForce,
} from "@riqing/schema";
import { CLAUSES, draftOf, duty, rulesIn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

describe("a template with typed settings", () => {
  it("holds as it stands: what it chooses is what holds in the group", async () => {
    const { office } = await rules.workshop();
    const { ruleTemplates } = await world.as(office).do(RuleTemplates, {});
    expect(ruleTemplates).toHaveLength(8);
    for (const { title, clauses, chosen, interpretingOffice } of ruleTemplates) {
      // One rulebook governs a group.
      const { id: groupId } = await world.group(title);
      await rules.publish(
        office,
        draftOf(groupId, {
          title,
          clauses,
          interpretingOffice,
          effectiveOn: "2026-11-19",
          settings: [],
          chosen: chosen.map(({ key, value }) => ({ key, value })),
        }),
      );
      const { settingsInForce } = await world.as(office).do(SettingsInForce, { groupId });
      const inForce = settingsInForce.settings.map(({ key, value, source }) => [
        key,
        value,
        source,
      ]);
      expect(inForce).toEqual(chosen.map(({ key, value }) => [key, value, "RULES"]));
    }
  });

  it("gives way to what the draft chooses for a category, and refuses what is no value", async () => {
    const { office, groupId } = await rules.workshop();
    const draft = draftOf(groupId, {
      settings: [],
      chosen: [
        { key: "appealBody", value: "OFFICE" },
        { key: "appealDays", value: 5 },
        { key: "answerDays", value: 5 },
      ],
    });
    const { id } = await rules.save(office, draft);
    const { blocks } = (await world.as(office).do(RulesVersion, { id })).rulesVersion;
    const [block] = blocks;
    expect(block?.chosenKeys.toSorted()).toEqual(["answerDays", "appealBody", "appealDays"]);
    const before = await world.everything();
    const wrong = [{ key: "appealDays" as const, value: "七" }];
    await expect(rules.save(office, { ...draft, chosen: wrong })).rejects.toThrow(/BAD_INPUT/);
    expect(await world.everything()).toEqual(before);
    const own = [{ key: "appealDays" as const, value: 10 }];
    const again = await rules.save(office, {
      ...draft,
      rulebookId: (await world.as(office).do(RulesVersion, { id })).rulesVersion.rulebook.id,
      blocks: [{ categoryId: block!.categoryId, settings: own }],
    });
    const days = again.blocks[0]?.settings.find(({ key }) => key === "appealDays");
    expect(days?.value).toBe(10);
  });
});

describe("what the law forbids", () => {
  const unlawful = [
    ...CLAUSES,
    duty("六", "群里发广告的，每次罚款 200 元。"),
    duty("七", "扣当月绩效 5 分。"),
  ];

  async function approved(who: Planted, groupId: string, clauses = unlawful) {
    const { id: versionId } = await rules.save(who, draftOf(groupId, { clauses }));
    await world.as(who).do(ApproveRules, { versionId });
    return versionId;
  }

  it("is not published: the refusal names the clause and offers other words", async () => {
    const { office, groupId } = await rules.workshop();
    const versionId = await approved(office, groupId);
    const before = await world.everything();
    const { refusal, facts } = await world.as(office).send(PublishRules, { versionId });
    expect(refusal).toBe("RULES_UNLAWFUL");
    expect(facts).toMatchObject({ label: "六、", topic: "FINE", clauseKey: "六" });
    expect(facts.instead).toMatch(/移交人事部门/);
    expect(await world.everything()).toEqual(before);
  });

  it("is published when who publishes says why it is none, which stays with the version", async () => {
    const { office, groupId } = await rules.workshop();
    const versionId = await approved(office, groupId);
    const judged = {
      clauseKey: "六",
      topic: "FINE" as const,
      reason: "引的是总公司原文，已注明不执行",
    };
    const before = await world.everything();
    for (const wrong of [
      { ...judged, reason: " " },
      { ...judged, clauseKey: "一" },
      // A hint stands in nobody's way, so there is nothing to judge.
      { ...judged, clauseKey: "七", topic: "BONUS" as const },
    ]) {
      const lawJudgements = [judged, wrong].slice(wrong.clauseKey === "六" ? 1 : 0);
      const sent = await world.as(office).send(PublishRules, { versionId, lawJudgements });
      expect(sent.refusal).toBe("BAD_INPUT");
    }
    expect(await world.everything()).toEqual(before);
    await world.as(office).do(PublishRules, { versionId, lawJudgements: [judged] });
    const { rulesVersion } = await world.as(office).do(RulesVersion, { id: versionId });
    expect(rulesVersion.state).toBe("PUBLISHED");
    expect(rulesVersion.lawJudgements).toMatchObject([{ ...judged, by: { name: "郝静" } }]);
    expect(await world.journal()).toContain("rules.law_judged_wrong");
  });

  it("does not stop a text that is only hinted at", async () => {
    const { office, groupId } = await rules.workshop();
    const versionId = await approved(office, groupId, [...CLAUSES, unlawful.at(-1)!]);
    await world.as(office).do(PublishRules, { versionId });
    expect(await world.journal()).not.toContain("rules.law_judged_wrong");
  });
});

it("has a library of clauses, each saying who sees that it is not kept", async () => {
  const lin = await world.person("林晓燕");
  const { clauseLibrary: all } = await world.as(lin).do(ClauseLibrary, {});
  expect(all.length).toBeGreaterThanOrEqual(55);
  const { clauseLibrary: manners } = await world.as(lin).do(ClauseLibrary, { topic: "MANNERS" });
  expect(manners).toEqual(all.filter(({ topic }) => topic === "MANNERS"));
  expect(manners.map(({ watch }) => watch)).toContain("RECORD");
});
