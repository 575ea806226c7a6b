import { Authorized, Ctx as Context, Query, Resolver } from "type-graphql";
import type { Ctx } from "../../kernel/ctx.ts";
import * as todo from "./todo.service.ts";
import { TodoType } from "./todo.type.ts";

/** The door to what needs the caller. */
@Resolver(() => TodoType)
export class TodoResolver {
  @Authorized()
  @Query(() => TodoType, { description: "What needs the caller, and nothing else, by the clock." })
  myTodo(@Context() ctx: Ctx): Promise<TodoType> {
    return todo.mine(ctx);
  }
}
