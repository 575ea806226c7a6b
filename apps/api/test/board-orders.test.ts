import {
  AcknowledgeNotice,
  ApproveRules,
  NoticeBoardPeople,
  OpenNotice,
  OpenRules,
  type PeopleOrder,
  PublishNotice,
  PublishRules,
  SaveRulesDraft,
  SignatureBoardPeople,
  SignRules,
} from "@riqing/schema";
import { draftOf } from "./rules-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

interface Page {
  nodes: { person: { name: string } }[];
  endCursor: string | null;
  hasMore: boolean;
}

/** All names of a list, read by twos: a cursor loses nobody and brings nobody twice. */
async function byTwos(read: (after: string | null) => Promise<Page>): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Page = await read(after);
    names.push(...page.nodes.map(({ person }) => person.name));
    if (!page.hasMore) return names;
    after = page.endCursor;
  }
}

/** The staff numbers run against the names, and two sound alike. */
async function workshop() {
  const owner = await world.person("郑国梁", { department: "综合部" });
  const zhao = await world.person("赵强", { department: "一车间" });
  const shan = await world.person("单雨", { department: "二车间" });
  const zhangs = [
    await world.person("张伟", { department: "二车间" }),
    await world.person("章维", { department: "一车间" }),
  ];
  const an = await world.person("安宁", { department: "三车间" });
  const members = [zhao, shan, ...zhangs, an];
  const { id: groupId } = await world.group("生产协调群", { owner, publishers: [owner], members });
  return { owner, zhao, shan, an, groupId };
}

describe("the people of a board, in the order asked for", () => {
  it("of a notice: by department, by pinyin, by what was heard last; the own row first", async () => {
    const { owner, zhao, shan, an, groupId } = await workshop();
    const text = { purpose: "有坠物风险", body: "绕行。", asksLaterJoiners: false };
    const about = { audience: [{ groupId }], importance: "IMPORTANT" as const, subject: "停用" };
    const input = { ...about, ...text, dueAt: "2026-11-20T08:00:00.000Z" };
    const { id: noticeId, revision } = (await world.as(owner).do(PublishNotice, { input }))
      .publishNotice;
    const names = (state: "MISSING" | "CONFIRMED", order: PeopleOrder | null, who = owner) =>
      byTwos(async (after) => {
        const asked = { noticeId, state, order, first: 2, after };
        return (await world.as(who).do(NoticeBoardPeople, asked)).noticeBoard.people;
      });
    const given = { noticeId, revisionId: revision.id };

    expect((await names("MISSING", null))[0]).toBe("郑国梁");
    expect(await names("MISSING", "DEPARTMENT")).toEqual(await names("MISSING", null));
    // 单 is read shan in a surname; 张伟 and 章维 sound alike and stand side by side.
    const spelled = ["郑国梁", "安宁", "单雨", "张伟", "章维", "赵强"];
    expect(await names("MISSING", "NAME")).toEqual(spelled);

    for (const who of [shan, an]) {
      world.clock.pass(60_000);
      await world.as(who).do(OpenNotice, given);
    }
    expect((await names("MISSING", "TIME")).slice(0, 3)).toEqual(["郑国梁", "安宁", "单雨"]);
    expect((await names("MISSING", "TIME")).toSorted()).toEqual(spelled.toSorted());
    for (const who of [zhao, an, shan]) {
      world.clock.pass(60_000);
      await world.as(who).do(AcknowledgeNotice, { input: given });
    }
    expect(await names("CONFIRMED", "TIME")).toEqual(["单雨", "安宁", "赵强"]);
    expect(await names("CONFIRMED", "NAME")).toEqual(["安宁", "单雨", "赵强"]);
  });

  it("of rules, likewise", async () => {
    const { owner, zhao, shan, an, groupId } = await workshop();
    const admin = await world.admin();
    const { id: versionId } = (
      await world.as(admin).do(SaveRulesDraft, { input: draftOf(groupId) })
    ).saveRulesDraft;
    await world.as(admin).do(ApproveRules, { versionId });
    const published = (await world.as(admin).do(PublishRules, { versionId })).publishRules;
    const rulebookId = published.rulebook.id;
    const names = (state: "UNSIGNED" | "SIGNED", order: PeopleOrder) =>
      byTwos(async (after) => {
        const asked = { rulebookId, states: [state], order, first: 2, after };
        return (await world.as(owner).do(SignatureBoardPeople, asked)).signatureBoard.people;
      });
    expect(await names("UNSIGNED", "NAME")).toEqual([
      "郑国梁",
      "安宁",
      "单雨",
      "张伟",
      "章维",
      "赵强",
    ]);
    const sign = async (who: Planted) => {
      world.clock.pass(60_000);
      await world.as(who).do(OpenRules, { versionId, endReached: true });
      const input = { versionId, textHash: published.textHash };
      await world.as(who).do(SignRules, { input });
    };
    for (const who of [zhao, an]) await sign(who);
    world.clock.pass(60_000);
    await world.as(shan).do(OpenRules, { versionId, endReached: false });
    expect(await names("SIGNED", "TIME")).toEqual(["安宁", "赵强"]);
    expect((await names("UNSIGNED", "TIME")).slice(0, 2)).toEqual(["郑国梁", "单雨"]);
    expect(await names("UNSIGNED", "TIME")).toHaveLength(4);
  });
});
