import { Arg, Args, Authorized, Ctx as Context, ID, Query, Resolver } from "type-graphql";
import { organisationOf, type Ctx, type RequestContext } from "../../kernel/ctx.ts";
import { PageArguments } from "../../kernel/page.type.ts";
import { list, rows, sql } from "../../kernel/sql.ts";
import { published, table } from "../../kernel/table.ts";
import { PersonPageType, PersonType, searchPeople } from "../people/index.ts";
import { GroupCategory } from "./category/category.entity.ts";
import { Group } from "./group.entity.ts";
import { visibleGroup } from "./group.read.ts";
import { Membership } from "./membership.entity.ts";

const m = table(Membership, "m");
const wg = table(Group, "wg");
const c = table(GroupCategory, "c");

/** The search of the directory. It is in this module because it can leave out the members of a group. */
@Resolver(() => PersonType)
export class PeopleResolver {
  @Authorized()
  @Query(() => PersonPageType, {
    description:
      "Colleagues who have not left, sorted by staff number; for people who hold a role (Mission M8).",
  })
  async people(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
    @Arg("search", () => String, {
      nullable: true,
      description: "Part of a name, title or staff number.",
    })
    search?: string,
    @Arg("departmentId", () => ID, {
      nullable: true,
      description: "This department and all below it.",
    })
    departmentId?: string,
    @Arg("notInGroupId", () => ID, {
      nullable: true,
      description: "Leaves out members of this group.",
    })
    notInGroupId?: string,
  ): Promise<PersonPageType> {
    const excluding = notInGroupId ? await members(ctx, notInGroupId) : null;
    return searchPeople(ctx, { search, departmentId, excluding, ...request });
  }
}

async function members(ctx: Ctx, groupId: string) {
  const group = await visibleGroup(ctx, groupId);
  return published(sql`select ${m.personId} from ${m} where ${m.organisationId} = ${ctx.actor.organisationId}
    and ${m.groupId} = ${group.id} and ${m.live} = 1`);
}

/** What groups and categories of groups are called, where they are the scope of a role. */
export async function groupNames(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const read = await rows<{ id: string; name: string }>(
    ctx,
    sql`select ${wg.id}, ${wg.name} from ${wg}
      where ${wg.organisationId} = ${organisationOf(ctx)} and ${wg.id} in (${list(ids)})
      union all select ${c.id}, ${c.name} from ${c}
      where ${c.organisationId} = ${organisationOf(ctx)} and ${c.id} in (${list(ids)})`,
  );
  return new Map(read.map(({ id, name }) => [id, name]));
}
