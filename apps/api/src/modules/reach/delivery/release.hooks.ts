import type { InboxKind } from "@riqing/schema";
import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { hook } from "../../../kernel/extension.ts";
import type { DropReason } from "./delivery.state.ts";

/** A message to one person that is about to leave. */
export interface LeavingMessage {
  personId: string;
  occasion: string;
  kind: InboxKind;
  subjectKind: string | null;
  subjectId: string | null;
  subjectOn: BusinessDay | null;
  groupIds: readonly string[];
}

/** What a module says of a message that is about to leave. */
export interface Objection {
  personId: string;
  occasion: string;
  /** Nobody needs it any more, because of this. */
  drop?: DropReason;
  /** What it is about is not named outside the product any more. */
  neutral?: boolean;
}

/**
 * Asked of the modules above when messages leave, all of them together: whoever has answered, has left or
 * is away gets none, and what was withdrawn or closed is not sent. Answers only about what is theirs.
 */
export const onLeaving = hook<
  [ctx: RequestContext, organisationId: string, messages: readonly LeavingMessage[]],
  readonly Objection[]
>();

/** That messages have reached their people, or will not, in the transaction that says so. */
export const onDelivered =
  hook<
    [
      ctx: RequestContext,
      organisationId: string,
      of: readonly { personId: string; subjectKind: string | null; subjectId: string | null }[],
    ]
  >();
