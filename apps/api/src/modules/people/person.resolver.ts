import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import { inOrganisation, type RequestContext } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { boundAtOf, departmentById } from "./person.read.ts";
import { DepartmentType, PersonType } from "./person.type.ts";

/** What a person shows beyond their own line of the roster. */
@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => DepartmentType)
  async department(
    @Root() person: PersonType,
    @Context() ctx: RequestContext,
  ): Promise<DepartmentType> {
    return orNotFound(await departmentById(about(ctx, person), person.departmentId));
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether they are bound to an account, so that a message can reach them (Mission B7).",
  })
  async reachable(@Root() person: PersonType, @Context() ctx: RequestContext): Promise<boolean> {
    return (await boundAtOf(about(ctx, person), person.id)) !== null;
  }

  @FieldResolver(() => Boolean, { description: "Whether they have left the organisation." })
  departed(@Root() person: PersonType): boolean {
    return person.departedAt !== null;
  }
}

/** Who signs in, or is shown a demo, is in no organisation yet: what is asked of a person is asked of theirs. */
const about = (ctx: RequestContext, { organisationId }: PersonType): RequestContext =>
  ctx.organisationId === null ? inOrganisation(ctx, organisationId) : ctx;
