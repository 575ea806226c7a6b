import { LIMITS } from "@riqing/schema";
import { Field, ID, InputType } from "type-graphql";
import { ReportKind, ReportOrigin } from "../report/report.state.ts";
import { TokenInput } from "../token/token.type.ts";

@InputType("ByCodeInput", { description: "The report of a code." })
export class ByCodeInput {
  @Field(() => ID)
  organisationId!: string;

  @Field(() => String, {
    description:
      "16 digits of Crockford's base 32; spaces, hyphens and small letters do not matter.",
  })
  code!: string;
}

@InputType("SayByCodeInput", { description: "What is said in the report of a code." })
export class SayByCodeInput extends ByCodeInput {
  @Field(() => String)
  text!: string;

  @Field(() => TokenInput)
  token!: TokenInput;
}

@InputType("FileAnonymousReportInput", {
  description: "A report of which nobody knows whose it is (Mission V1, B19).",
})
export class FileAnonymousReportInput extends ByCodeInput {
  @Field(() => ReportKind)
  kind!: ReportKind;

  @Field(() => String, { description: "What happened; 2 to 1 000 characters." })
  text!: string;

  @Field(() => ID, { nullable: true, description: "In which group." })
  groupId?: string | null;

  @Field(() => String, { nullable: true, description: "Where, in words; up to 40 characters." })
  place?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Whom it names, up to ${LIMITS.reportNamed}: it is never there for them.`,
  })
  namedIds?: string[] | null;

  @Field(() => ReportOrigin, {
    nullable: true,
    description:
      "What the reporter was looking at: whoever has opened it could have been them, and nobody else.",
  })
  originKind?: ReportOrigin | null;

  @Field(() => ID, { nullable: true })
  originId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "A danger: its handlers are told within a minute, which dates it. Otherwise they are told at the next of two set hours.",
  })
  urgent?: boolean | null;

  @Field(() => TokenInput)
  token!: TokenInput;
}
