import {
  ApproveRules,
  GroupPage,
  OpenRules,
  PublishRules,
  RuleTemplates,
  Rules,
  RulesFromText,
  RulesVersion,
  SaveRulesDraft,
  SignRules,
} from "@riqing/schema";
import { CLAUSES, SETTINGS, type Draft, draftOf, duty, tapOn, rulesIn } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });
const rules = rulesIn(world);

describe("a draft", () => {
  it("becomes approved, then published, each by name and written down", async () => {
    const { office, owner, groupId } = await rules.workshop();
    const draft = await rules.save(owner, draftOf(groupId));
    expect(draft).toMatchObject({
      number: 1,
      state: "DRAFT",
      statedChange: "首次发布",
      dutyCount: 5,
    });
    expect(draft.approveRefusal).toBe("NOT_ALLOWED");
    const by = world.as(office);
    expect((await by.send(PublishRules, { versionId: draft.id })).refusal).toBe(
      "RULES_NOT_APPROVED",
    );

    await by.do(ApproveRules, { versionId: draft.id });
    await by.do(ApproveRules, { versionId: draft.id });
    const { publishRules } = await by.do(PublishRules, { versionId: draft.id });

    expect(publishRules).toMatchObject({ state: "PUBLISHED", textHash: draft.textHash });
    expect(await world.journal(draft.id)).toEqual([
      "rules.drafted",
      "rules.approved",
      "rules.published",
    ]);
    const { rulesVersion } = await by.do(RulesVersion, { id: draft.id });
    expect(rulesVersion.approvedBy?.name).toBe("郝静");
    const admin = world.as(await world.admin());
    expect((await admin.send(PublishRules, { versionId: draft.id })).refusal).toBe(
      "RULES_ALREADY_PUBLISHED",
    );
  });

  it("is a draft again when it is edited after approval", async () => {
    const { office, groupId } = await rules.workshop();
    const first = await rules.save(office, draftOf(groupId));
    await world.as(office).do(ApproveRules, { versionId: first.id });
    const again = await rules.save(
      office,
      draftOf(groupId, { rulebookId: first.rulebook.id, title: "群规" }),
    );
    expect(again).toMatchObject({ id: first.id, number: 1, state: "DRAFT", title: "群规" });
  });

  it("says all that is wrong with it, and writes nothing", async () => {
    const { office, groupId } = await rules.workshop();
    const before = await world.everything();
    const { refusal, facts } = await world.as(office).send(SaveRulesDraft, {
      input: draftOf(groupId, {
        title: " ",
        groupIds: [],
        clauses: [duty("一", "短。"), duty("一", "", { change: "REMOVED" })],
        signByOn: "2026-11-18",
      }),
    });
    expect(refusal).toBe("BAD_INPUT");
    expect((facts.fields as { path: string }[]).map(({ path }) => path).toSorted()).toEqual([
      "clauses",
      "clauses.1.change",
      "groupIds",
      "signByOn",
      "title",
    ]);
    expect(await world.everything()).toEqual(before);
  });

  it("is for those who run its groups; a foreign group is not found; nothing is written", async () => {
    const { lin, owner, office, groupId } = await rules.workshop();
    const theirs = await world.group("别家的群", { organisation: "别家" });
    const other = await world.group("设备群");
    const before = await world.everything();
    const refusalOf = async (by: Planted, input: Draft) =>
      (await world.as(by).send(SaveRulesDraft, { input })).refusal;

    expect(await refusalOf(lin, draftOf(groupId))).toBe("NOT_ALLOWED");
    expect(await refusalOf(owner, draftOf(groupId, { appliesToAll: true }))).toBe("NOT_ALLOWED");
    expect(await refusalOf(owner, draftOf(other.id))).toBe("NOT_FOUND");
    expect(await refusalOf(office, draftOf(theirs.id))).toBe("NOT_FOUND");
    expect(await refusalOf(office, draftOf(groupId, { rulebookId: theirs.id }))).toBe("NOT_FOUND");
    expect(await world.everything()).toEqual(before);
  });

  it("is found by nobody but those who may write it", async () => {
    const { office, owner, lin, groupId } = await rules.workshop();
    const stranger = await world.person("外人", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const draft = await rules.save(office, draftOf(groupId));
    const rulebookId = draft.rulebook.id;
    for (const who of [lin, stranger]) {
      const as = world.as(who);
      expect((await as.send(RulesVersion, { id: draft.id })).refusal).toBe("NOT_FOUND");
      expect((await as.send(Rules, { rulebookId })).refusal).toBe("NOT_FOUND");
      expect((await as.send(ApproveRules, { versionId: draft.id })).refusal).toBe("NOT_FOUND");
      expect((await as.send(OpenRules, { versionId: draft.id, endReached: true })).refusal).toBe(
        "NOT_FOUND",
      );
      expect((await as.send(SignRules, tapOn(draft))).refusal).toBe("NOT_FOUND");
    }
    expect((await world.as(owner).do(Rules, { rulebookId })).rules.draft?.id).toBe(draft.id);
    expect((await world.as(owner).send(SignRules, tapOn(draft))).refusal).toBe(
      "RULES_NOT_PUBLISHED",
    );
    expect((await world.as(lin).do(GroupPage, { id: groupId })).group.rulebooks).toEqual([]);
    expect((await world.as(owner).do(GroupPage, { id: groupId })).group.rulebooks).toHaveLength(1);
    // Who answers for one group writes no rules for another, of which they are a member.
    const hers = await world.group("林的群", { owner: lin, members: [owner] });
    for (const [who, id, refusal] of [
      [owner, groupId, null],
      [lin, groupId, "NOT_ALLOWED"],
      [lin, hers.id, null],
      [owner, hers.id, "NOT_ALLOWED"],
      [office, hers.id, null],
    ] as const) {
      const { group } = await world.as(who).do(GroupPage, { id });
      expect(group.draftRulesRefusal).toBe(refusal);
    }

    await rules.publish(office, draftOf(groupId, { rulebookId }));
    expect((await world.as(lin).do(Rules, { rulebookId })).rules.current?.id).toBe(draft.id);
    expect((await world.as(stranger).send(Rules, { rulebookId })).refusal).toBe("NOT_FOUND");
  });

  it("needs days to appeal and to answer before it is published, and days that have not passed", async () => {
    const { office, groupId } = await rules.workshop();
    const { id: versionId, rulebook } = await rules.save(
      office,
      draftOf(groupId, { settings: SETTINGS.slice(1) }),
    );
    const by = world.as(office);
    await by.do(ApproveRules, { versionId });
    expect((await by.send(PublishRules, { versionId })).refusal).toBe("RULES_APPEAL_DAYS_MISSING");
    await rules.save(office, draftOf(groupId, { rulebookId: rulebook.id }));
    await by.do(ApproveRules, { versionId });
    world.clock.set("2026-11-24T09:00:00+08:00");
    const { refusal, facts } = await by.send(PublishRules, { versionId });
    expect(refusal).toBe("BAD_INPUT");
    expect(facts.fields).toEqual([{ path: "effectiveOn", reason: "NOT_VALID" }]);
  });

  it("is kept unfinished, and approved once it is whole; what is missing is named", async () => {
    const { office, owner, groupId } = await rules.workshop();
    const six = ["守时。", "不骂人。", "不发广告。", "先说结论。", "点名要答复。", "图不外传。"];
    const clauses = six.map((text, i) => duty(`${i + 1}`, text));
    const draft = { interpretingOffice: "", effectiveOn: null, signByOn: null };
    const begun = await rules.save(
      owner,
      draftOf(groupId, { ...draft, clauses: [...clauses, duty("7", "")] }),
    );
    expect(begun).toMatchObject({ effectiveOn: null, signByOn: null, dutyCount: 7 });

    const versionId = begun.id;
    const by = world.as(office);
    const { refusal, facts } = await by.send(ApproveRules, { versionId });
    expect(refusal).toBe("RULES_UNFINISHED");
    expect((facts.fields as { path: string }[]).map(({ path }) => path).toSorted()).toEqual([
      "clauses.6.text",
      "effectiveOn",
      "interpretingOffice",
      "signByOn",
    ]);
    expect((await by.do(RulesVersion, { id: versionId })).rulesVersion.approveRefusal).toBe(
      "RULES_UNFINISHED",
    );
    const whole = draftOf(groupId, { clauses, rulebookId: begun.rulebook.id });
    expect(await rules.publish(office, whole)).toMatchObject({ id: versionId, dutyCount: 6 });
  });

  it("is not saved unchanged, nor begun twice by a tap that is sent again", async () => {
    const { office, groupId } = await rules.workshop();
    const first = await rules.save(office, draftOf(groupId));
    const { refusal, facts } = await world
      .as(office)
      .send(SaveRulesDraft, { input: draftOf(groupId) });
    expect([refusal, facts.rulebookId]).toEqual(["RULES_DRAFT_EXISTS", first.rulebook.id]);
    const { rulebookId } = await rules.publish(
      office,
      draftOf(groupId, { rulebookId: first.rulebook.id }),
    );
    const input = draftOf(groupId, { rulebookId, statedChange: "没有改" });
    expect((await world.as(office).send(SaveRulesDraft, { input })).refusal).toBe(
      "RULES_UNCHANGED",
    );
  });

  it("takes its rulebook to other groups only when it is published", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const gao = await world.person("高敏");
    const other = await world.group("设备群", { members: [gao] });
    const { rulebookId } = await rules.publish(office, draftOf(groupId));
    const input = draftOf(groupId, { rulebookId, groupIds: [other.id], statedChange: "换群" });
    const { id } = await rules.save(office, input);
    expect((await world.as(gao).send(Rules, { rulebookId })).refusal).toBe("NOT_FOUND");
    const pending = (await world.as(office).do(RulesVersion, { id })).rulesVersion.rulebook;
    expect(pending.groups.map((group) => group.id)).toEqual([other.id]);
    await world.as(office).do(ApproveRules, { versionId: id });
    await world.as(office).do(PublishRules, { versionId: id });
    expect((await world.as(gao).do(Rules, { rulebookId })).rules.current?.id).toBe(id);
    expect((await world.as(lin).send(Rules, { rulebookId })).refusal).toBe("NOT_FOUND");
  });
});

describe("a pasted policy", () => {
  it("goes from text to published rules, and nothing of it is lost", async () => {
    const { office, lin, groupId } = await rules.workshop();
    const text = `生产协调群管理规定\n第一章 总则\n第一条 为了把事说清楚，定本规定。\n第二章 发言\n${CLAUSES.map(
      (clause, i) => `第${"二三四五六"[i]}条 ${clause.text}`,
    ).join("\n")}`;
    const { rulesFromText } = await world.as(office).do(RulesFromText, { text });
    const { id, dutyCount } = await rules.publish(
      office,
      draftOf(groupId, {
        clauses: rulesFromText.map(({ key, label, text: words, depth, heading }) => {
          return { key, label, text: words, depth, heading };
        }),
      }),
    );
    const { rulesVersion } = await world.as(lin).do(RulesVersion, { id });
    const bare = (words: string) => words.replace(/\s+/g, "");
    expect(bare(rulesVersion.clauses.map((one) => one.label + one.text).join(""))).toBe(bare(text));
    expect(dutyCount).toBe(6);
    expect(new Set(rulesVersion.clauses.map((one) => one.key)).size).toBe(
      rulesVersion.clauses.length,
    );

    const { rulebook } = rulesVersion;
    const again = await world
      .as(office)
      .do(RulesFromText, { text: text.replace("2 小时", "1 小时"), rulebookId: rulebook.id });
    expect(again.rulesFromText.map((one) => one.key)).toEqual(
      rulesVersion.clauses.map((one) => one.key),
    );
  });

  it("comes back with what a person should look at", async () => {
    const { office } = await rules.workshop();
    const sentence = "群内只说工作上的事，说清楚谁、什么时候、做到什么样。";
    const text = [
      "总装群管理规定",
      ...["1、", "2、", "4、"].map((number) => number + sentence),
      "第 1 页 共 2 页",
      "检修群管理规定",
      ...["1、", "2、"].map((number) => `${number}${sentence}\n● ${sentence}`),
      "下一篇：考勤制度",
    ].join("\n");
    const { rulesFromText } = await world.as(office).do(RulesFromText, { text });
    const numbered = rulesFromText.filter(({ label }) => label !== "");
    expect(numbered.map(({ label, part, doubt }) => [label, part, doubt])).toEqual([
      ["1、", 0, null],
      ["2、", 0, null],
      ["4、", 0, "SKIPPED"],
      ["1、", 1, null],
      ["2、", 1, null],
    ]);
    const cuts = numbered.map((one) => one.cuts.map((at) => one.text[at]));
    expect(cuts).toEqual([[], [], [], ["●"], ["●"]]);
    const noise = rulesFromText.flatMap((one) =>
      one.noise.map(({ start, end }) => one.text.slice(start, end)),
    );
    expect(noise).toEqual(["第 1 页 共 2 页", "下一篇：考勤制度"]);
  });

  it.each([
    ["too short", "短", "TOO_SHORT"],
    ["too long", "长".repeat(50_001), "TOO_LONG"],
  ])("that is %s is refused", async (_, text, reason) => {
    const { office, lin } = await rules.workshop();
    const { refusal, facts } = await world.as(office).send(RulesFromText, { text });
    expect([refusal, facts.fields]).toMatchObject(["BAD_INPUT", [{ path: "text", reason }]]);
    expect((await world.as(lin).send(RulesFromText, { text })).refusal).toBe("NOT_ALLOWED");
  });

  it("need not be at hand: templates can be published as they stand", async () => {
    const { office } = await rules.workshop();
    const { ruleTemplates } = await world.as(office).do(RuleTemplates, {});
    for (const { title, clauses, settings, interpretingOffice } of ruleTemplates) {
      // One rulebook governs a group.
      const { id: groupId } = await world.group(title);
      const version = await rules.publish(
        office,
        draftOf(groupId, { title, clauses, settings, interpretingOffice }),
      );
      expect(version.dutyCount).toBe(clauses.filter((clause) => clause.depth === 0).length);
    }
  });
});
