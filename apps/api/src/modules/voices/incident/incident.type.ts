import { GraphQLLocalDate } from "graphql-scalars";
import { Field, ID, registerEnumType } from "type-graphql";
import { OutputType } from "../../../kernel/output.type.ts";
import { pageTypeOf } from "../../../kernel/page.type.ts";
import { IncidentState } from "./incident.state.ts";

registerEnumType(IncidentState, {
  name: "IncidentState",
  description: "CLOSED: with what was done.",
});

@OutputType("ToldDepartment", "A department that was told of an incident.")
export class ToldDepartmentType {
  @Field(() => ID)
  departmentId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Date)
  toldAt!: number;

  @Field(() => Date, { nullable: true, description: "When its head said that they know." })
  seenAt!: number | null;

  seenById!: string | null;
}

@OutputType(
  "Incident",
  "A safety incident of a group (Mission V6). Visible to the group's owner and admins, heads of departments above it, the office, administrators, who sees to it, and heads of the departments that were told.",
)
export class IncidentType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Year and four random digits, such as "2026-0137".' })
  number!: string;

  @Field(() => ID)
  groupId!: string;

  @Field(() => String)
  groupName!: string;

  @Field(() => String)
  title!: string;

  @Field(() => IncidentState)
  state!: IncidentState;

  @Field(() => Date)
  recordedAt!: number;

  @Field(() => GraphQLLocalDate, { description: "By which day it is to be closed." })
  dueOn!: string;

  @Field(() => Date, { nullable: true })
  closedAt!: number | null;

  raised!: number;
  personId!: string;
  recordedById!: string;
  closedById!: string | null;
  lineage!: string;
}

@OutputType("IncidentPage", "A page of incidents, the newest first.")
export class IncidentPageType extends pageTypeOf(IncidentType) {}
