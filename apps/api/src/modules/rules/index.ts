/** Rules: what a company asks in its groups, in versions that people sign. */
export { SignatureBoardResolver, SignaturePersonFields } from "./board/board.resolver.ts";
export {
  boardSummaries,
  type ExportedSigner,
  nudgeUnsigned,
  signatureRows,
  type SignatureSummary,
} from "./board/board.service.ts";
export { type RulesToSign, rulesOfGroup, signByOnOf, signersIn } from "./board/signers.read.ts";
export { toSign, type WaitingRules } from "./board/to-sign.read.ts";
export { RulesDifferenceResolver } from "./difference/difference.resolver.ts";
export type { RulesDraft } from "./draft/draft.fields.ts";
export { RulesDraftResolver } from "./draft/draft.resolver.ts";
export { saveDraft } from "./draft/draft.service.ts";
export { tellJoined } from "./draft/joined.service.ts";
export { approve as approveRules, publish as publishRules } from "./draft/publication.service.ts";
export { Rulebook, RulebookGroup } from "./rulebook/rulebook.entity.ts";
export { RulebookFields, RulesOfGroup, RulesOfMe } from "./rulebook/rulebook.fields.ts";
export { RulebookResolver } from "./rulebook/rulebook.resolver.ts";
export { RulebookType } from "./rulebook/rulebook.type.ts";
export { RulesDecline, RulesReading, RulesSignature } from "./signature/signature.entity.ts";
export { signedBetween } from "./signature/signature.read.ts";
export {
  RulesDeclineFields,
  RulesReadingFields,
  RulesSignatureResolver,
} from "./signature/signature.resolver.ts";
export {
  decline as declineRules,
  open as openRules,
  sign as signRules,
} from "./signature/signature.service.ts";
export { type RuleTemplate, RULE_TEMPLATES } from "./templates/index.ts";
export { RulesVersion } from "./version/version.entity.ts";
export { RulesVersionFields } from "./version/version.fields.ts";
export { RulesVersionResolver } from "./version/version.resolver.ts";
export { RulesVersionType } from "./version/version.type.ts";
