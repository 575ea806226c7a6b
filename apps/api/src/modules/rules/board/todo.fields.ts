import { Ctx as Context, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { boundsOf } from "../../../kernel/time-of-day.ts";
import { type TodoEntry, TodoItemType, TodoType } from "../../todo/index.ts";
import { signedBetween } from "../signature/signature.read.ts";
import type { VersionRow } from "../version/version.read.ts";
import { RulesVersionType } from "../version/version.type.ts";
import { toSign, type WaitingRules } from "./to-sign.read.ts";

/** A version of rules on the caller's to-do list. */
interface RulesEntry extends TodoEntry {
  waiting: WaitingRules;
}

export const rulesEntries = async (ctx: Ctx): Promise<RulesEntry[]> =>
  (await toSign(ctx)).map((waiting) => ({
    id: waiting.version.id,
    title: waiting.title,
    dueAt: null,
    dueOn: waiting.dueOn,
    groupNames: waiting.groupNames,
    waiting,
  }));

type Item = TodoItemType & Partial<RulesEntry> & { draft?: VersionRow };

@Resolver(() => TodoItemType)
export class RulesOfTodo {
  @FieldResolver(() => RulesVersionType, { nullable: true })
  rules(@Root() item: Item): RulesVersionType | null {
    return item.waiting?.version ?? item.draft ?? null;
  }

  @FieldResolver(() => Int, {
    description: "Number of clauses changed since the version that the caller last signed.",
  })
  changedClauses(@Root() item: Item): number {
    return item.waiting?.changed ?? 0;
  }

  @FieldResolver(() => Int)
  added(@Root() item: Item): number {
    return item.waiting?.added ?? 0;
  }

  @FieldResolver(() => Int)
  tightened(@Root() item: Item): number {
    return item.waiting?.tightened ?? 0;
  }

  @FieldResolver(() => Int)
  relaxed(@Root() item: Item): number {
    return item.waiting?.relaxed ?? 0;
  }
}

@Resolver(() => TodoType)
export class SignaturesOfToday {
  @FieldResolver(() => Int, { description: "Number of signatures the caller gave today." })
  signedToday(@Context() ctx: Ctx): Promise<number> {
    return signedBetween(ctx, ...boundsOf(ctx.today, ctx.timeZone));
  }
}
