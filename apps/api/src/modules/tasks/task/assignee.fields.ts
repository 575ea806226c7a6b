import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { departmentById, DepartmentType, personById, PersonType } from "../../people/index.ts";
import { AssigneeType } from "./assignee.type.ts";

/** What somebody to assign to shows beyond their own row. */
@Resolver(() => AssigneeType)
export class AssigneeFields {
  @FieldResolver(() => PersonType)
  person(@Root() one: AssigneeType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, one.personId);
  }

  @FieldResolver(() => DepartmentType)
  department(@Root() one: AssigneeType, @Context() ctx: Ctx): Promise<DepartmentType> {
    return departmentById.existing(ctx, one.departmentId);
  }
}
