import type { Refusal } from "@riqing/schema";
import {
  Arg,
  Args,
  Authorized,
  Ctx as Context,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx, RequestContext } from "../../../kernel/ctx.ts";
import { PageArguments } from "../../../kernel/page.type.ts";
import { RefusalField } from "../../../kernel/refusal.ts";
import { personById, PersonType } from "../../people/index.ts";
import {
  LostAccountsArguments,
  RecoverAccountInput,
  ReportLostAccountInput,
} from "./lost-account.input.ts";
import { checksNeeded, isOver, whyNotRecover } from "./lost-account.policy.ts";
import { listLosses, myLosses, officeFrom, visibleLoss } from "./lost-account.read.ts";
import { checksOf } from "./lost-account.row.ts";
import {
  LossByCodeType,
  LossCheckType,
  LossCodeType,
  LostAccountPageType,
  LostAccountType,
  RecoveredAccountType,
} from "./lost-account.type.ts";
import { recoverAccount } from "./recover.service.ts";
import { makeLossCode, reportLostAccount, reportLostByCode } from "./report.service.ts";
import { countTapsLeft } from "./tap-review.read.ts";

/** Lost accounts: reported, and recovered. */
@Resolver(() => LostAccountType)
export class LostAccountResolver {
  @Authorized()
  @Query(() => LostAccountPageType, {
    description:
      "Lost accounts of the people for whom the caller answers, the newest first; not their own (Mission V4).",
  })
  lostAccounts(
    @Context() ctx: Ctx,
    @Args() request: LostAccountsArguments,
  ): Promise<LostAccountPageType> {
    return listLosses(ctx, request);
  }

  @Authorized()
  @Query(() => LostAccountPageType, {
    description: "When the caller's own account was reported lost, and by whom; the newest first.",
  })
  myLostAccounts(
    @Context() ctx: Ctx,
    @Args() request: PageArguments,
  ): Promise<LostAccountPageType> {
    return myLosses(ctx, request);
  }

  @Authorized()
  @Query(() => LostAccountType, {
    description:
      "One lost account, for its owner, for who reported it and for those who answer for the person.",
  })
  lostAccount(@Context() ctx: Ctx, @Arg("id", () => ID) id: string): Promise<LostAccountType> {
    return visibleLoss(ctx, id);
  }

  @Authorized()
  @Mutation(() => LostAccountType, {
    description:
      "Reports an account lost, stolen or lent: the caller's own, or a colleague's (three colleagues a day). Its devices end at once, but for the one on which its owner reports it.",
  })
  reportLostAccount(
    @Context() ctx: Ctx,
    @Arg("input") input: ReportLostAccountInput,
  ): Promise<LostAccountType> {
    return reportLostAccount(ctx, input);
  }

  @Authorized()
  @Mutation(() => LossCodeType, {
    description:
      "Makes the caller a code by which they report their account lost from anywhere; an earlier one ends.",
  })
  makeLossCode(@Context() ctx: Ctx): Promise<LossCodeType> {
    return makeLossCode(ctx);
  }

  @Mutation(() => LossByCodeType, {
    description:
      "Reports the account lost whose owner made this code. Open to anybody: it ends the account's devices and opens nothing.",
  })
  reportLostByCode(
    @Context() ctx: RequestContext,
    @Arg("code", () => String) code: string,
    @Arg("lostAt", () => Date, {
      nullable: true,
      description: "Since when it is in other hands, as of `ReportLostAccountInput`.",
    })
    lostAt?: Date | null,
  ): Promise<LossByCodeType> {
    return reportLostByCode(ctx, code, lostAt ?? null);
  }

  @Authorized()
  @Mutation(() => RecoveredAccountType, {
    description:
      "The caller has made sure of the owner. After a report by a colleague or by code it takes two people, neither of them who reported it. By the owner: they have what they need, on the device that they kept.",
  })
  recoverAccount(
    @Context() ctx: Ctx,
    @Arg("input") input: RecoverAccountInput,
  ): Promise<RecoveredAccountType> {
    return recoverAccount(ctx, input);
  }

  @FieldResolver(() => PersonType)
  async person(@Root() { personId }: LostAccountType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, personId);
  }

  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who reported it; null: whoever typed the code.",
  })
  reportedBy(
    @Root() { reportedById }: LostAccountType,
    @Context() ctx: Ctx,
  ): Promise<PersonType | null> {
    return personById(ctx, reportedById);
  }

  @FieldResolver(() => [String], { description: "The devices that it ended." })
  endedDevices(@Root() { endedDevices }: LostAccountType): string[] {
    return endedDevices === "" ? [] : endedDevices.split("\n");
  }

  @FieldResolver(() => Int, { description: "How many people have to make sure of the owner." })
  checksNeeded(@Root() { reporter }: LostAccountType): number {
    return checksNeeded(reporter);
  }

  @FieldResolver(() => [LossCheckType], { description: "Who has made sure of the owner." })
  checks(@Root() { id }: LostAccountType, @Context() ctx: Ctx): Promise<LossCheckType[]> {
    return checksOf(ctx, id);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is the caller's own account." })
  mine(@Root() { personId }: LostAccountType, @Context() { actor }: Ctx): boolean {
    return personId === actor.personId;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many taps since the loss its owner has not answered for; counted up to 500. Null for everybody else.",
  })
  tapsLeft(@Root() loss: LostAccountType, @Context() ctx: Ctx): Promise<number> | null {
    return loss.personId === ctx.actor.personId ? countTapsLeft(ctx, loss) : null;
  }

  @FieldResolver(() => Boolean, {
    description: "Whether somebody found that nothing had been lost.",
  })
  async falseReport(@Root() { id }: LostAccountType, @Context() ctx: Ctx): Promise<boolean> {
    return (await checksOf(ctx, id)).some(({ falseReport }) => Number(falseReport) === 1);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether it has been open for so long that the office sees to it.",
  })
  atOffice(@Root() loss: LostAccountType, @Context() { now }: Ctx): boolean {
    return !isOver(loss) && Number(loss.reportedAt) <= officeFrom(now);
  }

  @RefusalField("Why the caller may not make sure of the owner; null if they may.")
  recoverRefusal(@Root() loss: LostAccountType, @Context() { actor }: Ctx): Refusal | null {
    const { personId } = actor;
    return whyNotRecover(loss, { personId, handles: Number(loss.handles) === 1 });
  }
}

/** Who made sure. */
@Resolver(() => LossCheckType)
export class LossCheckFields {
  @FieldResolver(() => PersonType)
  by(@Root() { byId }: LossCheckType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, byId);
  }
}
