import { ArgsType, Field, ID, InputType } from "type-graphql";
import { TapIdField } from "../../../kernel/input.type.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { FilesField } from "../../files/index.ts";
import { ReportKind, ReportOrigin, ReportState } from "./report.state.ts";

@ArgsType()
export class ReportsArguments extends PageArguments {
  @Field(() => Boolean, {
    nullable: true,
    description: "The caller's own reports; left out, those that they handle.",
  })
  mine?: boolean | null;

  @Field(() => ReportState, { nullable: true })
  state?: ReportState | null;
}

@InputType("ReportFormInput", { description: "What a report would be about." })
export class ReportFormInput {
  @Field(() => ReportKind)
  kind!: ReportKind;

  @Field(() => ID, { nullable: true, description: "In which group; a stranger's is not found." })
  groupId?: string | null;

  @Field(() => [ID], { nullable: true, description: "Whom it names." })
  namedIds?: string[] | null;
}

@InputType("EnterReceivedReportInput", {
  description: "What was received by telephone or in person (Mission V1).",
})
export class EnterReceivedReportInput extends ReportFormInput {
  @Field(() => String, {
    description:
      "By which whoever brought it follows it: 16 digits of Crockford's base 32, made by the app and handed over. The same code sent again is the same report.",
  })
  code!: string;

  @Field(() => String, { description: "What happened; 2 to 1 000 characters." })
  text!: string;

  @Field(() => String, { nullable: true, description: "Where, in words; up to 40 characters." })
  place?: string | null;

  @FilesField("REPORT")
  fileIds?: string[] | null;
}

@InputType("FileReportInput", { description: "A report by name (Mission V1)." })
export class FileReportInput extends ReportFormInput {
  @Field(() => String, { description: "What happened; 2 to 1 000 characters." })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description:
      "Where, in words, such as the name of a group that is not registered; up to 40 characters.",
  })
  place?: string | null;

  @FilesField("REPORT")
  fileIds?: string[] | null;

  @Field(() => ReportOrigin, { nullable: true, description: "What the reporter was looking at." })
  originKind?: ReportOrigin | null;

  @Field(() => ID, { nullable: true })
  originId?: string | null;

  @TapIdField()
  tapId?: string | null;
}
