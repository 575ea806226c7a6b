import {
  AcknowledgeNotice,
  AddNoticeFeedback,
  type FeedbackKind,
  MyReceipts,
  Notice,
  NoticeBoardPeople,
  NoticeFeedback,
  PublishNotice,
  WithdrawNotice,
} from "@riqing/schema";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: "2026-11-19T15:42:00+08:00" });

async function workshop() {
  const feng = await world.person("冯玉梅");
  const owner = await world.person("郑国梁");
  const lin = await world.person("林晓燕");
  const tang = await world.person("唐志强");
  const given = { owner, publishers: [feng], members: [lin, tang] };
  const { id: groupId } = await world.group("生产协调群", given);
  const about = { audience: [{ groupId }], importance: "IMPORTANT" as const, subject: "行车停用" };
  const text = { purpose: "有坠物风险", body: "绕行。", asksLaterJoiners: false };
  const input = { ...about, ...text, dueAt: "2026-11-20T08:00:00.000Z" };
  const { publishNotice } = await world.as(feng).do(PublishNotice, { input });
  const noticeId = publishNotice.id;
  const acknowledge = (who: Planted, more: object = {}) =>
    world.as(who).do(AcknowledgeNotice, {
      input: { noticeId, revisionId: publishNotice.revision.id, ...more },
    });
  const say = (who: Planted, text: string, kind: FeedbackKind = "QUESTION") =>
    world.as(who).send(AddNoticeFeedback, { input: { noticeId, kind, text } });
  const heard = async () =>
    (
      await world.as(feng).do(NoticeFeedback, { id: noticeId, first: 10 })
    ).notice.feedback.nodes.map(({ person, kind, text }) => [person.name, kind, text]);
  return { feng, owner, lin, tang, noticeId, acknowledge, say, heard };
}

describe("a word after acknowledging", () => {
  it("is heard by the publishers, and changes neither the tap nor its receipt", async () => {
    const { owner, lin, tang, noticeId, acknowledge, say, heard } = await workshop();
    const page = async () => (await world.as(lin).do(Notice, { id: noticeId })).notice;
    expect((await page()).addFeedbackRefusal).toBe("NOTICE_NOT_ACKNOWLEDGED");
    await acknowledge(lin);
    const before = (await page()).myAcknowledgement!;
    world.clock.pass(60_000);
    await acknowledge(tang, { feedback: "我在外地" });

    // An hour later it comes to mind; it stands first, although 唐志强 has tapped since.
    world.clock.pass(3_600_000);
    expect((await page()).addFeedbackRefusal).toBeNull();
    await say(lin, "夜班也绕行吗？");
    expect(await heard()).toEqual([
      ["林晓燕", "QUESTION", "夜班也绕行吗？"],
      ["唐志强", "REMARK", "我在外地"],
    ]);
    const after = (await page()).myAcknowledgement!;
    expect(after).toEqual({ ...before, feedbackKind: "QUESTION", feedback: "夜班也绕行吗？" });
    const { myReceipts } = await world.as(lin).do(MyReceipts, {});
    expect(myReceipts.nodes).toHaveLength(1);
    expect(await world.journal(noticeId)).toEqual([
      "notice.published",
      "notice.acknowledged",
      "notice.acknowledged",
      "notice.feedback_added",
    ]);
    const asked = { noticeId, state: "CONFIRMED" as const };
    const { noticeBoard } = await world.as(owner).do(NoticeBoardPeople, asked);
    expect(noticeBoard.people.nodes.map(({ feedback }) => feedback)).toContain("夜班也绕行吗？");
  });

  it("stands under what was said before, once however often it is sent", async () => {
    const { tang, acknowledge, say, heard } = await workshop();
    await acknowledge(tang, { feedback: "我在外地" });
    await say(tang, "周五回来", "REMARK");
    await say(tang, "周五回来", "REMARK");
    expect(await heard()).toEqual([["唐志强", "REMARK", "我在外地\n周五回来"]]);
    const written = await world.everything();
    const { refusal, facts } = await say(tang, "长".repeat(295));
    expect([refusal, facts.fields]).toEqual([
      "BAD_INPUT",
      [{ path: "text", reason: "TOO_LONG", limit: 300 }],
    ]);
    expect(await world.everything()).toEqual(written);
  });

  it("is for whoever has acknowledged, while the notice holds", async () => {
    const { feng, lin, tang, noticeId, acknowledge, say } = await workshop();
    await acknowledge(lin);
    const stranger = await world.person("外人", { organisation: "别家" });
    const outside = await world.person("隔壁");
    const written = await world.everything();
    const said = async (who: Planted) => (await say(who, "在吗")).refusal;
    expect(await said(tang)).toBe("NOTICE_NOT_ACKNOWLEDGED");
    expect([await said(stranger), await said(outside)]).toEqual(["NOT_FOUND", "NOT_FOUND"]);
    expect(await world.everything()).toEqual(written);
    await world.as(feng).do(WithdrawNotice, { noticeId, reason: "改期" });
    expect(await said(lin)).toBe("NOTICE_WITHDRAWN");
  });
});
