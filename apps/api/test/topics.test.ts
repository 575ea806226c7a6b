import {
  AgreeToBan,
  ApproveRules,
  BanTopic,
  Inbox,
  Ladder,
  MyTodo,
  PublishRules,
  Rules,
  RulesVersion,
  SaveRulesDraft,
  SetRole,
  StopTopic,
  Topic,
  TopicRights,
  Topics,
  WithdrawBan,
} from "@riqing/schema";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { databaseOf, eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, record, saveSettings } = disciplineIn(world);

type Company = Awaited<ReturnType<typeof workshop>>;

const wish = ({ groupId }: { groupId: string }, more: object = {}) => ({
  groupId,
  topic: "隔壁厂裁员",
  instead: "有消息看公司通知",
  ...more,
});
const stop = (by: Planted, company: { groupId: string }, more: object = {}) =>
  world.as(by).send(StopTopic, { input: wish(company, more), tellMembers: true });
const ban = (by: Planted, company: { groupId: string }, more: object = {}) =>
  world.as(by).send(BanTopic, { input: wish(company, more) });
const banned = async (by: Planted, company: Company, more: object = {}) =>
  (await world.as(by).do(BanTopic, { input: wish(company, more) })).banTopic;
const agree = (by: Planted, topicId: string, agrees = true, reason: string | null = null) =>
  world.as(by).send(AgreeToBan, { topicId, agrees, reason });
const see = async (by: Planted, id: string) => (await world.as(by).do(Topic, { id })).topic;
const listed = async (by: Planted, { groupId }: Company) =>
  (await world.as(by).do(Topics, { groupId })).topics.nodes.map(({ state }) => state);
const waits = async (who: Planted) =>
  (await world.as(who).do(MyTodo, {})).myTodo.items
    .filter(({ kind }) => kind === "AGREE_TO_BAN")
    .map(({ title }) => title);
const appoint = (
  { admin, groupId }: Company,
  person: Planted,
  role: "ADMIN" | "OWNER",
  held = true,
) => world.as(admin).do(SetRole, { groupId, personId: person.id, role, held });

/** The clauses that can be cited in the group today. */
const citable = async ({ owner, driver, groupId }: Company) => {
  const asked = { groupId, personId: driver.id, kindKey: "offTopic" };
  return (await world.as(owner).do(Ladder, asked)).ladder.clauses;
};
const draftOfGroup = async ({ office, version: { rulebookId } }: Company) =>
  (await world.as(office).do(Rules, { rulebookId })).rules.draft;

const POLLS = 120;

/**
 * Does several things at once that meet: on a server the journal is held until those that can have come as far as
 * writing to it, so that each has done all it does before. Left to chance, one is mostly over before the next begins.
 */
async function meeting<T>(deeds: readonly (() => Promise<T>)[]): Promise<T[]> {
  const all = () => Promise.all(deeds.map((deed) => deed()));
  if (databaseOf(world.orm) === null) return all();
  return world.orm.em.fork().transactional(async (em) => {
    await em.execute("lock tables journal_entry write");
    const done = all();
    try {
      for (let polled = 0; polled < POLLS; polled += 1) {
        const [{ waiting } = { waiting: 0 }] = await em.execute<{ waiting: number }[]>(
          `select count(*) as waiting from information_schema.processlist
            where db = database() and state = 'Waiting for table metadata lock'`,
        );
        if (Number(waiting) > 1) break;
      }
    } finally {
      await em.execute("unlock tables");
    }
    return done;
  });
}

describe("stopping a topic", () => {
  it("is recorded with what to do instead, told to the members, and nobody's strike", async () => {
    const company = await workshop();
    const { data } = await stop(company.helper, company, { tapId: "t1" });
    const stopped = data!.stopTopic;
    expect(stopped).toMatchObject({
      state: "STOPPED",
      instead: "有消息看公司通知",
      paste: "“隔壁厂裁员”这个话题先停。有消息看公司通知。",
      clause: null,
    });
    expect(await world.journal(stopped.id)).toEqual(["topic.stopped"]);
    const told = async (who: Planted) => await world.as(who).titles("TOPIC");
    expect(await told(company.driver)).toEqual(["“隔壁厂裁员”先不谈了：总装群"]);
    expect(await told(company.welder)).toHaveLength(1);
    expect(await told(company.helper)).toEqual([]);
    const { nodes } = (await world.as(company.driver).do(Inbox, {})).inbox;
    expect(nodes.find(({ kind }) => kind === "TOPIC_STOPPED")!.topicId).toBe(stopped.id);
    const asked = { groupId: company.groupId, personId: company.driver.id, kindKey: "offTopic" };
    expect((await world.as(company.owner).do(Ladder, asked)).ladder.strikeNumber).toBe(1);

    // The same tap again is the same topic.
    const before = await world.everything();
    const again = await stop(company.helper, company, { tapId: "t1" });
    expect(again.data!.stopTopic.id).toBe(stopped.id);
    expect(await world.everything()).toEqual(before);
  });

  it("may leave the inboxes alone: there are words for the chat", async () => {
    const company = await workshop();
    const input = wish(company);
    await world.as(company.owner).do(StopTopic, { input, tellMembers: false });
    expect(await world.as(company.driver).titles("TOPIC")).toEqual([]);
    expect(await listed(company.driver, company)).toEqual(["STOPPED"]);
  });

  it("is for whoever the rights in force say, and a refusal writes nothing", async () => {
    const company = await workshop();
    const stranger = await world.person("外人", {
      organisation: "别家",
      role: "ORGANISATION_ADMIN",
    });
    const before = await world.everything();
    for (const by of [company.driver, company.head, company.office])
      expect((await stop(by, company)).refusal).toBe("NOT_ALLOWED");
    expect((await stop(stranger, company)).refusal).toBe("NOT_FOUND");
    expect((await stop(company.owner, company, { topic: "裁" })).refusal).toBe("BAD_INPUT");
    expect((await stop(company.owner, company, { instead: "" })).refusal).toBe("BAD_INPUT");
    expect(await world.everything()).toEqual(before);
    const rights = async (who: Planted) =>
      (await world.as(who).do(TopicRights, company)).group.stopTopicRefusal;
    expect(await rights(company.owner)).toBeNull();
    expect(await rights(company.head)).toBe("NOT_ALLOWED");
  });
});

describe("banning a topic", () => {
  it("asks everybody in office, and with the last of them becomes a clause of the draft", async () => {
    const company = await workshop();
    const { owner, helper, driver, office } = company;
    const { id } = await banned(helper, company);
    expect(await world.journal(id)).toEqual(["topic.ban_proposed"]);
    expect(await waits(owner)).toEqual(["等你表态：群里不谈“隔壁厂裁员”"]);
    expect(await world.as(owner).titles("TOPIC")).toEqual(["等你表态：群里不谈“隔壁厂裁员”"]);
    expect(await waits(helper)).toEqual([]);
    expect(await see(helper, id)).toMatchObject({
      state: "ASKED",
      agreed: [{ name: "林晓燕" }],
      missing: [{ name: "郑国梁" }],
      withdrawRefusal: null,
    });
    // What is only asked is not there for members.
    expect(await listed(driver, company)).toEqual([]);
    expect((await world.as(driver).send(Topic, { id })).refusal).toBe("NOT_FOUND");

    const { data } = await agree(owner, id);
    expect(data!.agreeToBan).toMatchObject({
      state: "AGREED",
      clause: { state: "DRAFT", label: "补充第1条", number: 2, effectiveOn: null },
    });
    expect(await world.journal(id)).toEqual(["topic.ban_proposed", "topic.agreed", "topic.banned"]);
    expect(await waits(owner)).toEqual([]);
    const decided = ["都同意了，不谈“隔壁厂裁员”"];
    expect(await world.as(helper).titles("TOPIC")).toEqual(decided);
    expect(await world.as(office).titles("TOPIC")).toEqual(decided);
    expect(await listed(driver, company)).toEqual(["AGREED"]);
    const draft = await draftOfGroup(company);
    const { rulesVersion } = await world.as(office).do(RulesVersion, { id: draft!.id });
    expect(rulesVersion.clauses.at(-1)).toMatchObject({
      label: "补充第1条",
      text: "在“总装群”里不谈“隔壁厂裁员”。有消息看公司通知。",
      heading: false,
    });

    // Agreed once more, nothing changes.
    const before = await world.everything();
    expect((await agree(owner, id)).refusal).toBeNull();
    expect(await world.everything()).toEqual(before);
  });

  it("bites only once the version is in force, and never what happened before", async () => {
    const company = await workshop();
    const { owner, helper } = company;
    const { id } = await banned(helper, company);
    await agree(owner, id);
    const isCitable = async () =>
      (await citable(company)).some(({ label }) => label === "补充第1条");
    expect(await isCitable()).toBe(false);
    await publishDraft(company, "2026-11-18");
    expect((await see(owner, id)).clause).toMatchObject({
      state: "PUBLISHED",
      number: 2,
      effectiveOn: "2026-11-18",
    });
    world.clock.set("2026-11-17T23:59:59.999+08:00");
    expect(await isCitable()).toBe(false);
    world.clock.set("2026-11-18T00:00:00+08:00");
    expect(await isCitable()).toBe(true);
    expect((await see(owner, id)).clause).toMatchObject({ state: "IN_FORCE", label: "补充第1条" });
    world.clock.set("2026-11-18T09:00:00+08:00");
    const clauseKey = (await citable(company)).at(-1)!.key;
    const said = { kindKey: "offTopic", clauseKey, whatHappened: "又说裁员" };
    const yesterday = await record(company, helper, {
      ...said,
      happenedAt: "2026-11-17T12:00:00+08:00",
    });
    expect(yesterday.data?.recordViolation.clause?.key ?? null).not.toBe(clauseKey);
    const today = await record(company, helper, said);
    expect(today.data!.recordViolation.clause).toMatchObject({ key: clauseKey, versionNumber: 2 });
  });

  it("is ended by one who does not agree, with a reason; and by its proposer", async () => {
    const company = await workshop();
    const { owner, helper, driver, admin } = company;
    const { id } = await banned(helper, company);
    const before = await world.everything();
    expect((await agree(owner, id, false)).refusal).toBe("BAD_INPUT");
    for (const by of [company.office, company.head, admin])
      expect((await agree(by, id)).refusal).toBe("NOT_ALLOWED");
    expect((await agree(driver, id)).refusal).toBe("NOT_FOUND");
    expect((await world.as(owner).send(WithdrawBan, { topicId: id })).refusal).toBe("NOT_ALLOWED");
    expect((await ban(owner, company)).refusal).toBe("TOPIC_ASKED");
    expect((await ban(owner, company, { topic: "隔壁 厂裁员" })).refusal).toBe("TOPIC_ASKED");
    for (const by of [company.office, company.head, driver])
      expect((await ban(by, company)).refusal).toBe("NOT_ALLOWED");
    expect(await world.everything()).toEqual(before);

    await agree(owner, id, false, "说清楚就好");
    expect(await see(helper, id)).toMatchObject({
      state: "REFUSED",
      endReason: "说清楚就好",
      endedBy: { name: "郑国梁" },
    });
    expect(await world.as(helper).titles("TOPIC")).toEqual(["不禁：“隔壁厂裁员”"]);
    expect(await world.journal(id)).toEqual(["topic.ban_proposed", "topic.refused"]);
    expect((await agree(helper, id)).refusal).toBe("TOPIC_CLOSED");
    expect(await draftOfGroup(company)).toBeNull();

    // It may be proposed again, and taken back.
    const again = await banned(owner, company);
    await world.as(owner).do(WithdrawBan, { topicId: again.id });
    expect(await world.journal(again.id)).toEqual(["topic.ban_proposed", "topic.withdrawn"]);
    expect(await waits(helper)).toEqual([]);
    expect((await world.as(owner).send(WithdrawBan, { topicId: id })).refusal).toBe("NOT_ALLOWED");
    expect(await listed(owner, company)).toEqual(["WITHDRAWN", "REFUSED"]);
  });

  it("needs those in office on the day: who lost it has no voice, who gained it has", async () => {
    const company = await workshop();
    const { owner, helper, welder } = company;
    const { id } = await banned(helper, company);
    await appoint(company, welder, "ADMIN");
    expect((await agree(owner, id)).data!.agreeToBan.state).toBe("ASKED");
    expect(await waits(welder)).toHaveLength(1);
    // The one who was missing loses the office: one of the others writes it into the draft.
    await appoint(company, welder, "ADMIN", false);
    expect((await agree(welder, id)).refusal).toBe("NOT_FOUND");
    expect(await waits(owner)).toEqual(["都同意了，写进草稿：不谈“隔壁厂裁员”"]);
    expect(await see(owner, id)).toMatchObject({ complete: true, missing: [] });
    expect((await agree(helper, id)).data!.agreeToBan.state).toBe("AGREED");

    // What somebody said who is in office no more does not count.
    const other = await banned(helper, company, { topic: "谁升职" });
    await appoint(company, helper, "ADMIN", false);
    await appoint(company, welder, "ADMIN");
    expect((await agree(owner, other.id)).data!.agreeToBan.state).toBe("ASKED");
    expect((await agree(welder, other.id)).data!.agreeToBan.clause).toMatchObject({
      label: "补充第2条",
    });
  });

  it("of two who agree at once, and of two who propose at once, makes one clause", async () => {
    const company = await workshop();
    const { owner, helper, welder } = company;
    await appoint(company, welder, "ADMIN");
    const both = await Promise.all([ban(owner, company), ban(helper, company)]);
    const refusals = both.map(({ refusal }) => refusal);
    expect(new Set(refusals)).toEqual(new Set(["TOPIC_ASKED", null]));
    const { id } = both.flatMap(({ data }) => data?.banTopic ?? [])[0]!;
    const rest = [owner, helper, welder];
    const answers = await meeting(rest.map((one) => () => agree(one, id)));
    expect(answers.map(({ refusal }) => refusal)).toEqual([null, null, null]);
    expect(await see(owner, id)).toMatchObject({ state: "AGREED" });
    const draft = await draftOfGroup(company);
    const { rulesVersion } = await world.as(company.office).do(RulesVersion, { id: draft!.id });
    const added = rulesVersion.clauses.filter(({ label }) => label.startsWith("补充"));
    expect(added).toHaveLength(1);
    expect((await world.journal(id)).filter((deed) => deed === "topic.banned")).toHaveLength(1);
  });

  it("of an owner alone is agreed on at once; without rules there is nothing to add it to", async () => {
    const company = await workshop();
    await appoint(company, company.helper, "ADMIN", false);
    expect(await banned(company.owner, company)).toMatchObject({ state: "AGREED" });
    const lone = await world.group("夜班群", { owner: company.owner, members: [company.driver] });
    const without = { groupId: lone.id };
    expect((await ban(company.owner, without)).refusal).toBe("TOPIC_WITHOUT_RULES");
    const { group } = await world.as(company.owner).do(TopicRights, without);
    expect(group).toMatchObject({ banTopicRefusal: "TOPIC_WITHOUT_RULES", stopTopicRefusal: null });
  });

  it("may be proposed again once its clause was taken out of the draft", async () => {
    const company = await workshop();
    await appoint(company, company.helper, "ADMIN", false);
    const { id } = await banned(company.owner, company);
    expect((await ban(company.owner, company)).refusal).toBe("TOPIC_ASKED");
    await publishDraft(company, "2026-11-18", (label) => !label.startsWith("补充"));
    expect((await see(company.owner, id)).clause).toMatchObject({ state: "GONE", number: null });
    expect((await ban(company.owner, company)).refusal).toBeNull();
  });
});

it("the rights of the rules decide who stops a topic, once they are published", async () => {
  const { SETTINGS } = await import("@riqing/schema");
  const shipped = SETTINGS.rights.shipped!;
  const heads = { ...shipped.STOP_TOPIC, ADMIN: "NOT", HEAD: "DECIDES" } as const;
  const company = await workshop({ rights: { ...shipped, STOP_TOPIC: heads } });
  expect((await stop(company.helper, company)).refusal).toBe("NOT_ALLOWED");
  expect((await stop(company.head, company)).refusal).toBeNull();
  await saveSettings(company.admin, { rights: shipped });
  expect((await stop(company.helper, company)).refusal).toBe("NOT_ALLOWED");
});

/** Publishes the draft that topics were added to, with those of its clauses that `keeps`. */
async function publishDraft(
  company: Company,
  effectiveOn: string,
  keeps: (label: string) => boolean = () => true,
) {
  const { office, groupId, version } = company;
  const draft = (await draftOfGroup(company))!;
  const { rulesVersion } = await world.as(office).do(RulesVersion, { id: draft.id });
  const clauses = rulesVersion.clauses
    .filter(({ label }) => keeps(label))
    .map(({ key, label, text, depth, heading }) => ({ key, label, text, depth, heading }));
  const input = {
    rulebookId: version.rulebookId,
    title: rulesVersion.title,
    groupIds: [groupId],
    appliesToAll: false,
    clauses,
    statedChange: "补充一条",
    interpretingOffice: "生产部",
    effectiveOn,
    signByOn: "2026-11-20",
  };
  const { id: versionId } = (await world.as(office).do(SaveRulesDraft, { input })).saveRulesDraft;
  await world.as(office).do(ApproveRules, { versionId });
  await world.as(office).do(PublishRules, { versionId });
}
