/** Rules: what a company asks in its groups, in versions that people sign. */
import type { Module } from "../../kernel/module.ts";
import { boardKinds, obligationKinds } from "../boards/index.ts";
import { onCategoryChanged, onFounded, onJoined } from "../groups/index.ts";
import { receiptKinds } from "../journal/index.ts";
import { messageKinds } from "../reach/index.ts";
import { todoKinds } from "../todo/index.ts";
import { rulesBoards } from "./board/board.provider.ts";
import { rulesObligations } from "./board/obligation.provider.ts";
import { SignatureBoardResolver, SignaturePersonFields } from "./board/signature-board.resolver.ts";
import { RulesOfTodo, rulesEntries, SignaturesOfToday } from "./board/todo.fields.ts";
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
import { RulebookOfMessage } from "./rulebook/message.fields.ts";
import { Rulebook, RulebookGroup } from "./rulebook/rulebook.entity.ts";
import { RulebookFields, RulesOfGroup, RulesOfMe } from "./rulebook/rulebook.fields.ts";
import { RulebookResolver } from "./rulebook/rulebook.resolver.ts";
import { settleGroup } from "./settings/settings.service.ts";
import { RulesReading, RulesSignature, RulesDecline } from "./signature/signature.entity.ts";
import { RulesSignatureResolver } from "./signature/signature.resolver.ts";
import { RulesVersion } from "./version/version.entity.ts";
import { RulesVersionFields } from "./version/version.fields.ts";
import { RulesVersionResolver } from "./version/version.resolver.ts";

export { boardSummaries, nudgeUnsigned, signatureRows } from "./board/signature-board.service.ts";
export { type RulesDraft } from "./draft/draft.fields.ts";
export { saveDraft } from "./draft/draft.service.ts";
export { approve as approveRules, publish as publishRules } from "./draft/publication.service.ts";
export { citedVersion } from "./signature/cited.read.ts";
export {
  decline as declineRules,
  open as openRules,
  sign as signRules,
} from "./signature/signature.service.ts";
export { RULE_TEMPLATES } from "./templates/index.ts";

export const module: Module = {
  name: "rules",
  entities: [Rulebook, RulebookGroup, RulesVersion, RulesReading, RulesSignature, RulesDecline],
  resolvers: [
    RulebookResolver,
    RulebookFields,
    RulesOfGroup,
    RulesOfMe,
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
  ],
  extensions: [
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
    ...messageKinds("RULEBOOK", "RULES_TO_SIGN", "RULES_NUDGE"),
    ...messageKinds("RULES_DRAFT", "RULES_TO_APPROVE", "RULES_DECIDED"),
  ],
};
