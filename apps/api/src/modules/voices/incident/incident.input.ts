import { GraphQLLocalDate } from "graphql-scalars";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArguments } from "../../../kernel/page.type.ts";
import { FilesField } from "../../files/index.ts";

@ArgsType()
export class IncidentsArguments extends PageArguments {
  @Field(() => ID, { nullable: true })
  groupId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Only those that are not closed." })
  open?: boolean | null;
}

@InputType("RecordIncidentInput", { description: "A safety incident (Mission V6)." })
export class RecordIncidentInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => String, { description: "2 to 40 characters." })
  title!: string;

  @Field(() => String, { description: "The risk; 2 to 1 000 characters." })
  risk!: string;

  @Field(() => String, {
    nullable: true,
    description: "What was done at once; up to 1 000 characters.",
  })
  measure?: string | null;

  @Field(() => ID, { nullable: true, description: "Who sees to it. Left out: the caller." })
  personId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Up to 10 departments whose heads are told, and say that they know.",
  })
  departmentIds?: string[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      "By which day it is to be closed: from today, at most 365 days ahead. Left out: `voiceDays` working days from today.",
  })
  dueOn?: string | null;

  @FilesField("VOICE")
  fileIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Of the tap; sent again with the same one, it is the same incident.",
  })
  tapId?: string | null;
}

@InputType("UpdateIncidentInput", { description: "What becomes of an incident (Mission V6)." })
export class UpdateIncidentInput {
  @Field(() => ID)
  incidentId!: string;

  @Field(() => String, {
    nullable: true,
    description: "What was done, or is known since; up to 1 000 characters. Needed with files.",
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: "Who sees to it from now on." })
  personId?: string | null;

  @Field(() => [ID], { nullable: true, description: "Departments that are told besides." })
  departmentIds?: string[] | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: "By which day it is to be closed; as in `RecordIncidentInput`.",
  })
  dueOn?: string | null;

  @FilesField("VOICE")
  fileIds?: string[] | null;
}

@InputType("CloseIncidentInput", { description: "With what an incident ends (Mission V6)." })
export class CloseIncidentInput {
  @Field(() => ID)
  incidentId!: string;

  @Field(() => String, { description: "What was done; 2 to 1 000 characters." })
  done!: string;

  @FilesField("VOICE")
  fileIds?: string[] | null;
}
