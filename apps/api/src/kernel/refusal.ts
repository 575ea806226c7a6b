import { COMMON_REFUSALS, REFUSALS, type Refusal } from "@riqing/schema";
import { GraphQLError } from "graphql";
import { FieldResolver, registerEnumType } from "type-graphql";

export type { Refusal };

/** The contract's list of refusals, as a GraphQL enum. */
export const RefusalEnum = Object.fromEntries(REFUSALS.map((code) => [code, code]));

registerEnumType(RefusalEnum, {
  name: "Refusal",
  description: `Why the answer is no. Any operation may answer ${COMMON_REFUSALS.join(", ")}; what else a mutation may answer is in its description. A client shows a general sentence for a code that it does not know.`,
});

/** The field that says why the caller may not do something; null if they may. */
export const RefusalField = (description: string): MethodDecorator =>
  FieldResolver(() => RefusalEnum, { nullable: true, description });

/** An answer of "no". Not a fault: it alarms nobody, and what was begun is rolled back. */
export class RefusedError extends GraphQLError {
  readonly code: Refusal;

  /** `facts` travel in `extensions`, where the screen needs more than the code. */
  constructor(code: Refusal, facts: Record<string, unknown> = {}) {
    super(code, { extensions: { ...facts, code } });
    this.code = code;
  }
}

/** Stops the work, with a `RefusedError`, when a policy has found a reason to. */
export function refuseIf(reason: Refusal | null, facts?: Record<string, unknown>): void {
  if (reason) throw new RefusedError(reason, facts);
}

/** The thing, or the answer that there is none: a stranger's thing and a missing one are alike. */
export function orNotFound<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new RefusedError("NOT_FOUND");
  return thing;
}
