import { Ctx as Context, FieldResolver, Resolver, Root } from "type-graphql";
import { inOrganisation, type RequestContext } from "../../kernel/ctx.ts";
import { distinctNameOf } from "./distinct-name.read.ts";
import { boundAtOf, departmentById } from "./person.read.ts";
import { DepartmentType, PersonType } from "./person.type.ts";

/** What a person shows beyond their own line of the roster. */
@Resolver(() => PersonType)
export class PersonResolver {
  @FieldResolver(() => DepartmentType)
  department(@Root() person: PersonType, @Context() ctx: RequestContext): Promise<DepartmentType> {
    return departmentById.existing(inOrganisation(ctx, person.organisationId), person.departmentId);
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether they are bound to an account, so that a message can reach them (Mission B7).",
  })
  async reachable(@Root() person: PersonType, @Context() ctx: RequestContext): Promise<boolean> {
    return (await boundAtOf(inOrganisation(ctx, person.organisationId), person.id)) !== null;
  }

  @FieldResolver(() => String, {
    description:
      "The name as it is shown and called; with the department or the staff number where a colleague who has not left has the same name.",
  })
  distinctName(@Root() person: PersonType, @Context() ctx: RequestContext): Promise<string> {
    return distinctNameOf(ctx, person);
  }

  @FieldResolver(() => Boolean, { description: "Whether they have left the organisation." })
  departed(@Root() person: PersonType): boolean {
    return person.departedAt !== null;
  }
}
