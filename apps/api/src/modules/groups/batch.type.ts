import { LIMITS } from "@riqing/schema";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { OutputType } from "../../kernel/output.type.ts";
import { type GroupRole, LeftOutType } from "../people/index.ts";
import { GroupRoleEnum, GroupType } from "./group.type.ts";
import { LeavingReason as LeavingReasonEnum, type LeavingReason } from "./leaving.ts";

registerEnumType(LeavingReasonEnum, {
  name: "LeavingReason",
  description:
    "Why a membership ends by somebody else's hand. Whoever did something is removed by a case only (Mission D5).",
  valuesConfig: {
    LEFT: { description: "They asked for it." },
    DEPARTED: { description: "They left the organisation, or their work in it." },
    ADDED_BY_MISTAKE: { description: "They were never meant to be in it." },
    INACTIVE: {
      description: "They have not been there for long, and may come back when they say so.",
    },
  },
});

/** Why nothing is to be written any more. */
export const FREE_TEXT =
  "free text; why is one of a list. A text is taken where it says exactly what one of the list says";

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

  @Field(() => LeavingReasonEnum, { nullable: true, description: "Needed. They read it." })
  why?: LeavingReason | null;

  @Field(() => String, { nullable: true, deprecationReason: FREE_TEXT })
  reason?: string | null;
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
