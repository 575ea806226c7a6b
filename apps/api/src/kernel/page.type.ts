import { ArgsType, type ClassType, Field, Int, ObjectType } from "type-graphql";
import type { Page, PageRequest } from "./page.ts";

/** What every list takes: at most `first` entries, those after the cursor `after`. */
@ArgsType()
export class PageArguments implements PageRequest {
  @Field(() => Int, { nullable: true })
  first?: number | null;

  @Field(() => String, { nullable: true })
  after?: string | null;
}

/** A page of `node`, to be named and described by the class that extends it. */
export function pageTypeOf<T extends object>(node: ClassType<T>) {
  @ObjectType({ simpleResolvers: true })
  abstract class PageType implements Page<T> {
    @Field(() => [node])
    nodes!: T[];

    @Field(() => String, { nullable: true })
    endCursor!: string | null;

    @Field(() => Boolean)
    hasMore!: boolean;
  }
  return PageType;
}
