import { Field, Int, ObjectType } from "type-graphql";
import { FileType } from "../../files/index.ts";

@ObjectType("RosterFault", {
  simpleResolvers: true,
  description: "What keeps a roster from being imported: one sentence for whoever corrects it.",
})
export class RosterFaultType {
  @Field(() => Int, {
    description: "As a spreadsheet counts, the header being 1; 0 is the file as a whole.",
  })
  line!: number;

  @Field(() => String, { nullable: true, description: "By its title in the header." })
  column!: string | null;

  @Field(() => String)
  reason!: string;

  @Field(() => String, { nullable: true, description: "What stands there, shortened." })
  value!: string | null;
}

@ObjectType("RosterImport", {
  simpleResolvers: true,
  description:
    "What a roster changes, or would change (Mission M8). With errors nothing is changed, and all counts are 0.",
})
export class RosterImportType {
  @Field(() => FileType)
  file!: FileType;

  @Field(() => Boolean, { description: "Whether it was only asked what would change." })
  dryRun!: boolean;

  @Field(() => Boolean, { description: "Whether the roster has been taken over." })
  applied!: boolean;

  @Field(() => Int, { description: "People who are new." })
  added!: number;

  @Field(() => Int, { description: "People of whom something changes, their roles included." })
  updated!: number;

  @Field(() => Int, { description: "People who had left and are listed again." })
  returned!: number;

  @Field(() => Int, {
    description: "People who leave: missing, or said to have left (Mission M5).",
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
      "More than half of those present would leave: it is imported only when `departures` says how many.",
  })
  manyDepart!: boolean;

  @Field(() => [String], { description: "Who leaves, as 林晓燕（JY0030）; at most 100." })
  departing!: string[];

  @Field(() => [String], { description: "The departments that are new, by path; at most 100." })
  newDepartmentPaths!: string[];

  @Field(() => Int)
  errorCount!: number;

  @Field(() => [RosterFaultType], { description: "By line; at most 200." })
  errors!: RosterFaultType[];
}
