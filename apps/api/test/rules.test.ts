import {
  AddMember,
  ApproveRules,
  DeclineRules,
  EndMembership,
  GroupPage,
  Inbox,
  OpenRules,
  PublishRules,
  ReceiptDocument,
  MyReceipts,
  Rules,
  RulesDifference,
  RulesFromText,
  RulesVersion,
  RuleTemplates,
  SaveRulesDraft,
  type SaveRulesDraftMutationVariables,
  SignatureBoard,
  SignatureBoardPeople,
  SignRules,
} from "@riqing/schema";
import { sql } from "../src/kernel/sql.ts";
import {
  boardSummaries,
  nudgeUnsigned,
  signatureRows,
  signedBetween,
  toSign,
} from "../src/modules/rules/index.ts";
import { openWorld, type Planted, type World } from "./world.ts";

let world: World;
beforeEach(async () => (world = await openWorld({ now: "2026-11-19T15:42:00+08:00" })));
afterEach(() => world.close());

type Draft = SaveRulesDraftMutationVariables["input"];
type Clause = Draft["clauses"][number];

const duty = (key: string, text: string, more: Partial<Clause> = {}): Clause => ({
  key,
  label: `${key}、`,
  text,
  depth: 0,
  heading: false,
  ...more,
});

const CLAUSES = [
  duty(
    "一",
    "点名问到谁，谁在当班时间 2 小时内答复；当时解决不了的，先说什么时候能解决，再去找能解决的人，不让提问的人等着。",
  ),
  duty(
    "二",
    "每人每天图片不超过 9 张，长文只发链接，并写一句为什么值得看；群内的文件、图纸、数据不转到群外，也不发朋友圈。",
  ),
  duty(
    "三",
    "23:30 至次日 7:30 不在群里说话，抢修和人身安全除外；通知照常收，照常确认，看过不等于确认。",
  ),
  duty(
    "四",
    "对处理不服的，从收到通知起 7 个工作日内可以申诉一次，由与此事无关的人审理，5 个工作日内书面答复并说明理由，证据在此期间锁定。",
  ),
  duty(
    "五",
    "本群规由生产部解释，对条文有疑问的，可以在条文下提问，公开答复；与公司制度不一致的，按公司制度办。",
  ),
];

const SETTINGS = [
  { key: "appealDays", label: "提出申诉", value: "7 个工作日内" },
  { key: "answerDays", label: "答复申诉", value: "5 个工作日内" },
];

const draftOf = (groupId: string, more: Partial<Draft> = {}): Draft => ({
  title: "生产协调群群规",
  groupIds: [groupId],
  appliesToAll: false,
  clauses: CLAUSES,
  settings: SETTINGS,
  statedChange: "",
  interpretingOffice: "生产部",
  effectiveOn: "2026-11-23",
  signByOn: "2026-11-26",
  ...more,
});

/** Another wording of some clauses, by key. */
const reworded = (texts: Record<string, Partial<Clause>>): Clause[] =>
  CLAUSES.map((clause) => ({ ...clause, ...texts[clause.key ?? ""] }));

const SECOND = reworded({
  一: { text: CLAUSES[0]!.text.replace("2 小时", "1 小时"), change: "TIGHTENED" },
});
const THIRD = reworded({
  一: {
    text: CLAUSES[0]!.text.replace("2 小时", "30 分钟"),
    change: "TIGHTENED",
    changeReason: "10 月有 7 次停线",
  },
  二: { text: CLAUSES[1]!.text.replace("9 张", "9 张（取证不限）"), change: "RELAXED" },
});

/** The office, an owner, and members of a group. */
async function workshop() {
  const office = await world.person("郝静", { role: "OFFICE", department: "党群办" });
  const [owner, lin, tang] = [
    await world.person("郑国梁"),
    await world.person("林晓燕"),
    await world.person("唐志强", {
      department: "生产部/总装车间",
      bound: false,
      phone: "13800000009",
    }),
  ];
  const group = await world.group("生产协调群", { owner, members: [lin, tang] });
  return { office, owner, lin, tang, groupId: group.id };
}

const save = async (by: Planted, input: Draft) =>
  (await world.as(by).do(SaveRulesDraft, { input })).saveRulesDraft;

async function publish(by: Planted, input: Draft) {
  const { id: versionId, rulebook } = await save(by, input);
  await world.as(by).do(ApproveRules, { versionId });
  const { publishRules } = await world.as(by).do(PublishRules, { versionId });
  return { ...publishRules, rulebookId: rulebook.id };
}

async function read(who: Planted, versionId: string, endReached = true) {
  return (await world.as(who).do(OpenRules, { versionId, endReached })).openRules;
}

type Version = { id: string; textHash: string };
const tapOn = ({ id, textHash }: Version, more: object = {}) => ({
  input: { versionId: id, textHash, ...more },
});

async function sign(who: Planted, version: Version, more: object = {}) {
  await read(who, version.id);
  return (await world.as(who).do(SignRules, tapOn(version, more))).signRules;
}

const signatures = () =>
  world.rows<Record<string, unknown>>(sql`select * from rules_signature order by signed_at, id`);

describe("a draft", () => {
  it("becomes approved, then published, each by name and written down", async () => {
    const { office, owner, groupId } = await workshop();
    const draft = await save(owner, draftOf(groupId));
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
    expect((await by.send(PublishRules, { versionId: draft.id })).refusal).toBe(
      "RULES_ALREADY_PUBLISHED",
    );
  });

  it("is a draft again when it is edited after approval", async () => {
    const { office, groupId } = await workshop();
    const first = await save(office, draftOf(groupId));
    await world.as(office).do(ApproveRules, { versionId: first.id });
    const again = await save(
      office,
      draftOf(groupId, { rulebookId: first.rulebook.id, title: "群规" }),
    );
    expect(again).toMatchObject({ id: first.id, number: 1, state: "DRAFT", title: "群规" });
  });

  it("says all that is wrong with it, and writes nothing", async () => {
    const { office, groupId } = await workshop();
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
      "clauses",
      "clauses.1.change",
      "clauses.1.text",
      "groupIds",
      "signByOn",
      "title",
    ]);
    expect(await world.everything()).toEqual(before);
  });

  it("is for those who run its groups; a foreign group is not found; nothing is written", async () => {
    const { lin, owner, office, groupId } = await workshop();
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
    const { office, owner, lin, groupId } = await workshop();
    const stranger = await world.person("外人", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const draft = await save(office, draftOf(groupId));
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

    await publish(office, draftOf(groupId, { rulebookId }));
    expect((await world.as(lin).do(Rules, { rulebookId })).rules.current?.id).toBe(draft.id);
    expect((await world.as(stranger).send(Rules, { rulebookId })).refusal).toBe("NOT_FOUND");
  });

  it("needs days to appeal and to answer before it is published, and days that have not passed", async () => {
    const { office, groupId } = await workshop();
    const { id: versionId, rulebook } = await save(
      office,
      draftOf(groupId, { settings: SETTINGS.slice(1) }),
    );
    const by = world.as(office);
    await by.do(ApproveRules, { versionId });
    expect((await by.send(PublishRules, { versionId })).refusal).toBe("RULES_APPEAL_DAYS_MISSING");
    await save(office, draftOf(groupId, { rulebookId: rulebook.id }));
    await by.do(ApproveRules, { versionId });
    world.clock.set("2026-11-24T09:00:00+08:00");
    const { refusal, facts } = await by.send(PublishRules, { versionId });
    expect(refusal).toBe("BAD_INPUT");
    expect(facts.fields).toEqual([{ path: "effectiveOn", reason: "NOT_VALID" }]);
  });

  it("is not saved unchanged, nor begun twice by a tap that is sent again", async () => {
    const { office, groupId } = await workshop();
    const first = await save(office, draftOf(groupId));
    const { refusal, facts } = await world
      .as(office)
      .send(SaveRulesDraft, { input: draftOf(groupId) });
    expect([refusal, facts.rulebookId]).toEqual(["RULES_DRAFT_EXISTS", first.rulebook.id]);
    const { rulebookId } = await publish(
      office,
      draftOf(groupId, { rulebookId: first.rulebook.id }),
    );
    const input = draftOf(groupId, { rulebookId, statedChange: "没有改" });
    expect((await world.as(office).send(SaveRulesDraft, { input })).refusal).toBe(
      "RULES_UNCHANGED",
    );
  });

  it("takes its rulebook to other groups only when it is published", async () => {
    const { office, lin, groupId } = await workshop();
    const gao = await world.person("高敏");
    const other = await world.group("设备群", { members: [gao] });
    const { rulebookId } = await publish(office, draftOf(groupId));
    const input = draftOf(groupId, { rulebookId, groupIds: [other.id], statedChange: "换群" });
    const { id } = await save(office, input);
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
    const { office, lin, groupId } = await workshop();
    const text = `生产协调群管理规定\n第一章 总则\n第一条 为了把事说清楚，定本规定。\n第二章 发言\n${CLAUSES.map(
      (clause, i) => `第${"二三四五六"[i]}条 ${clause.text}`,
    ).join("\n")}`;
    const { rulesFromText } = await world.as(office).do(RulesFromText, { text });
    const { id, dutyCount } = await publish(office, draftOf(groupId, { clauses: rulesFromText }));
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

  it.each([
    ["too short", "短", "TOO_SHORT"],
    ["too long", "长".repeat(50_001), "TOO_LONG"],
  ])("that is %s is refused", async (_, text, reason) => {
    const { office, lin } = await workshop();
    const { refusal, facts } = await world.as(office).send(RulesFromText, { text });
    expect([refusal, facts.fields]).toMatchObject(["BAD_INPUT", [{ path: "text", reason }]]);
    expect((await world.as(lin).send(RulesFromText, { text })).refusal).toBe("NOT_ALLOWED");
  });

  it("need not be at hand: templates can be published as they stand", async () => {
    const { office, groupId } = await workshop();
    const { ruleTemplates } = await world.as(office).do(RuleTemplates, {});
    for (const { title, clauses, settings, interpretingOffice } of ruleTemplates) {
      const version = await publish(
        office,
        draftOf(groupId, { title, clauses, settings, interpretingOffice }),
      );
      expect(version.dutyCount).toBe(clauses.filter((clause) => clause.depth === 0).length);
    }
  });
});

describe("publishing", () => {
  it("asks everybody it applies to, each once, in their inbox", async () => {
    const { office, lin, groupId } = await workshop();
    const second = await world.group("质量群", { members: [lin] });
    const { rulebookId } = await publish(
      office,
      draftOf(groupId, { groupIds: [groupId, second.id] }),
    );
    const { inbox } = await world.as(lin).do(Inbox, {});
    const asked = inbox.nodes.filter((item) => item.kind === "RULES_TO_SIGN");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ rulebookId, title: "待签：生产协调群群规第 1 版" });
    expect(asked[0]?.body).toContain("11月26日前签");
  });

  it("says before how many signatures it supersedes, and leaves them byte for byte", async () => {
    const { office, owner, lin, tang, groupId } = await workshop();
    const first = await publish(office, draftOf(groupId));
    for (const who of [owner, lin, tang]) await sign(who, first);
    const before = await signatures();
    const receipts = await world.rows(sql`select * from receipt order by id`);

    const { rulebookId } = first;
    const next = await save(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改第一条" }),
    );
    expect(next.supersededSignatures).toBe(3);
    await world.as(owner).do(EndMembership, { groupId, personId: tang.id, reason: "调走" });
    const { rules } = await world.as(office).do(Rules, { rulebookId });
    expect([rules.draft?.supersededSignatures, rules.current?.id]).toEqual([2, first.id]);
    expect(
      (await world.as(lin).do(Rules, { rulebookId })).rules.current?.supersededSignatures,
    ).toBe(0);

    await publish(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改第一条" }),
    );
    expect(await signatures()).toEqual(before);
    expect(await world.rows(sql`select * from receipt order by id`)).toEqual(receipts);
  });

  it("leaves the version in force until the next one's day has come", async () => {
    const { office, lin, groupId } = await workshop();
    const first = await publish(office, draftOf(groupId, { effectiveOn: "2026-11-19" }));
    const { rulebookId } = first;
    const second = await publish(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改" }),
    );
    const now = async () => {
      const { rules } = await world.as(lin).do(Rules, { rulebookId });
      return [rules.inForce?.id, rules.current?.id];
    };
    expect(await now()).toEqual([first.id, second.id]);
    world.clock.set("2026-11-23T00:00:00+08:00");
    expect(await now()).toEqual([second.id, second.id]);
  });
});

describe("signing", () => {
  it("keeps person, version, hash, statement, time and device, and gives a receipt", async () => {
    const { office, lin, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
    expect((await world.as(lin).do(RulesVersion, { id: version.id })).rulesVersion).toMatchObject({
      signRefusal: "RULES_END_NOT_REACHED",
      myDueOn: "2026-11-26",
    });
    const signed = await sign(lin, version, {
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
    const { office, lin, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
    await read(lin, version.id, !("read" in given));
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
    const { office, lin, groupId } = await workshop();
    const first = await publish(office, draftOf(groupId));
    await read(lin, first.id);
    const { rulebookId } = first;
    const second = await publish(
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
    const { office, lin, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
    await read(lin, version.id);
    const by = world.as(lin);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => by.do(SignRules, tapOn(version))),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer.signRules))).size).toBe(1);
    expect(await signatures()).toHaveLength(1);
    expect((await by.do(MyReceipts, {})).myReceipts.nodes).toHaveLength(1);
  });

  it("answers a tap that is sent again as before, though another version is out by then", async () => {
    const { office, lin, groupId } = await workshop();
    const first = await publish(office, draftOf(groupId));
    const signed = await sign(lin, first);
    const { rulebookId } = first;
    await publish(office, draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改" }));
    expect((await world.as(lin).do(SignRules, tapOn(first))).signRules).toEqual(signed);
  });

  it("is of the old version before it is superseded, or refused: never in between", async () => {
    const { office, groupId, owner } = await workshop();
    const people: Planted[] = [];
    for (let i = 0; i < 20; i += 1) people.push(await world.person(`工人${i}`));
    for (const one of people) await world.as(owner).do(AddMember, { groupId, personId: one.id });
    const first = await publish(office, draftOf(groupId));
    for (const one of people) await read(one, first.id);
    const { rulebookId } = first;
    const next = await save(
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
    expect(await signatures()).toHaveLength(signed);
    const deeds = await world.rows<{ deed: string }>(
      sql`select deed from journal_entry where deed in ('rules.signed') and subject_id = ${first.id}`,
    );
    expect(deeds).toHaveLength(signed);
  });

  it("asks again what changed since the version this person signed", async () => {
    const { office, owner, lin, tang, groupId } = await workshop();
    const first = await publish(office, draftOf(groupId));
    await sign(owner, first);
    await sign(lin, first);
    const { rulebookId } = first;
    const second = await publish(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "二" }),
    );
    await sign(lin, second);
    world.clock.pass(60_000);
    const third = await publish(
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

    expect((await sign(lin, third)).statement).toContain("知道改动的 2 条");
    expect((await sign(tang, third)).statement).toContain("知道其中的要求");
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
    const { office, lin, groupId } = await workshop();
    const { id } = await publish(office, draftOf(groupId));
    await read(lin, id, false);
    world.clock.pass(60_000);
    await read(lin, id, false);
    const reading = (await read(lin, id)).myReading;
    world.clock.pass(60_000);
    expect((await read(lin, id)).myReading).toEqual(reading);
    expect(reading).toEqual({
      openedAt: "2026-11-19T07:42:00.000Z",
      endReachedAt: "2026-11-19T07:43:00.000Z",
    });
  });

  it("after the day is late, and still counts", async () => {
    const { office, lin, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
    world.clock.set("2026-11-27T00:00:00+08:00");
    expect((await sign(lin, version)).late).toBe(true);
  });
});

describe("declining", () => {
  it("is recorded with its reason, shown to the owner, and does not bar from signing later", async () => {
    const { office, owner, lin, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
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

    await sign(lin, version);
    expect((await boardOf()).counts).toMatchObject({ declined: 0, signed: 1 });
    expect((await decline("又不同意")).refusal).toBe("RULES_ALREADY_SIGNED");
  });

  it("needs a reason, and somebody who was asked; refused, it writes nothing", async () => {
    const { office, lin, groupId } = await workshop();
    const { id: versionId } = await publish(office, draftOf(groupId));
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

describe("the board", () => {
  const boardOf = async (who: Planted, rulebookId: string, groupId?: string) =>
    (await world.as(who).do(SignatureBoard, { rulebookId, ...(groupId ? { groupId } : {}) }))
      .signatureBoard;

  it("shows signed, outdated and unsigned, which make up those asked", async () => {
    const { office, owner, lin, tang, groupId } = await workshop();
    const first = await publish(office, draftOf(groupId));
    await sign(lin, first);
    await sign(tang, first);
    const { rulebookId } = first;
    const second = await publish(
      office,
      draftOf(groupId, { rulebookId, clauses: SECOND, statedChange: "改" }),
    );
    await sign(lin, second);
    const mo = await world.person("莫师傅", { department: "生产部/总装车间", bound: false });
    await world.as(owner).do(AddMember, { groupId, personId: mo.id });

    const board = await boardOf(owner, rulebookId);
    expect(board.counts).toEqual({
      asked: 4,
      signed: 1,
      outdated: 1,
      unsigned: 2,
      missing: 3,
      reachable: 2,
      unreachable: 1,
      declined: 0,
      percent: 25,
    });
    expect(board.me).toMatchObject({ state: "UNSIGNED", isMe: true, dueOn: "2026-11-26" });
    expect(board.departments.map((one) => [one.department.name, one.asked, one.missing])).toEqual([
      ["总装车间", 2, 2],
      ["生产部", 2, 1],
    ]);
    expect(board.pasteText).toContain("@总装车间-莫师傅");
    expect(board.pasteText).not.toContain("林晓燕");
  });

  it("pages through people, the own row first, each with what is known of them", async () => {
    const { office, owner, lin, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
    const { rulebookId } = version;
    await sign(lin, version);
    await read(owner, version.id, false);
    const states = ["SIGNED", "OUTDATED", "UNSIGNED"] as const;
    const page = async (after?: string | null) =>
      (
        await world.as(owner).do(SignatureBoardPeople, {
          rulebookId,
          states: [...states],
          first: 1,
          ...(after ? { after } : {}),
        })
      ).signatureBoard.people;
    const names: string[] = [];
    let at = await page();
    for (;;) {
      names.push(...at.nodes.map((row) => row.person.name));
      if (!at.hasMore) break;
      at = await page(at.endCursor);
    }
    expect(names).toEqual(["郑国梁", "林晓燕", "唐志强"]);
    expect(at.nodes[0]).toMatchObject({
      state: "UNSIGNED",
      reach: "NEVER_BOUND",
      openedAt: null,
      phone: "13800000009",
      late: false,
    });
    const { me } = await boardOf(owner, rulebookId);
    expect(me).toMatchObject({ openedAt: "2026-11-19T07:42:00.000Z", endReachedAt: null });
    const { people } = (
      await world
        .as(owner)
        .do(SignatureBoardPeople, { rulebookId, states: ["UNSIGNED"], reach: "NEVER_BOUND" })
    ).signatureBoard;
    expect(people.nodes.map((row) => row.person.name)).toEqual(["唐志强"]);
  });

  it("asks a person in two groups once, and shows each owner their own people", async () => {
    const { office, owner, lin, groupId } = await workshop();
    const gao = await world.person("高敏", { department: "设备部" });
    const other = await world.group("设备群", { owner: gao, members: [lin] });
    const { rulebookId } = await publish(
      office,
      draftOf(groupId, { groupIds: [groupId, other.id] }),
    );
    expect((await boardOf(office, rulebookId)).counts.asked).toBe(4);
    expect((await boardOf(office, rulebookId, other.id)).counts.asked).toBe(2);
    expect((await boardOf(owner, rulebookId)).counts.asked).toBe(3);
    expect((await boardOf(gao, rulebookId)).counts.asked).toBe(2);
  });

  it("is not for members, nor found by strangers, nor there for another group", async () => {
    const { office, owner, lin, groupId } = await workshop();
    const stranger = await world.person("外人", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const other = await world.group("设备群", { members: [owner] });
    const { rulebookId } = await publish(office, draftOf(groupId));
    const refusalOf = async (who: Planted, more: object = {}) =>
      (await world.as(who).send(SignatureBoard, { rulebookId, ...more })).refusal;
    expect(await refusalOf(lin)).toBe("NOT_ALLOWED");
    expect(await refusalOf(stranger)).toBe("NOT_FOUND");
    expect(await refusalOf(owner, { groupId: other.id })).toBe("NOT_FOUND");
    expect((await world.as(lin).do(Rules, { rulebookId })).rules.seeBoardRefusal).toBe(
      "NOT_ALLOWED",
    );
  });

  it("shows a head the people below them, in whichever group they are asked", async () => {
    const { office, tang, groupId } = await workshop();
    const head = await world.person("薛主任", { department: "生产部/总装车间", role: "HEAD" });
    const { rulebookId } = await publish(office, draftOf(groupId));
    const board = await boardOf(head, rulebookId);
    expect(board.counts.asked).toBe(1);
    expect(board.pasteText).toContain(tang.name);
  });

  it("gives who joins later as many days as all had, and tells them at once", async () => {
    const { office, owner, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
    const { rulebookId } = version;
    const late = await world.person("晚到");
    world.clock.set("2026-11-25T09:00:00+08:00");
    await world.as(owner).do(AddMember, { groupId, personId: late.id });
    expect((await world.as(late).do(RulesVersion, { id: version.id })).rulesVersion.myDueOn).toBe(
      "2026-12-02",
    );
    const told = (await world.as(late).do(Inbox, {})).inbox.nodes.find(
      (item) => item.kind === "RULES_TO_SIGN",
    );
    expect(told?.body).toContain("12月2日前签");
    world.clock.set("2026-11-27T09:00:00+08:00");
    const rows = (
      await world.as(owner).do(SignatureBoardPeople, { rulebookId, states: ["UNSIGNED"] })
    ).signatureBoard.people.nodes;
    expect(rows.filter((row) => row.late).map((row) => row.person.name)).not.toContain("晚到");
    expect(rows.filter((row) => row.late)).toHaveLength(3);
    expect((await sign(late, version)).late).toBe(false);
  });

  it("drops who leaves, and counts their signature when they come back", async () => {
    const { office, owner, lin, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
    const { rulebookId } = version;
    await sign(lin, version);
    await world.as(owner).do(EndMembership, { groupId, personId: lin.id, reason: "调走" });
    expect((await boardOf(owner, rulebookId)).counts).toMatchObject({ asked: 2, signed: 0 });
    expect((await world.as(lin).send(Rules, { rulebookId })).refusal).toBe("NOT_FOUND");
    world.clock.pass(86_400_000);
    await world.as(owner).do(AddMember, { groupId, personId: lin.id });
    expect((await boardOf(owner, rulebookId)).counts).toMatchObject({ asked: 3, signed: 1 });
    expect(
      (await world.as(lin).do(RulesVersion, { id: version.id })).rulesVersion.signRefusal,
    ).toBe("RULES_ALREADY_SIGNED");
  });
});

describe("rules for all groups", () => {
  it("apply to every group, those founded later too", async () => {
    const { office, lin } = await workshop();
    const { rulebookId } = await publish(office, draftOf("", { groupIds: [], appliesToAll: true }));
    const late = await world.person("新人");
    const later = await world.group("新群", { members: [late] });
    for (const who of [lin, late]) {
      expect((await world.as(who).do(Rules, { rulebookId })).rules).toMatchObject({
        appliesToAll: true,
        groups: [],
      });
    }
    const { group } = await world.as(late).do(GroupPage, { id: later.id });
    expect(group.rulebooks.map((one) => one.id)).toEqual([rulebookId]);
  });
});

describe("what other modules are told", () => {
  it("is what somebody has to sign, with what changed for them", async () => {
    const { office, lin, tang, groupId } = await workshop();
    const second = await world.group("质量群", { members: [lin] });
    const groupIds = [groupId, second.id];
    const first = await publish(office, draftOf(groupId, { groupIds }));
    await sign(lin, first);
    const { rulebookId } = first;
    const input = draftOf(groupId, { rulebookId, groupIds, clauses: THIRD, statedChange: "改" });
    const { id: versionId } = await publish(office, input);

    const waiting = async (who: Planted) => toSign(await world.as(who).ctx());
    expect(await waiting(lin)).toMatchObject([
      {
        version: { id: versionId },
        dueOn: "2026-11-26",
        groupNames: ["生产协调群", "质量群"].toSorted(),
        changed: 2,
        added: 0,
        tightened: 1,
        relaxed: 1,
      },
    ]);
    expect(await waiting(tang)).toMatchObject([{ changed: 0, groupNames: ["生产协调群"] }]);
    expect(await waiting(office)).toEqual([]);

    await world.as(tang).do(DeclineRules, { versionId, reason: "不同意" });
    expect(await waiting(tang)).toEqual([]);
    const day = [new Date("2026-11-18T16:00:00Z"), new Date("2026-11-19T16:00:00Z")] as const;
    expect(await signedBetween(await world.as(lin).ctx(), ...day)).toBe(1);
    expect(await signedBetween(await world.as(tang).ctx(), ...day)).toBe(0);
  });

  it("is how far each rulebook is, and who is overdue", async () => {
    const { office, owner, lin, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
    await sign(lin, version);
    await publish(office, draftOf("", { title: "全员守则", groupIds: [], appliesToAll: true }));
    const summaries = async (who: Planted, of: string | null) =>
      (await boardSummaries(await world.as(who).ctx(), of))
        .map(({ title, asked, signed, overdue }) => [title, asked, signed, overdue])
        .toSorted();
    expect(await summaries(owner, groupId)).toEqual([
      ["全员守则", 3, 0, 0],
      ["生产协调群群规", 3, 1, 0],
    ]);
    world.clock.set("2026-11-27T00:00:00+08:00");
    expect(await summaries(office, null)).toEqual([
      ["全员守则", 3, 0, 3],
      ["生产协调群群规", 3, 1, 2],
    ]);
    expect(await summaries(lin, null)).toEqual([]);
  });

  it("is whom a nudge reached, once in a while", async () => {
    const { office, owner, lin, tang, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
    const { rulebookId } = version;
    const nudge = async (who: Planted, only: string[] | null = null) =>
      nudgeUnsigned(await world.as(who).ctx(), rulebookId, only);
    expect(await nudge(owner)).toEqual({
      nudged: 1,
      tooSoon: 0,
      unreachable: 1,
      nudgeAgainAt: new Date("2026-11-19T11:42:00.000Z"),
    });
    expect(await world.journal(version.id)).toContain("rules.nudged");
    await expect(nudge(owner)).rejects.toThrow("NUDGED_RECENTLY");
    await expect(nudge(owner, [tang.id])).rejects.toThrow("NOBODY_TO_NUDGE");
    await expect(nudge(lin)).rejects.toThrow("NOT_ALLOWED");
    world.clock.pass(4 * 3_600_000);
    await sign(lin, version);
    await expect(nudge(owner)).rejects.toThrow("NOBODY_TO_NUDGE");
  });

  it("is everybody on the board, for a file", async () => {
    const { office, owner, lin, tang, groupId } = await workshop();
    const version = await publish(office, draftOf(groupId));
    await sign(lin, version);
    const { title, people } = await signatureRows(
      await world.as(owner).ctx(),
      version.rulebookId,
      null,
    );
    expect(title).toBe("生产协调群群规");
    expect(
      people.map((one) => [
        one.staffNo,
        one.department,
        one.state,
        one.reachable,
        one.signedNumber,
      ]),
    ).toEqual([
      [owner.staffNo, "生产部", "UNSIGNED", true, null],
      [tang.staffNo, "生产部/总装车间", "UNSIGNED", false, null],
      [lin.staffNo, "生产部", "SIGNED", true, 1],
    ]);
  });
});
