/** Rules: drafts, versions, signatures, and what is asked and proposed about them. */
import * as contract from "@riqing/schema";
import type { Rows } from "./table.ts";

export const rules: Rows = {
  table: {
    ruleTemplates: "SB...........",
    clauseLibrary: "SB...........",
    // rules
    rules: "SB......n..nn",
    rulesVersion: "SB......n..nn",
    rulesDifference: "SB......n..nn",
    rulesFromText: "SBaaa..an..nn",
    signatureBoard: "SBaa....n..nn",
    saveRulesDraft: "SBaaa..an..nn",
    // A draft is not there for members.
    submitRules: "SBnnn..nn..nn",
    returnRules: "SBnnnaann..nn",
    approveRules: "SBnnnaann..nn",
    publishRules: "SBnnnaann..nn",
    openRules: "SB.....ynyynn",
    signRules: "SB.....ynyynn",
    declineRules: "SB.....ynyynn",
    clauseQuestions: "SB......n..nn",
    askAboutClause: "SB.....ynyynn",
    answerClauseQuestion: "SBaaaaaan..nn",
    giveClauseFeedback: "SB.....ynyynn",
    revisionProposals: "SB......n..nn",
    proposeRevision: "SB.....ynyynn",
    // Whoever neither proposed nor decides sees none.
    decideRevision: "SBannnnnn..nn",
    saveComprehension: "SBnnn..nn..nn",
    answerComprehension: "SB.....ynyynn",
    // To what is published, evidence is added by who publishes.
    attachAdoption: "SBaaaaaan.nnn",
    // The file is the owner's own.
    attachRulesMaterial: "SBnnnn.nnnnnn",
    detachRulesMaterial: "SBnnn..nn..nn",
  },
  formerAuthors: {
    // the owner, who drafted the rules and closed the day, and has passed the group on
    rules: ["owner", "n..."],
    rulesVersion: ["owner", "n..."],
    rulesFromText: ["owner", "na.."],
    signatureBoard: ["owner", "na.."],
    saveRulesDraft: ["owner", "na.."],
    submitRules: ["owner", "nn.."],
    approveRules: ["owner", "nnaa"],
    saveComprehension: ["owner", "nn.."],
    askAboutClause: ["member", "n..."],
    decideRevision: ["member", "nann"],
  },
  async prepare({ world, groupId, member, owner, office, inside, upload }) {
    const clause = (label: string) => ({
      label,
      text: "先结论后原因。".repeat(40),
      depth: 0,
      heading: false,
    });
    const draft = {
      title: "总装群群规",
      groupIds: [groupId],
      appliesToAll: false,
      clauses: [clause("第一条")],
      settings: [
        { key: "appealDays", label: "申诉", value: "7 个工作日内" },
        { key: "answerDays", label: "答复", value: "5 个工作日内" },
      ],
      statedChange: "首次发布",
      interpretingOffice: "生产部",
      effectiveOn: "2026-11-20",
      signByOn: "2026-11-26",
    };
    const comprehension = {
      question: "先说什么",
      choices: ["结论", "原因"],
      right: 0,
    };
    const saved = async (more: object) =>
      (await world.as(owner).do(contract.SaveRulesDraft, { input: { ...draft, ...more } }))
        .saveRulesDraft;
    const first = await saved({});
    const rulebookId = first.rulebook.id;
    const clauseKey = first.clauses[0]!.key;
    await world.as(owner).do(contract.SaveComprehension, {
      input: { versionId: first.id, questions: [{ ...comprehension, clauseKey }] },
    });
    await world.as(office).do(contract.ApproveRules, { versionId: first.id });
    const { publishRules: version } = await world
      .as(office)
      .do(contract.PublishRules, { versionId: first.id });
    const versionId = version.id;
    const changed = { rulebookId, clauses: [clause("第一条"), clause("第二条")] };
    const next = await saved(changed);

    const about = { versionId, clauseKey };
    const { askAboutClause } = await world
      .as(member)
      .do(contract.AskAboutClause, { input: { ...about, question: "夜班也算吗" } });
    const proposal = { ...about, text: "先结论后原因，不绕弯。", reason: "短一些" };
    const { proposeRevision } = await world
      .as(member)
      .do(contract.ProposeRevision, { input: proposal });
    const questionsOfDraft = { versionId: next.id, questions: [{ ...comprehension, clauseKey }] };

    const proof = await upload(office, "RULES_ADOPTION");
    const guide = await upload(owner, "RULES_GUIDE");
    const there = await upload(owner, "RULES_SAFETY");
    const material = { versionId: next.id, kind: "SAFETY" as const, fileIds: [there.id] };
    await world.as(owner).do(contract.AttachRulesMaterial, { input: material });

    const approved = () => world.as(office).do(contract.ApproveRules, { versionId: next.id });
    const reason = "";
    return {
      before: {
        publishRules: approved,
        returnRules: () => world.as(owner).do(contract.SubmitRules, { versionId: next.id }),
        signRules: async () => {
          for (const one of inside) {
            await world.as(one).do(contract.OpenRules, { versionId, endReached: true });
            const input = { versionId, place: 0, choice: 0 };
            await world.as(one).do(contract.AnswerComprehension, { input });
          }
        },
      },
      asked: {
        rules: { rulebookId },
        rulesVersion: { id: versionId },
        rulesDifference: { versionId },
        rulesFromText: { text: "第一条 先结论后原因。".repeat(30), rulebookId },
        signatureBoard: { rulebookId },
        saveRulesDraft: { input: { ...draft, ...changed, title: "总装群新群规" } },
        submitRules: { versionId: next.id },
        returnRules: { versionId: next.id, reason: "第二条再想想" },
        approveRules: { versionId: next.id },
        publishRules: { versionId: next.id },
        openRules: { versionId, endReached: false },
        signRules: { input: { versionId, textHash: version.textHash } },
        declineRules: { versionId, reason: "不同意第一条" },
        clauseQuestions: { rulebookId },
        askAboutClause: { input: { ...about, question: "周末也算吗" } },
        answerClauseQuestion: { questionId: askAboutClause.id, answer: "算。" },
        giveClauseFeedback: { input: { ...about, verdict: "CLEAR" } },
        revisionProposals: { rulebookId },
        proposeRevision: { input: { ...proposal, reason: "更短" } },
        decideRevision: { input: { proposalId: proposeRevision.id, taken: true } },
        saveComprehension: { input: questionsOfDraft },
        answerComprehension: { input: { versionId, place: 0, choice: 1 } },
        attachAdoption: {
          input: { versionId, step: "APPROVAL", fromOn: "2026-11-18", fileIds: [proof.id] },
        },
        attachRulesMaterial: { input: { ...material, kind: "GUIDE", fileIds: [guide.id] } },
        detachRulesMaterial: { input: material },
      },
      refused: {
        submitRules: ["member", {}, "NOT_FOUND"],
        returnRules: ["office", { reason }, "BAD_INPUT"],
        answerClauseQuestion: ["office", { answer: "" }, "BAD_INPUT"],
        answerComprehension: ["member", { choice: 9 }, "BAD_INPUT"],
        askAboutClause: ["office", {}, "RULES_NOT_FOR_YOU"],
        attachAdoption: ["owner", {}, "NOT_ALLOWED"],
        attachRulesMaterial: ["owner", { kind: "SAFETY" }, "NOT_FOUND"],
        decideRevision: ["member", {}, "NOT_ALLOWED"],
        detachRulesMaterial: ["owner", { kind: "GUIDE" }, "NOT_FOUND"],
        giveClauseFeedback: ["office", {}, "RULES_NOT_FOR_YOU"],
        proposeRevision: ["member", { text: "" }, "BAD_INPUT"],
        saveComprehension: [
          "owner",
          { questions: [{ ...comprehension, clauseKey, right: 2 }] },
          "BAD_INPUT",
        ],
        approveRules: ["office", { textHash: "不对" }, "RULES_TEXT_DIFFERS"],
        declineRules: ["member", { reason }, "BAD_INPUT"],
        openRules: ["office", {}, "RULES_NOT_FOR_YOU"],
        publishRules: ["office", {}, "RULES_NOT_APPROVED"],
        saveRulesDraft: ["owner", { title: "" }, "BAD_INPUT"],
        signRules: ["member", {}, "RULES_END_NOT_REACHED"],
      },
    };
  },
};
