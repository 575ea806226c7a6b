import { Field, InputType, Int, registerEnumType } from "type-graphql";
import { enumOf } from "../../../kernel/enum.ts";
import { OutputType } from "../../../kernel/output.type.ts";
import { FileType } from "../../files/index.ts";

export const DoubtfulPeople = enumOf("SAME_PEOPLE", "OTHER_PEOPLE");
export type DoubtfulPeople = keyof typeof DoubtfulPeople;
registerEnumType(DoubtfulPeople, {
  name: "DoubtfulPeople",
  description:
    "Whether those whose number or name seems to have changed are the same people as before, or others.",
});

export const DoubtfulKind = enumOf("NUMBER", "NAME");
export type DoubtfulKind = keyof typeof DoubtfulKind;
registerEnumType(DoubtfulKind, {
  name: "DoubtfulKind",
  description:
    "NUMBER: somebody is missing, and a new line has their name and more in common with them. NAME: a known number stands beside quite another name.",
});

@InputType("RosterChoices", { description: "How to read and apply what a roster leaves open." })
export class RosterChoicesInput {
  @Field(() => String, {
    nullable: true,
    description: "The sheet to read, where several are rosters.",
  })
  sheet!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the first of several departments of a person is taken.",
  })
  firstDepartment!: boolean | null;

  @Field(() => DoubtfulPeople, {
    nullable: true,
    description: "Who those in `doubtful` are. Nothing is applied before that is said.",
  })
  doubtful!: DoubtfulPeople | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the departments in `unknownParents` are added. Nothing is applied before that is said.",
  })
  newParents!: boolean | null;
}

@OutputType("RosterProgress", "How many people of a roster have been imported.")
export class RosterProgressType {
  @Field(() => Int)
  done!: number;

  @Field(() => Int)
  total!: number;
}

@OutputType("RosterLeftOut", "A line that is about nobody, such as a sum or a signature.")
export class RosterLeftOutType {
  @Field(() => Int)
  line!: number;

  @Field(() => String)
  text!: string;
}

@OutputType("RosterPerson", "A person as a line of the roster states them.")
export class RosterPersonType {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  staffNo!: string;
}

@OutputType("RosterDoubt", "Somebody whose number or name seems to have changed.")
export class RosterDoubtType {
  @Field(() => DoubtfulKind)
  kind!: DoubtfulKind;

  @Field(() => Int)
  line!: number;

  @Field(() => RosterPersonType)
  was!: RosterPersonType;

  @Field(() => RosterPersonType)
  now!: RosterPersonType;
}

@OutputType("RosterFault", "One error that prevents the import of a roster.")
export class RosterFaultType {
  @Field(() => Int, {
    description:
      "The line as a spreadsheet counts it, with the header as 1; 0 means the whole file.",
  })
  line!: number;

  @Field(() => String, { nullable: true, description: "The title of the column in the header." })
  column!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true, description: "The faulty value, shortened." })
  value!: string | null;
}

@OutputType(
  "RosterImport",
  "What a roster changed, or would change (Mission M8). If there are errors, nothing is changed and all counts are 0.",
)
export class RosterImportType {
  @Field(() => FileType)
  file!: FileType;

  @Field(() => Boolean, { description: "Whether this was a dry run, which changes nothing." })
  dryRun!: boolean;

  @Field(() => Boolean, { description: "Whether the roster was imported." })
  applied!: boolean;

  @Field(() => Int, { description: "Number of new people." })
  added!: number;

  @Field(() => Int, {
    description: "Number of people of whom something changes, including their roles.",
  })
  updated!: number;

  @Field(() => Int, { description: "Number of people who had left and are listed again." })
  returned!: number;

  @Field(() => Int, {
    description:
      "Number of people who leave: not listed any more, or listed as departed (Mission M5).",
  })
  departed!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  newDepartments!: number;

  @Field(() => Int)
  movedDepartments!: number;

  @Field(() => Int)
  grantedRoles!: number;

  @Field(() => Int)
  endedRoles!: number;

  @Field(() => Boolean, {
    description:
      "Whether more than ten people would leave. Then it is imported only if `departures` gives their number.",
  })
  manyDepart!: boolean;

  @Field(() => [String], { description: "Who leaves, such as 林晓燕（JY0030）; at most 100." })
  departing!: string[];

  @Field(() => [String], { description: "Paths of the new departments, at most 100." })
  newDepartmentPaths!: string[];

  @Field(() => String, { nullable: true, description: "The sheet that was read." })
  sheet!: string | null;

  @Field(() => [String], { description: "The sheets that can be read as a roster." })
  sheets!: string[];

  @Field(() => Int, {
    description: "The line with the titles of the columns; 0 if none was found.",
  })
  headerLine!: number;

  @Field(() => [RosterLeftOutType], { description: "Lines that are about nobody, at most 100." })
  leftOut!: RosterLeftOutType[];

  @Field(() => [String], {
    description: "Who loses which role, such as 林晓燕（JY0030）：督导; at most 100.",
  })
  endingRoles!: string[];

  @Field(() => [String], {
    description:
      "Departments named as the one above, in which nobody works and which are not known; at most 100.",
  })
  unknownParents!: string[];

  @Field(() => [RosterDoubtType], {
    description: "Those whose number or name seems to have changed, at most 100.",
  })
  doubtful!: RosterDoubtType[];

  @Field(() => Int)
  errorCount!: number;

  @Field(() => [RosterFaultType], { description: "Errors sorted by line, at most 200." })
  errors!: RosterFaultType[];
}
