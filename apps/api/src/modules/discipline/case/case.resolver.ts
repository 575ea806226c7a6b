import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { filesByIds, FileType } from "../../files/index.ts";
import { personById, PersonType } from "../../people/index.ts";
import { measureOfCase } from "../measure/measure.read.ts";
import { CasesArguments, RecordViolationInput } from "./case.input.ts";
import { evidenceOf, handlesCase, listCases, notesOf, visibleCase } from "./case.read.ts";
import { caseById } from "./case.row.ts";
import {
  addCaseNote,
  askToCorrect,
  dismissCase,
  stateMySide,
  whyNotEnd,
  whyNotSay,
} from "./case.service.ts";
import {
  CaseEvidenceType,
  CaseNoteType,
  CasePageType,
  CaseType,
  PrecedentType,
} from "./case.type.ts";
import { CaseClauseType } from "./clause.type.ts";
import { precedentsOf } from "./precedents.read.ts";
import { recordViolation } from "./record.service.ts";

/** Queries and mutations of cases. */
@Resolver(() => CaseType)
export class CaseResolver {
  @Authorized()
  @Query(() => CaseType, {
    description: "One case, for whom it is about and whoever handles it (Mission D3).",
  })
  case(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<CaseType> {
    return visibleCase(ctx, id);
  }

  @Authorized()
  @Query(() => CasePageType, {
    description: "Cases that the caller handles, the newest first; none about themselves.",
  })
  cases(@Context() ctx: Ctx, @Args() request: CasesArguments): Promise<CasePageType> {
    return listCases(ctx, request);
  }

  @Authorized()
  @Query(() => [PrecedentType], {
    description:
      "The last five decided cases of the same kind in the group, for whoever handles a case (Mission B11).",
  })
  precedents(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
  ): Promise<PrecedentType[]> {
    return precedentsOf(ctx, caseId);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "Records what may have been a violation, with the clause and settings of that day (Mission D3). CASE_GOOD_REASON comes with {reason}.",
  })
  recordViolation(
    @Context() ctx: Ctx,
    @Arg("input") input: RecordViolationInput,
  ): Promise<CaseType> {
    return recordViolation(ctx, input);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description:
      "The person's own side before it is decided: once, and again to evidence added since (semantics: being heard).",
  })
  stateMySide(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
    @Arg("side", () => String, { description: "2 to 1 000 characters." }) side: string,
    @Arg("corrected", () => Boolean, {
      description: "Whether they have withdrawn or corrected it.",
    })
    corrected: boolean,
  ): Promise<CaseType> {
    return stateMySide(ctx, caseId, side, corrected);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description: "Asks the person to withdraw or correct it; obeyed, it is no strike.",
  })
  askToCorrect(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
    @Arg("instead", () => String, { description: "What to do instead; 1 to 200 characters." })
    instead: string,
  ): Promise<CaseType> {
    return askToCorrect(ctx, caseId, instead);
  }

  @Authorized()
  @Mutation(() => CaseType, { description: "Ends a case without a measure, with a reason." })
  dismissCase(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
    @Arg("reason", () => String, { description: "1 to 200 characters." }) reason: string,
    @Arg("corrected", () => Boolean, {
      description: "Whether the person has corrected it as they were asked to.",
    })
    corrected: boolean,
  ): Promise<CaseType> {
    return dismissCase(ctx, caseId, reason, corrected);
  }

  @Authorized()
  @Mutation(() => CaseType, {
    description: "Appends a note to a case, for those who handle it.",
  })
  addCaseNote(
    @Context() ctx: Ctx,
    @Arg("caseId", () => ID) caseId: string,
    @Arg("text", () => String, { description: "2 to 1 000 characters." }) text: string,
  ): Promise<CaseType> {
    return addCaseNote(ctx, caseId, text);
  }

  @FieldResolver(() => PersonType, { description: "Whom it is about." })
  person(@Root() { personId }: CaseType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, personId);
  }

  @FieldResolver(() => PersonType)
  recordedBy(@Root() { recordedById }: CaseType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, recordedById);
  }

  @FieldResolver(() => Boolean, { description: "Whether the case is about the caller." })
  aboutMe(@Root() { personId }: CaseType, @Context() ctx: Ctx): boolean {
    return personId === ctx.actor.personId;
  }

  @FieldResolver(() => Boolean, { description: "Whether the person says they have corrected it." })
  saysCorrected(@Root() found: CaseType): boolean {
    return Number(found.saysCorrected) === 1;
  }

  @FieldResolver(() => CaseClauseType, {
    nullable: true,
    description: "The clause as it stood on the day it happened.",
  })
  clause(@Root() found: CaseType): CaseClauseType | null {
    const { clauseKey, clauseLabel, clauseText, versionNumber } = found;
    if (clauseKey === null) return null;
    return { key: clauseKey, label: clauseLabel ?? "", text: clauseText ?? "", versionNumber };
  }

  @FieldResolver(() => [CaseEvidenceType])
  evidence(@Root() { id }: CaseType, @Context() ctx: Ctx): Promise<CaseEvidenceType[]> {
    return evidenceOf(ctx, id);
  }

  @FieldResolver(() => [CaseNoteType], {
    description: "For those who handle the case; empty for everybody else.",
  })
  async notes(@Root() found: CaseType, @Context() ctx: Ctx): Promise<CaseNoteType[]> {
    // Whoever loses a role while they decide is answered that it stands, and not a refusal.
    const whole = await caseById.existing(ctx, found.id);
    return (await handlesCase(ctx, whole)) ? notesOf(ctx, found.id) : [];
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it is of a kind that may be decided before the person was heard.",
  })
  atOnceAllowed(@Root() { kindAtOnce }: CaseType): boolean {
    return Number(kindAtOnce) === 1;
  }

  @RefusalField("Why the caller may not say their side; null if they may.")
  async sideRefusal(@Root() found: CaseType, @Context() ctx: Ctx): Promise<Refusal | null> {
    if (found.personId !== ctx.actor.personId) return "NOT_ALLOWED";
    return whyNotSay(found, await measureOfCase(ctx, found.id));
  }

  @RefusalField("Why the caller may not end it without a measure; null if they may.")
  async dismissRefusal(@Root() found: CaseType, @Context() ctx: Ctx): Promise<Refusal | null> {
    return whyNotEnd(ctx, await caseById.existing(ctx, found.id));
  }
}

/** What evidence and notes lead to. */
@Resolver(() => CaseEvidenceType)
export class CaseEvidenceFields {
  @FieldResolver(() => FileType, { nullable: true })
  async file(@Root() { fileId }: CaseEvidenceType, @Context() ctx: Ctx): Promise<FileType | null> {
    return fileId === null ? null : ((await filesByIds(ctx, [fileId]))[0] ?? null);
  }

  @FieldResolver(() => PersonType)
  addedBy(@Root() { addedById }: CaseEvidenceType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, addedById);
  }
}

@Resolver(() => CaseNoteType)
export class CaseNoteFields {
  @FieldResolver(() => PersonType)
  by(@Root() { byId }: CaseNoteType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, byId);
  }
}
