import { Field, ID, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { CaseState, CitesNothing, EvidenceKind } from "./case.state.ts";

registerEnumType(CaseState, {
  name: "CaseState",
  description:
    "OPEN: nobody has decided it. TO_CORRECT: the member was asked to withdraw or correct it. CORRECTED: they did, and it is no strike. DISMISSED: it was no violation.",
});
registerEnumType(CitesNothing, {
  name: "CitesNothing",
  description:
    "Why a case takes no measure: there were no rules, the clause did not stand in them, or the person was not in the group when it happened.",
});
registerEnumType(EvidenceKind, {
  name: "EvidenceKind",
  description: "What evidence is a copy of.",
});

@OutputType(
  "CaseEvidence",
  "A copy of what is cited, taken when it was; never deleted (Mission D3).",
)
export class CaseEvidenceType {
  @Field(() => ID)
  id!: string;

  @Field(() => EvidenceKind)
  kind!: EvidenceKind;

  @Field(() => String, { description: "The words themselves, or the name of the file." })
  text!: string;

  @Field(() => String, { description: "SHA-256 of the text, or of the file's bytes." })
  sha256!: string;

  @Field(() => Date)
  addedAt!: number;

  caseId!: string;
  fileId!: string | null;
  addedById!: string;
}

@OutputType("CaseNote", "A note in a case; appended, never overwritten.")
export class CaseNoteType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  text!: string;

  @Field(() => Date)
  at!: number;

  byId!: string;
}

@OutputType(
  "Case",
  "Something that may have been a violation (Mission D3). Visible to whom it is about, the group's owner and admins, heads of departments above it, the office, administrators, and the reviewer of its appeal.",
)
export class CaseType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Year and four digits, such as "2026-0137".' })
  number!: string;

  @Field(() => ID)
  kindKey!: string;

  @Field(() => String)
  kindName!: string;

  @Field(() => CaseState)
  state!: CaseState;

  @Field(() => Date)
  happenedAt!: number;

  @Field(() => String)
  place!: string;

  @Field(() => String, { description: "What happened, in the words of whoever recorded it." })
  whatHappened!: string;

  @Field(() => Date)
  recordedAt!: number;

  @Field(() => CitesNothing, { nullable: true })
  citesNothing!: CitesNothing | null;

  @Field(() => Date, {
    nullable: true,
    description: "When the person had signed the cited version; null: not by the time it happened.",
  })
  signedAt!: number | null;

  @Field(() => Date, {
    nullable: true,
    description: "Until when the person is waited for before a mute, a removal or a referral.",
  })
  hearUntil!: number | null;

  @Field(() => String, { nullable: true, description: "All that the person has said." })
  side!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: "When they said it; null: they may say it, or say more to evidence added since.",
  })
  sideStatedAt!: number | null;

  @Field(() => String, { nullable: true, description: "What the person was asked to do instead." })
  correction!: string | null;

  @Field(() => String, { nullable: true, description: "Why it ended without a measure." })
  closeReason!: string | null;

  @Field(() => Date, { nullable: true })
  closedAt!: number | null;

  saysCorrected!: number;
  kindAtOnce!: number;
  groupId!: string;
  personId!: string;
  recordedById!: string;
  clauseKey!: string | null;
  clauseLabel!: string | null;
  clauseText!: string | null;
  versionNumber!: number | null;
  settings!: string;
  lineage!: string;
}

@OutputType("CasePage", "A page of cases, the newest first.")
export class CasePageType extends pageTypeOf(CaseType) {}

@OutputType("Precedent", "How a similar case was decided (Mission B11).")
export class PrecedentType {
  @Field(() => ID)
  caseId!: string;

  @Field(() => String)
  number!: string;

  @Field(() => Date)
  decidedAt!: number;

  @Field(() => String, { description: 'The measure in words, such as "禁言 1 天".' })
  measure!: string;

  @Field(() => Int, { description: "Which strike it was." })
  strikeNumber!: number;

  @Field(() => Boolean, { description: "Whether it was revoked or lowered later." })
  overturned!: boolean;

  @Field(() => Boolean, { description: "Whether the caller decided it." })
  mine!: boolean;
}
