import {
  Arg,
  Authorized,
  Ctx as Context,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
} from "type-graphql";
import type { Ctx } from "../../../kernel/ctx.ts";
import { filesOf, FileType } from "../../files/index.ts";
import { personById, PersonType } from "../../people/index.ts";
import { lineById } from "../document/close-out.read.ts";
import { CloseOutLineType, CloseOutType } from "../document/close-out.type.ts";
import * as corrections from "./correction.service.ts";
import { CloseOutCorrectionType, CorrectCloseOutInput } from "./correction.type.ts";

/** Mutations and fields of corrections. */
@Resolver(() => CloseOutType)
export class CorrectionResolver {
  @Authorized()
  @Mutation(() => CloseOutType, {
    description:
      "Adds a correction to a closed day or to one of its lines; the record itself never changes (Mission T6). See `CloseOut.correctRefusal`.",
  })
  correctCloseOut(
    @Context() ctx: Ctx,
    @Arg("input") input: CorrectCloseOutInput,
  ): Promise<CloseOutType> {
    return corrections.correct(ctx, input);
  }

  @FieldResolver(() => [CloseOutCorrectionType], {
    description:
      "In the order in which they were written. Members see those about the whole day and about their own lines.",
  })
  async corrections(
    @Root() closeOut: CloseOutType,
    @Context() ctx: Ctx,
  ): Promise<CloseOutCorrectionType[]> {
    const all = await corrections.correctionsOf(ctx, closeOut.id);
    return corrections.shownOf(ctx, closeOut, all);
  }
}

@Resolver(() => CloseOutCorrectionType)
export class CorrectionFields {
  @FieldResolver(() => PersonType)
  by(@Root() one: CloseOutCorrectionType, @Context() ctx: Ctx): Promise<PersonType> {
    return personById.existing(ctx, one.byPersonId);
  }

  @FieldResolver(() => CloseOutLineType, { nullable: true })
  async line(
    @Root() one: CloseOutCorrectionType,
    @Context() ctx: Ctx,
  ): Promise<CloseOutLineType | null> {
    return one.lineId === null ? null : await lineById(ctx, one.lineId);
  }

  @FieldResolver(() => [FileType])
  files(@Root() one: CloseOutCorrectionType, @Context() ctx: Ctx): Promise<FileType[]> {
    return filesOf(ctx, "CLOSE_OUT", one.id);
  }
}
