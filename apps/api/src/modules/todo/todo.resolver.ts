import { Authorized, Ctx as Context, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import * as todo from "./todo.service.ts";
import { TodoType } from "./todo.type.ts";

/** The query of everything that waits for the caller. */
@Resolver(() => TodoType)
export class TodoResolver {
  @Authorized()
  @Query(() => TodoType, {
    description: "Everything that waits for the caller, sorted by deadline.",
  })
  myTodo(@Context() ctx: Ctx): Promise<TodoType> {
    return todo.myTodo(ctx);
  }
}
