import { ArgsType, Field, ID, registerEnumType } from "type-graphql";
import { PageArguments } from "../../../kernel/page.type.ts";
import { CaseStage } from "./stage.ts";

registerEnumType(CaseStage, {
  name: "CaseStage",
  description:
    "What is to be done next. CASE_TO_TELL: nobody has told the person, so nobody is heard. PAUSED: it stands still without an appeal. ENDED: nothing (Mission D3, B14).",
});

@ArgsType()
export class OpenCasesArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: "Of one group; left out: of all." })
  groupId?: string | null;
}
