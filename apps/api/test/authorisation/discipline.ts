/** Cases, measures, appeals and topics: all cases are about the member, and were recorded by the administrator. */
import * as contract from "@riqing/schema";
import { sql } from "../../src/kernel/sql.ts";
import type { Rows } from "./table.ts";

export const discipline: Rows = {
  table: {
    // discipline: all cases are about the member, and were recorded by the administrator
    violationKinds: "SB......n..nn",
    ladder: "SBaaa...n..nn",
    nextCases: "SBaaa...n..nn",
    citation: "SBana...n..nn",
    ladderInWords: "SB..........n",
    saveViolationKind: "SBaaaaaaaa.an",
    saveLadder: "SBaaaaaaaa.an",
    // The rights in force decide who stops a topic; who is in office decides about a ban.
    topics: "SB......n..nn",
    topic: "SB......n..nn",
    stopTopic: "SBaaa..anaann",
    banTopic: "SBaaa..anaann",
    // What is only asked is not there for members; this one the owner has proposed.
    agreeToBan: "SBnnn..anaann",
    withdrawBan: "SBnnna.anaann",
    recordViolation: "SBaaa...n..nn",
    case: "SB.nn...n..nn",
    cases: "SB...........",
    myRecord: "SB...........",
    precedents: "SBann...n..nn",
    openCases: "SB......n..nn",
    disciplineFigures: "SBaaa........",
    exportCase: "SB.nn...n..nn",
    stateMySide: "SB.nnaaanaann",
    askToCorrect: "SBxnn...n.ann",
    dismissCase: "SBxnn...n.ann",
    addCaseNote: "SBann...n..nn",
    addEvidence: "SBann...n..nn",
    decideMeasure: "SBxnn...n.ann",
    openCase: "SB.nnaaanaann",
    recordMeasureTold: "SBann...n..nn",
    acknowledgeMeasure: "SB.nnaaanaann",
    markCarriedOut: "SBann...n.ann",
    liftMeasure: "SBanna..n.ann",
    // the owner decided, so others look at it again
    reviewMeasure: "SBxnn.x.n.ann",
    circular: "SBnnn...n.nnn",
    publishCircular: "SBxnna..n.ann",
    declineCircular: "SBxnnaa.n.ann",
    correctCircular: "SBxnnaa.n.ann",
    // appeals: the owner decided, so the office alone is free to review
    lodgeAppeal: "SB.nnaaanaann",
    appeal: "SB.nn...n..nn",
    appeals: "SB...........",
    addToAppeal: "SB.nn...n..nn",
    withdrawAppeal: "SB.nnaaanaann",
    takeAppeal: "SBxnnaxan.xnn",
    giveBackAppeal: "SBxnnaxan.xnn",
    recuse: "SBxnnaxan.xnn",
    decideAppeal: "SBxnnaxan.xnn",
  },
  async prepare({ world, groupId, member, leader, owner, office, organisationAdmin, colleague }) {
    const { categories } = await world.as(organisationAdmin).do(contract.Categories, {});
    const spare = categories.find(({ groupCount }) => groupCount === 0)!;
    const { assignTask: cited } = await world.as(leader).do(contract.AssignTask, {
      input: { groupId, goal: "盘点", requirements: "", responsibleIds: [member.id] },
    });
    const taskId = cited.id;
    const violation = {
      groupId,
      personId: member.id,
      kindKey: "insult",
      happenedAt: "2026-11-19T07:00:00.000Z",
    };
    /** A case that cites what will be in force tomorrow, and was signed; with what the owner decides in it. */
    const planted = async (whatHappened: string, decides: "MUTE" | "WARN" | null) => {
      const input = { ...violation, whatHappened };
      const by = world.as(organisationAdmin);
      const { id: caseId } = (await by.do(contract.RecordViolation, { input })).recordViolation;
      const read = await world.rows<{ settings: string }>(
        sql`select settings from violation_case where id = ${caseId}`,
      );
      const appeals = { appealBody: "OFFICE", appealDays: 5, answerDays: 5 };
      const settings = JSON.stringify({ ...JSON.parse(read[0]!.settings), ...appeals });
      await world.rows(
        sql`update violation_case set cites_nothing = null, signed_at = 0, settings = ${settings}
          where id = ${caseId}`,
      );
      if (decides === null) return caseId;
      await world.as(member).do(contract.StateMySide, { caseId, side: "不是", corrected: false });
      const step = { measure: decides, days: decides === "MUTE" ? 1 : null, deviationReason: "重" };
      await world.as(owner).do(contract.DecideMeasure, { input: { caseId, ...step } });
      await world.as(member).do(contract.OpenCase, { caseId });
      return caseId;
    };
    const caseId = await planted("骂人", null);
    const mutedId = await planted("又骂人", "MUTE");
    const appealedId = await planted("再骂人", "WARN");
    const referredId = await planted("一直骂人", null);
    const mySide = { caseId: referredId, side: "不是", corrected: false };
    await world.as(member).do(contract.StateMySide, mySide);
    const refer = { caseId: referredId, measure: "REFER", deviationReason: "屡教不改" } as const;
    await world.as(office).do(contract.DecideMeasure, { input: refer });
    const { lodgeAppeal: lodged } = await world
      .as(member)
      .do(contract.LodgeAppeal, { input: { caseId: appealedId, text: "没有骂" } });
    const reviewedId = await planted("还是骂人", "WARN");
    const circular = { caseId: reviewedId, audience: "MANAGERS" as const, text: "有人骂人，警告" };
    await world.as(office).do(contract.PublishCircular, { input: circular });
    await world.rows(
      sql`update case_measure set review_kind = 'AT_ONCE', review_from = 0, review_by = 9999999999999
        where case_id = ${reviewedId}`,
    );

    const wish = { caseId: referredId, audience: "MANAGERS" as const, text: "有人骂人，移交" };
    await world.as(member).do(contract.OpenCase, { caseId: referredId });
    await world.as(owner).do(contract.PublishCircular, { input: wish });

    const topic = { groupId, topic: "隔壁厂裁员", instead: "看公司通知" };
    const { stopTopic: stopped } = await world
      .as(owner)
      .do(contract.StopTopic, { input: topic, tellMembers: false });
    const { banTopic: proposed } = await world.as(owner).do(contract.BanTopic, { input: topic });

    const reason = "";
    return {
      asked: {
        violationKinds: { groupId },
        ladder: { groupId, personId: colleague.id, kindKey: "insult" },
        nextCases: { groupId, personId: colleague.id, kindKey: "insult" },
        citation: { kind: "TASK", id: taskId },
        ladderInWords: {
          categoryId: spare.id,
          atOnce: false,
          steps: [{ measure: "WARN" }],
          series: "SOON",
        },
        saveViolationKind: {
          input: {
            categoryId: spare.id,
            revision: spare.revision,
            name: "代打卡",
            atOnce: false,
            unlessGoodReason: false,
            retired: false,
          },
        },
        saveLadder: {
          input: {
            categoryId: spare.id,
            revision: spare.revision,
            kindKey: "insult",
            steps: [{ measure: "WARN" }],
          },
        },
        topics: { groupId },
        topic: { id: stopped.id },
        stopTopic: { input: { ...topic, topic: "球赛" }, tellMembers: true },
        banTopic: { input: { ...topic, topic: "谁升职" } },
        agreeToBan: { topicId: proposed.id, agrees: true },
        withdrawBan: { topicId: proposed.id },
        recordViolation: { input: { ...violation, whatHappened: "还骂人" } },
        case: { id: caseId },
        precedents: { caseId },
        openCases: { groupId },
        disciplineFigures: {},
        exportCase: { caseId: referredId, format: "JSON" },
        stateMySide: { caseId, side: "没有骂", corrected: false },
        askToCorrect: { caseId, instead: "撤回并道歉" },
        dismissCase: { caseId, reason: "查无此事", corrected: false },
        addCaseNote: { caseId, text: "存了截图" },
        addEvidence: { input: { caseId, quote: "骂人的原话" } },
        decideMeasure: { input: { caseId, measure: "REMIND", deviationReason: "轻" } },
        openCase: { caseId },
        recordMeasureTold: { caseId, byPhone: true },
        acknowledgeMeasure: { caseId: mutedId },
        markCarriedOut: { input: { caseId: mutedId } },
        liftMeasure: { caseId: mutedId, reason: "谅解" },
        reviewMeasure: { input: { caseId: reviewedId, outcome: "CONFIRMED", reason: "属实" } },
        circular: { caseId: reviewedId },
        publishCircular: { input: { caseId: mutedId, audience: "GROUP", text: "有人骂人，禁言" } },
        declineCircular: { caseId: referredId, reason: "不必说" },
        correctCircular: { caseId: reviewedId, text: "时间写错了" },
        lodgeAppeal: { input: { caseId: mutedId, text: "没有骂" } },
        appeal: { id: lodged.appeal!.id },
        addToAppeal: { input: { caseId: appealedId, text: "补充" } },
        withdrawAppeal: { caseId: appealedId },
        takeAppeal: { caseId: appealedId },
        giveBackAppeal: { caseId: appealedId },
        recuse: { caseId: appealedId, reason: "亲戚" },
        decideAppeal: { input: { caseId: appealedId, outcome: "STANDS", reason: "属实" } },
      },
      refused: {
        saveViolationKind: ["organisationAdmin", { name: "" }, "BAD_INPUT"],
        saveLadder: ["organisationAdmin", { steps: [] }, "BAD_INPUT"],
        stopTopic: ["owner", { topic: "" }, "BAD_INPUT"],
        banTopic: ["owner", { instead: "" }, "BAD_INPUT"],
        agreeToBan: ["admin", { agrees: false }, "BAD_INPUT"],
        withdrawBan: ["admin", {}, "NOT_ALLOWED"],
        recordViolation: ["owner", { whatHappened: "" }, "BAD_INPUT"],
        stateMySide: ["member", { side: "" }, "BAD_INPUT"],
        askToCorrect: ["owner", { instead: "" }, "BAD_INPUT"],
        dismissCase: ["owner", { reason }, "BAD_INPUT"],
        addCaseNote: ["owner", { text: "" }, "BAD_INPUT"],
        addEvidence: ["owner", { quote: "" }, "BAD_INPUT"],
        decideMeasure: ["owner", { days: 3 }, "BAD_INPUT"],
        exportCase: ["owner", { caseId }, "CASE_NOT_REFERRED"],
        openCase: ["owner", {}, "NOT_ALLOWED"],
        recordMeasureTold: ["member", {}, "NOT_ALLOWED"],
        acknowledgeMeasure: ["owner", {}, "NOT_ALLOWED"],
        markCarriedOut: ["owner", { startsAt: "2026-11-30T00:00:00.000Z" }, "BAD_INPUT"],
        liftMeasure: ["owner", { reason }, "BAD_INPUT"],
        reviewMeasure: ["owner", {}, "CASE_CONFLICTED"],
        publishCircular: ["office", { text: "" }, "BAD_INPUT"],
        declineCircular: ["office", { reason }, "BAD_INPUT"],
        correctCircular: ["office", { text: "" }, "BAD_INPUT"],
        lodgeAppeal: ["member", { text: "" }, "BAD_INPUT"],
        addToAppeal: ["member", { text: "" }, "BAD_INPUT"],
        withdrawAppeal: ["owner", {}, "NOT_ALLOWED"],
        takeAppeal: ["owner", {}, "APPEAL_CONFLICTED"],
        giveBackAppeal: ["owner", {}, "APPEAL_CONFLICTED"],
        recuse: ["office", { reason }, "BAD_INPUT"],
        decideAppeal: ["office", { reason }, "BAD_INPUT"],
      },
    };
  },
};
