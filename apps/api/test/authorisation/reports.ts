/** Reports: the member's own, which lie with the office; and those without a name. */
import * as contract from "@riqing/schema";
import { newId } from "../../src/kernel/column.ts";
import type { Rows } from "./table.ts";

export const reports: Rows = {
  table: {
    // anonymous reports
    issueTokens: "SB...........",
    reportNames: "SB...........",
    // The code is nobody's.
    addNameByCode: "SBnnnnnnnnnnn",
    // reports: the member's own, which lie with the office
    reportForm: "SB......n..nn",
    report: "SB.nnnnnn.nnn",
    reports: "SB...........",
    reportSettings: "SB...........",
    saveReportSettings: "SBaaaaaaaa.a.",
    fileReport: "SB......n..nn",
    answerReport: "SB.nnnnnnannn",
    reopenReport: "SB.nnnnnnannn",
    triageReport: "SBannnnnn.nnn",
    askReporter: "SBannnnnn.nnn",
    noteReport: "SBannnnnn.nnn",
    joinReports: "SBannnnnn.nnn",
    forwardReport: "SBannnnnn.nnn",
    stepAside: "SBannnnnn.nnn",
    makeCaseOfReport: "SBannnnnn.nnn",
    closeReport: "SBannnnnn.nnn",
    makeIncidentOfReport: "SBannnnnn.nnn",
    // Whoever could receive one, in a group that they know.
    enterReceivedReport: "SBaaa...n..nn",
  },
  async prepare({ world, groupId, member, office }) {
    const violation = {
      groupId,
      personId: member.id,
      kindKey: "insult",
      happenedAt: "2026-11-19T07:00:00.000Z",
    };
    // Two reports that lie with the office, and one that it has closed.
    const fileOne = async () => {
      const input = { kind: "OTHER", text: "有人骂人", groupId } as const;
      return (await world.as(member).do(contract.FileReport, { input })).fileReport.id;
    };
    const [reportId, otherReportId, closedReportId] = [
      await fileOne(),
      await fileOne(),
      await fileOne(),
    ];
    await world.as(office).do(contract.CloseReport, {
      input: { reportId: closedReportId, outcome: "CONFIRMED", text: "属实" },
    });
    const byCode = {
      organisationId: member.organisationId,
      code: "0000 0000 0000 0000",
      token: { input: "x", output: "x" },
    };
    const reason = "";
    const nobody = newId();
    return {
      asked: {
        addNameByCode: { code: "0000 0000 0000 0000" },
        fileAnonymousReport: { input: { ...byCode, kind: "LEAK", text: "看得见图号" } },
        answerByCode: { input: { ...byCode, text: "外协群" } },
        reopenByCode: { input: { ...byCode, text: "还在发" } },
        // The generator of ristretto255.
        issueTokens: {
          input: { week: "2026-11-16", blinded: ["4vKuCmq8TnGohKlhxQBRX1jjC2qlgt2NtqZZReCNLXY"] },
        },
        reportForm: { input: { kind: "OTHER", groupId } },
        report: { id: reportId },
        reports: {},
        reportSettings: {},
        saveReportSettings: { input: { firstWordDays: 3 } },
        fileReport: { input: { kind: "OTHER", text: "有人骂人", groupId } },
        answerReport: { reportId, text: "昨天" },
        reopenReport: { reportId: closedReportId, reason: "还在骂" },
        triageReport: { input: { reportId, decision: "ACCEPT" } },
        askReporter: { reportId, text: "哪天？" },
        noteReport: { reportId, text: "问过了" },
        joinReports: { reportId, withId: otherReportId },
        forwardReport: { reportId, departmentId: office.departmentId },
        stepAside: { reportId },
        makeCaseOfReport: { input: { reportId, ...violation, whatHappened: "举报说骂人" } },
        makeIncidentOfReport: { input: { reportId, groupId, text: "吊装没拉警戒线" } },
        enterReceivedReport: {
          input: { kind: "OTHER", text: "有人骂人", groupId, code: "0123 4567 89AB CDEF" },
        },
        closeReport: { input: { reportId, outcome: "CONFIRMED", text: "属实" } },
      },
      refused: {
        saveReportSettings: ["organisationAdmin", { firstWordDays: 9 }, "BAD_INPUT"],
        fileReport: ["member", { text: "" }, "BAD_INPUT"],
        answerReport: ["member", { text: "" }, "BAD_INPUT"],
        reopenReport: ["member", { reason }, "BAD_INPUT"],
        triageReport: ["office", { decision: "MOVE" }, "BAD_INPUT"],
        askReporter: ["office", { text: "" }, "BAD_INPUT"],
        noteReport: ["office", { text: "" }, "BAD_INPUT"],
        joinReports: ["office", { withId: reportId }, "BAD_INPUT"],
        forwardReport: ["office", { departmentId: nobody }, "NOT_FOUND"],
        stepAside: ["member", {}, "NOT_ALLOWED"],
        makeIncidentOfReport: ["office", { text: "" }, "BAD_INPUT"],
        enterReceivedReport: ["owner", { text: "" }, "BAD_INPUT"],
        makeCaseOfReport: ["office", { whatHappened: "" }, "BAD_INPUT"],
        closeReport: ["office", { text: "" }, "BAD_INPUT"],
        issueTokens: ["member", { week: "2026-11-09" }, "TOKEN_WEEK_NOT_NOW"],
        addNameByCode: ["member", {}, "NOT_FOUND"],
        fileAnonymousReport: ["member", {}, "SESSION_NOT_WANTED"],
        answerByCode: ["member", {}, "SESSION_NOT_WANTED"],
        reopenByCode: ["member", {}, "SESSION_NOT_WANTED"],
      },
    };
  },
};
