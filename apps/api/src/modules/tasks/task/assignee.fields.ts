import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { orNotFound } from "../../../kernel/refusal.ts";
import { departmentById, DepartmentType, personById, PersonType } from "../../people/index.ts";
import { AssigneeType } from "./assignee.type.ts";

/** What somebody to assign to shows beyond their own row. */
@Resolver(() => AssigneeType)
export class AssigneeFields {
  @FieldResolver(() => PersonType)
  async person(@Root() one: AssigneeType, @Context() ctx: Ctx): Promise<PersonType> {
    return orNotFound(await personById(ctx, one.personId));
  }

  @FieldResolver(() => DepartmentType)
  async department(@Root() one: AssigneeType, @Context() ctx: Ctx): Promise<DepartmentType> {
    return orNotFound(await departmentById(ctx, one.departmentId));
  }
}
