import { LIMITS } from "@riqing/schema";
import { Field, ID, InputType, Int } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";
import { type GroupRole, LeftOutType } from "../people/index.ts";
import { GroupRoleEnum, GroupType } from "./group.type.ts";

const people = `1 to ${LIMITS.batchPeople} people.`;

@InputType("AddMembersInput", {
  description:
    "Who is added to a group: people by name, or those of a department (Mission M1, M3).",
})
export class AddMembersInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => [ID], { nullable: true, description: people })
  personIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: `In place of personIds: those of a department, and of all below it, who are not in the group yet; the first ${LIMITS.batchPeople} by staff number.`,
  })
  departmentId?: string | null;

  @Field(() => String, { description: "Why they are added; 1 to 200 characters. They read it." })
  reason!: string;
}

@InputType("EndMembershipsInput", { description: "Who is taken out of a group, and why." })
export class EndMembershipsInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => [ID], { description: people })
  personIds!: string[];

  @Field(() => String, { description: "1 to 200 characters. They read it." })
  reason!: string;
}

@InputType("SetRolesInput", {
  description: "A role that members are given, or that is taken back.",
})
export class SetRolesInput {
  @Field(() => ID)
  groupId!: string;

  @Field(() => [ID], { description: people })
  personIds!: string[];

  @Field(() => GroupRoleEnum, { description: "Not OWNER: a group has one." })
  role!: GroupRole;

  @Field(() => Boolean)
  held!: boolean;
}

@OutputType("MemberBatch", "What a batch did: for some it may not, and says for whom and why.")
export class MemberBatchType {
  @Field(() => GroupType)
  group!: GroupType;

  @Field(() => Int, { description: "For how many it was done." })
  done!: number;

  @Field(() => [LeftOutType])
  leftOut!: LeftOutType[];

  @Field(() => Int, {
    description: "Of a department: how many more there are, for the next batch.",
  })
  remaining!: number;
}
