import {
  Authorized,
  Ctx as Context,
  FieldResolver,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { DepartmentType } from "../person.type.ts";
import * as directory from "./directory.service.ts";

@Resolver(() => DepartmentType)
export class DirectoryResolver {
  @Authorized()
  @Query(() => [DepartmentType], {
    description: "The organisation's departments that have people in them, sorted by path.",
  })
  departments(@Context() ctx: Ctx): Promise<DepartmentType[]> {
    return directory.listDepartments(ctx);
  }

  @FieldResolver(() => Int, {
    description: "Number of people in it and in all departments below it.",
  })
  async headcount(
    @Root() department: DepartmentType,
    @Context() ctx: RequestContext,
  ): Promise<number> {
    return (await directory.headcountById(ctx, department.id)) ?? 0;
  }
}
