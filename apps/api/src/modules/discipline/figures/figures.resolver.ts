import { Authorized, Ctx as Context, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { personById, PersonType } from "../../people/index.ts";
import { disciplineFigures } from "./figures.read.ts";
import { DisciplineFiguresType, IssuerFiguresType } from "./figures.type.ts";

/** How often what is decided, and how often it is overturned. */
@Resolver(() => DisciplineFiguresType)
export class FiguresResolver {
  @Authorized()
  @Query(() => DisciplineFiguresType, {
    description:
      "Measures of the last twelve months by kind and month, issuer and clause, for whoever handles cases. Refuses with NOT_ALLOWED (Mission B11).",
  })
  disciplineFigures(@Context() ctx: Ctx): Promise<DisciplineFiguresType> {
    return disciplineFigures(ctx);
  }
}

@Resolver(() => IssuerFiguresType)
export class IssuerFiguresFields {
  @FieldResolver(() => PersonType)
  person(@Root() { personId }: IssuerFiguresType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, personId);
  }
}
