import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import { PageArguments } from "../../kernel/page.type.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { departmentById, DepartmentType, personById, PersonType } from "../people/index.ts";
import * as obligations from "./obligation.service.ts";
import { ObligationMatrixType, ObligationRowType, PersonDebtType } from "./obligation.type.ts";

/** Queries of the matrix of obligations. */
@Resolver(() => ObligationRowType)
export class ObligationResolver {
  @Authorized()
  @Query(() => ObligationMatrixType, {
    description:
      "The matrix of people and open obligations, for owners, admins, leaders and heads (Mission B6).",
  })
  obligations(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("indebtedOnly", () => Boolean, { nullable: true }) indebtedOnly?: boolean,
    @Arg("search", () => String, {
      nullable: true,
      description:
        "Only people with this in their name, also in pinyin, title, staff number or department; the columns count everybody.",
    })
    search?: string,
  ): Promise<ObligationMatrixType> {
    const filter = { indebtedOnly: indebtedOnly ?? false, search };
    return obligations.matrix(ctx, groupId, filter, request);
  }

  @Authorized()
  @Query(() => [PersonDebtType], {
    description:
      "Everything that one member of a group owes in it, sorted by deadline (Mission B6).",
  })
  debtsOf(
    @Context() ctx: Ctx,
    @Arg("groupId", () => ID) groupId: string,
    @Arg("personId", () => ID) personId: string,
  ): Promise<PersonDebtType[]> {
    return obligations.debtsOf(ctx, groupId, personId);
  }

  @FieldResolver(() => PersonType)
  async person(@Context() ctx: Ctx, @Root() { personId }: ObligationRowType): Promise<PersonType> {
    return orNotFound(await personById(ctx, personId));
  }

  @FieldResolver(() => DepartmentType)
  async department(
    @Context() ctx: Ctx,
    @Root() { departmentId }: ObligationRowType,
  ): Promise<DepartmentType> {
    return orNotFound(await departmentById(ctx, departmentId));
  }
}
