/** What people say besides reports: suggestions, mediation, incidents, lost accounts. */
import * as contract from "@riqing/schema";
import { type Rows, THURSDAY } from "./table.ts";

export const voices: Rows = {
  table: {
    lostAccounts: "SB...........",
    myLostAccounts: "SB...........",
    makeLossCode: "SB...........",
    // Whoever knows of it may say that a colleague's account is lost.
    reportLostAccount: "SB..........n",
    lostAccount: "SBnnn...n..nn",
    // Only its owner, who has no device here: test/lost-taps.test.ts has what they are answered.
    tapsToReview: "SBnnnnnnnnnnn",
    reviewTap: "SBnnnnnnnnnnn",
    disownedDeeds: "SBaaa..an..nn",
    recoverAccount: "SBnnn...n..nn",
    // incidents: the owner's; another department is told before it is asked for and before it is known; the head's before it is closed
    incidents: "SB...........",
    incident: "SBnnn......nn",
    recordIncident: "SBaaa...n..nn",
    updateIncident: "SBnnn...n..nn",
    seeIncident: "SBnnnaaa.aann",
    closeIncident: "SBnnn...n..nn",
    voiceSettings: "SB...........",
    setVoiceDays: "SBaaaaaaaa.a.",
    // suggestions: the member's, to the owner of the group; answered before it is agreed to
    suggestions: "SB...........",
    suggestion: "SB.nnn.nnnnnn",
    fileSuggestion: "SB......n..nn",
    answerSuggestion: "SBannn.nnnnnn",
    consentToPublish: "SB.nnn.nnnnnn",
    voiceFigures: "SBaa....n..nn",
    // mediation: between the member and the publisher; the admin mediates, and not even the owner knows of it
    mediations: "SB...........",
    mediation: "SB..n.nnnnnnn",
    startMediation: "SB..aa.anaann",
    chooseMediator: "SB..n.nnnnnnn",
    objectToMediator: "SB..n.nnnnnnn",
    recordMediationMeeting: "SBaan.nnnnnnn",
    concludeMediation: "SBaan.nnnnnnn",
    confirmMediation: "SB..nannnnnnn",
  },
  async prepare(standing) {
    const { world, groupId, member, publisher, admin, owner, head, otherHead } = standing;
    const { colleague, newcomer } = standing;
    const lost = { personId: colleague.id, kind: "PHONE_LOST" as const, source: "CALL" as const };
    const { reportLostAccount: loss } = await world
      .as(newcomer)
      .do(contract.ReportLostAccount, { input: lost });
    const incidentIs = {
      title: "托盘缠膜散了",
      risk: "A3 线一托件散在过道",
    };
    const { recordIncident: incident } = await world
      .as(owner)
      .do(contract.RecordIncident, { input: { groupId, ...incidentIs } });
    const incidentId = incident.id;
    const said = { kind: "SUGGESTION" as const, title: "工具柜编号", text: "按工位编号就不用找" };
    const { fileSuggestion: suggestion } = await world
      .as(member)
      .do(contract.FileSuggestion, { input: { groupId, ...said } });
    const suggestionId = suggestion.id;
    const answerIs = { suggestionId, answer: "ANSWERED" as const, text: "下周编" };
    const disputed = {
      groupId,
      partyIds: [member.id, publisher.id],
      title: "东通道先后",
      text: "东通道先装车还是先吊装",
      mediatorId: admin.id,
    };
    const { startMediation: mediation } = await world
      .as(member)
      .do(contract.StartMediation, { input: disputed });
    const mediationId = mediation.id;
    const outcome = "上午吊装，下午装车";
    const tellOther = () =>
      world.as(owner).do(contract.UpdateIncident, {
        input: { incidentId, departmentIds: [otherHead.departmentId] },
      });
    const tellHead = async () => {
      const departmentIds = [head.departmentId];
      await world.as(owner).do(contract.UpdateIncident, { input: { incidentId, departmentIds } });
      await world.as(head).do(contract.SeeIncident, { incidentId });
    };
    return {
      before: {
        incident: tellOther,
        closeIncident: tellHead,
        consentToPublish: () => world.as(owner).do(contract.AnswerSuggestion, { input: answerIs }),
        confirmMediation: () =>
          world.as(admin).do(contract.ConcludeMediation, {
            input: { mediationId, agreed: true, text: outcome },
          }),
        seeIncident: tellOther,
      },
      asked: {
        reportLostAccount: { input: { ...lost, personId: newcomer.id } },
        lostAccount: { id: loss.id },
        tapsToReview: { lossId: loss.id },
        reviewTap: { input: { lossId: loss.id, kind: "TASK_DONE", tapId: loss.id, mine: true } },
        disownedDeeds: { groupId },
        recoverAccount: { input: { id: loss.id, words: "当面核对工号" } },
        suggestions: { of: "MINE" },
        suggestion: { id: suggestionId },
        fileSuggestion: { input: { groupId, ...said } },
        answerSuggestion: { input: answerIs },
        consentToPublish: { suggestionId, agrees: true },
        voiceFigures: { groupId },
        mediations: {},
        mediation: { id: mediationId },
        startMediation: { input: disputed },
        chooseMediator: { mediationId, mediatorId: admin.id },
        objectToMediator: { mediationId, mediatorId: admin.id },
        recordMediationMeeting: { input: { mediationId, heldOn: THURSDAY, text: "当面谈了" } },
        concludeMediation: { input: { mediationId, agreed: true, text: outcome } },
        confirmMediation: { input: { mediationId, revision: 1, agrees: true } },
        incidents: {},
        incident: { id: incidentId },
        recordIncident: { input: { groupId, ...incidentIs } },
        updateIncident: { input: { incidentId, text: "已经重新缠膜" } },
        seeIncident: { incidentId },
        closeIncident: { input: { incidentId, done: "换了缠膜机" } },
        voiceSettings: {},
        setVoiceDays: { days: 3 },
      },
      refused: {
        recordIncident: ["owner", { title: "" }, "BAD_INPUT"],
        fileSuggestion: ["member", { text: "" }, "BAD_INPUT"],
        answerSuggestion: ["owner", { text: "" }, "BAD_INPUT"],
        consentToPublish: ["member", {}, "SUGGESTION_NOT_ANSWERED"],
        startMediation: ["member", { title: "" }, "BAD_INPUT"],
        chooseMediator: ["member", { mediatorId: colleague.id }, "MEDIATOR_CHOSEN"],
        objectToMediator: ["member", { mediatorId: colleague.id }, "BAD_INPUT"],
        recordMediationMeeting: ["admin", { text: "" }, "BAD_INPUT"],
        concludeMediation: ["admin", { text: "" }, "BAD_INPUT"],
        confirmMediation: ["member", {}, "MEDIATION_NOT_CONCLUDED"],
        updateIncident: ["owner", { dueOn: "2026-11-01" }, "BAD_INPUT"],
        seeIncident: ["owner", {}, "NOT_ALLOWED"],
        closeIncident: ["owner", {}, "INCIDENT_NOT_TOLD"],
        setVoiceDays: ["organisationAdmin", { days: 0 }, "BAD_INPUT"],
        reportLostAccount: ["member", { source: null }, "BAD_INPUT"],
        recoverAccount: ["owner", { words: "" }, "BAD_INPUT"],
        reviewTap: ["member", {}, "NOT_FOUND"],
        makeLossCode: ["unbound", {}, "BIND_FIRST"],
      },
    };
  },
};
