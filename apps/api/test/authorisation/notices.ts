/** Notices, who has acknowledged them, and the receipts of it. */
import * as contract from "@riqing/schema";
import { newId } from "../../src/kernel/column.ts";
import type { Rows } from "./table.ts";

export const notices: Rows = {
  table: {
    notices: "SB......n..nn",
    boards: "SB......n..nn",
    myReceipts: "SB...........",
    receipt: "SB.nnnnnnnnnn",
    // notices
    notice: "SB......n..nn",
    noticeBoard: "SBaa....n..nn",
    noticeAudience: "SBp.ppppnppnn",
    reachability: "SBp.ppppnppnn",
    publishNotice: "SBp.ppppnppnn",
    openNotice: "SB......n..nn",
    acknowledgeNotice: "SB.....ynyynn",
    undoAcknowledgement: "SB.....ynyynn",
    addNoticeFeedback: "SB.....ynyynn",
    reviseNotice: "SBp.ppppnppnn",
    withdrawNotice: "SBp.pp.pnppnn",
    recordTold: "SBaa....n..nn",
    nudgeUnconfirmed: "SBaa....n..nn",
    exportBoard: "SBaa....n..nn",
  },
  formerAuthors: {
    // the publisher of a notice
    notice: ["publisher", "n..."],
    openNotice: ["publisher", "n..."],
    acknowledgeNotice: ["publisher", "n..."],
    noticeBoard: ["publisher", "na.."],
    recordTold: ["publisher", "na.."],
    nudgeUnconfirmed: ["publisher", "na.."],
    exportBoard: ["publisher", "na.."],
    noticeAudience: ["publisher", "nppp"],
    reachability: ["publisher", "nppp"],
    publishNotice: ["publisher", "nppp"],
    reviseNotice: ["publisher", "nppp"],
    withdrawNotice: ["publisher", "np.p"],
  },
  async prepare({ world, groupId, member, publisher, colleague, inside }) {
    const text = { subject: "停电", purpose: "检修", body: "今晚八点" };
    const announced = {
      audience: [{ groupId }],
      importance: "ORDINARY" as const,
      asksLaterJoiners: false,
      ...text,
    };
    const { publishNotice: notice } = await world
      .as(publisher)
      .do(contract.PublishNotice, { input: announced });
    const noticeId = notice.id;
    const tap = { noticeId, revisionId: notice.revision.id };
    const { acknowledgeNotice } = await world
      .as(member)
      .do(contract.AcknowledgeNotice, { input: tap });
    const acknowledged = async () => {
      for (const one of inside) await world.as(one).do(contract.AcknowledgeNotice, { input: tap });
    };
    const reason = "";
    const nobody = newId();
    return {
      before: {
        undoAcknowledgement: acknowledged,
        addNoticeFeedback: acknowledged,
      },
      asked: {
        notices: { groupId },
        boards: { groupId },
        receipt: { id: acknowledgeNotice.myAcknowledgement!.receiptId },
        notice: { id: noticeId },
        noticeBoard: { noticeId },
        noticeAudience: { audience: announced.audience },
        reachability: { audience: announced.audience },
        publishNotice: { input: { ...announced, subject: "食堂", body: "明天中午停供" } },
        openNotice: tap,
        acknowledgeNotice: { input: tap },
        undoAcknowledgement: tap,
        addNoticeFeedback: {
          input: { noticeId: tap.noticeId, kind: "QUESTION", text: "行车几点恢复" },
        },
        reviseNotice: { input: { noticeId, changeNote: "改了时间", ...text, body: "今晚九点" } },
        withdrawNotice: { noticeId, reason: "不停电了" },
        recordTold: { noticeId, personId: colleague.id, how: "PHONE" },
        nudgeUnconfirmed: { input: { noticeId } },
        exportBoard: { input: { noticeId } },
      },
      refused: {
        acknowledgeNotice: ["member", { revisionId: nobody }, "NOTICE_REVISED"],
        exportBoard: ["member", {}, "NOT_ALLOWED"],
        nudgeUnconfirmed: ["leader", { noticeId: null }, "BAD_INPUT"],
        openNotice: ["sibling", {}, "NOT_FOUND"],
        publishNotice: ["publisher", announced, "NOTICE_SIMILAR_EXISTS"],
        recordTold: ["leader", { personId: nobody }, "NOT_FOUND"],
        reviseNotice: ["publisher", { changeNote: "" }, "BAD_INPUT"],
        undoAcknowledgement: ["publisher", {}, "NOTICE_NOT_ACKNOWLEDGED"],
        addNoticeFeedback: ["publisher", {}, "NOTICE_NOT_ACKNOWLEDGED"],
        withdrawNotice: ["publisher", { reason }, "BAD_INPUT"],
      },
    };
  },
};
