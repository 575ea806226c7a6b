import type { ObligationKind } from "@riqing/schema";
import { dayAfter } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { startOfDay } from "../../kernel/time-of-day.ts";
import type { Deadline, ObligationTitle } from "./obligation.kinds.ts";
import type { ObligationScope } from "./obligation.read.ts";

/** The title of an obligation, and its deadline for everybody. */
export interface ObligationName extends ObligationTitle {
  kind: ObligationKind;
}

/** A kind and an id together identify an obligation. */
export const keyOf = ({ kind, id }: { kind: ObligationKind; id: string }) => `${kind}:${id}`;

/** The titles of these obligations, in one statement a kind however many they are. */
export async function obligationNames(
  of: ObligationScope,
  asked: readonly { kind: ObligationKind; id: string }[],
): Promise<Map<string, ObligationName>> {
  const named = await Promise.all(
    [...of.kinds].map(async ([kind, obligations]) => {
      const ids = asked.flatMap((one) => (one.kind === kind ? one.id : []));
      const titles = ids.length === 0 ? [] : await obligations.titles(ids);
      return titles.map((title) => ({ kind, ...title }));
    }),
  );
  return new Map(named.flat().map((one) => [keyOf(one), one]));
}

/** The instant of its deadline; a day ends at midnight. */
export const overAt = (ctx: Ctx, { dueAt, dueOn }: Deadline): number | null =>
  dueAt?.getTime() ??
  (dueOn === null ? null : startOfDay(dayAfter(dueOn, 1), ctx.timeZone).getTime() - 1);
