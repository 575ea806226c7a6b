import { Field, Int } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { FileType } from "../../files/index.ts";

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
      "Whether more than half of all people would leave. Then it is imported only if `departures` gives their number.",
  })
  manyDepart!: boolean;

  @Field(() => [String], { description: "Who leaves, such as 林晓燕（JY0030）; at most 100." })
  departing!: string[];

  @Field(() => [String], { description: "Paths of the new departments, at most 100." })
  newDepartmentPaths!: string[];

  @Field(() => Int)
  errorCount!: number;

  @Field(() => [RosterFaultType], { description: "Errors sorted by line, at most 200." })
  errors!: RosterFaultType[];
}
