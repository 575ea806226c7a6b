/** Rules: what a company asks in its groups, in versions that people sign. */
import type { Module } from "../../kernel/module.ts";
import { boardKinds, obligationKinds } from "../boards/index.ts";
import { fileAccess } from "../files/index.ts";
import { onCategoryChanged, onFounded, onJoined } from "../groups/index.ts";
import { receiptKinds } from "../journal/index.ts";
import { messageKinds, reminderKinds, subjectPages } from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import { AdoptionEvidence } from "./adoption/adoption.entity.ts";
import { mayKnowVersion, mayReadAdoption, whyNotUploadForRules } from "./adoption/adoption.read.ts";
import { AdoptionEvidenceFields, AdoptionResolver } from "./adoption/adoption.resolver.ts";
import { rulesBoards } from "./board/board.provider.ts";
import { rulesObligations } from "./board/obligation.provider.ts";
import { SignatureBoardResolver, SignaturePersonFields } from "./board/signature-board.resolver.ts";
import { RulesOfTodo, rulesEntries, SignaturesOfToday } from "./board/todo.fields.ts";
import { ClauseFeedback } from "./clause/feedback.entity.ts";
import { ClauseCommentFields, ClauseFeedbackResolver } from "./clause/feedback.resolver.ts";
import { ClauseOfMessage } from "./clause/message.fields.ts";
import { RevisionProposal } from "./clause/proposal.entity.ts";
import { RevisionProposalResolver } from "./clause/proposal.resolver.ts";
import { ClauseQuestion } from "./clause/question.entity.ts";
import { ClauseQuestionResolver } from "./clause/question.resolver.ts";
import {
  answerWaitsFor,
  ClausesOfTodo,
  decisionWaitsFor,
  proposalEntries,
  questionEntries,
} from "./clause/todo.fields.ts";
import { ComprehensionAnswer } from "./comprehension/comprehension-answer.entity.ts";
import { ComprehensionResolver } from "./comprehension/comprehension.resolver.ts";
import { RulesDifferenceResolver } from "./difference/difference.resolver.ts";
import { RulesDraftResolver } from "./draft/draft.resolver.ts";
import { notifyJoined } from "./draft/joined.service.ts";
import {
  approvalWaitsFor,
  entriesToApprove,
  entriesToPublish,
  entriesToRevise,
  publicationWaitsFor,
  revisionWaitsFor,
} from "./draft/todo.entries.ts";
import { ClauseLibraryResolver } from "./library/library.resolver.ts";
import { RulesMaterialResolver } from "./material/material.resolver.ts";
import { RulebookOfMessage } from "./rulebook/message.fields.ts";
import { Rulebook, RulebookGroup } from "./rulebook/rulebook.entity.ts";
import { RulebookFields, RulesOfGroup, RulesOfMe } from "./rulebook/rulebook.fields.ts";
import { RulebookResolver } from "./rulebook/rulebook.resolver.ts";
import { RulesOfCategory, RulesOfSettings } from "./settings/settings.fields.ts";
import { settleGroup } from "./settings/settings.service.ts";
import { heldSignatures } from "./signature/held-data.provider.ts";
import { rulesOwing } from "./signature/reminder.provider.ts";
import {
  DisownedSignature,
  RulesReading,
  RulesSignature,
  RulesDecline,
} from "./signature/signature.entity.ts";
import { RulesSignatureResolver } from "./signature/signature.resolver.ts";
import { signatureTaps } from "./signature/tap.provider.ts";
import { RulesVersion } from "./version/version.entity.ts";
import { RulesVersionFields } from "./version/version.fields.ts";
import { RulesVersionResolver } from "./version/version.resolver.ts";

export { attachAdoption } from "./adoption/adoption.service.ts";
export { giveClauseFeedback } from "./clause/feedback.service.ts";
export { decideRevision, proposeRevision } from "./clause/proposal.service.ts";
export { answerClauseQuestion, askAboutClause } from "./clause/question.service.ts";
export { raiseUnanswered } from "./clause/raise.service.ts";
export { answerComprehension, saveComprehension } from "./comprehension/comprehension.service.ts";
export { boardSummaries, nudgeUnsigned, signatureRows } from "./board/signature-board.service.ts";
export { type RulesDraft } from "./draft/draft.fields.ts";
export { addClause, governingRulebook } from "./draft/addendum.service.ts";
export { saveDraft } from "./draft/draft.service.ts";
export { approve as approveRules, publish as publishRules } from "./draft/publication.service.ts";
export { clausesInCategory } from "./settings/clauses.read.ts";
export { citedVersion } from "./signature/cited.read.ts";
export {
  decline as declineRules,
  open as openRules,
  sign as signRules,
} from "./signature/signature.service.ts";
export { type ClauseStanding, clauseStanding } from "./version/standing.read.ts";
export { RULE_TEMPLATES } from "./templates/index.ts";

export const module: Module = {
  name: "rules",
  entities: [
    Rulebook,
    RulebookGroup,
    RulesVersion,
    RulesReading,
    RulesSignature,
    DisownedSignature,
    RulesDecline,
    ClauseQuestion,
    ClauseFeedback,
    RevisionProposal,
    ComprehensionAnswer,
    AdoptionEvidence,
  ],
  resolvers: [
    RulebookResolver,
    RulebookFields,
    RulesOfGroup,
    RulesOfMe,
    RulesOfCategory,
    RulesOfSettings,
    RulesVersionResolver,
    RulesVersionFields,
    RulesDraftResolver,
    ClauseLibraryResolver,
    RulesSignatureResolver,
    RulesDifferenceResolver,
    SignatureBoardResolver,
    SignaturePersonFields,
    RulebookOfMessage,
    RulesOfTodo,
    SignaturesOfToday,
    ClauseQuestionResolver,
    ClauseFeedbackResolver,
    ClauseCommentFields,
    RevisionProposalResolver,
    ClauseOfMessage,
    ClausesOfTodo,
    ComprehensionResolver,
    AdoptionResolver,
    AdoptionEvidenceFields,
    RulesMaterialResolver,
  ],
  extensions: [
    heldSignatures,
    signatureTaps,
    onJoined.subscribe(notifyJoined),
    onFounded.subscribe(settleGroup),
    onCategoryChanged.subscribe(settleGroup),
    receiptKinds.provide("RULES_SIGNED", {
      description: "That the caller has signed a version of rules.",
    }),
    boardKinds.provide("RULES", rulesBoards),
    obligationKinds.provide("RULES", rulesObligations),
    todoKinds.provide("SIGN_RULES", { entries: rulesEntries }),
    todoKinds.provide("APPROVE_RULES", { entries: entriesToApprove, waitsFor: approvalWaitsFor }),
    todoKinds.provide("PUBLISH_RULES", {
      entries: entriesToPublish,
      waitsFor: publicationWaitsFor,
    }),
    todoKinds.provide("REVISE_RULES", { entries: entriesToRevise, waitsFor: revisionWaitsFor }),
    todoKinds.provide("ANSWER_CLAUSE", { entries: questionEntries, waitsFor: answerWaitsFor }),
    todoKinds.provide("DECIDE_REVISION", { entries: proposalEntries, waitsFor: decisionWaitsFor }),
    ...messageKinds("CLAUSE_QUESTION", "CLAUSE_ASKED", "CLAUSE_ANSWERED", "CLAUSE_QUESTION_RAISED"),
    ...messageKinds(
      "REVISION_PROPOSAL",
      "REVISION_PROPOSED",
      "REVISION_DECIDED",
      "REVISION_PUBLISHED",
      "REVISION_RAISED",
    ),
    fileAccess.provide("RULES_ADOPTION", {
      mayRead: mayReadAdoption,
      whyNotUpload: whyNotUploadForRules,
    }),
    fileAccess.provide("RULES_GUIDE", {
      mayRead: mayKnowVersion,
      whyNotUpload: whyNotUploadForRules,
    }),
    fileAccess.provide("RULES_SAFETY", {
      mayRead: mayKnowVersion,
      whyNotUpload: whyNotUploadForRules,
    }),
    ...messageKinds("RULEBOOK", "RULES_TO_SIGN", "RULES_NUDGE", "RULES_REMINDER"),
    reminderKinds.provide("RULEBOOK", rulesOwing),
    subjectPages.provide(
      "RULEBOOK",
      ({ subjectId }) => `pages/rules/index?rulebookId=${subjectId}`,
    ),
    subjectPages.provide(
      "RULES_DRAFT",
      ({ subjectId }) => `pages/manager/rules-edit/index?rulebookId=${subjectId}`,
    ),
    ...messageKinds("RULES_DRAFT", "RULES_TO_APPROVE", "RULES_DECIDED"),
  ],
};
