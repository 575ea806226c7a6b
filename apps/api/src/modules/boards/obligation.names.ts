import { type BusinessDay, dayAfter } from "../../kernel/business-day.ts";
import type { Ctx } from "../../kernel/ctx.ts";
import { instantAt, minuteOfDay, startOfDay } from "../../kernel/time-of-day.ts";
import { words } from "../../words/zh-cn.ts";
import { hoursOf } from "../groups/index.ts";
import { noticeTitles } from "../notices/index.ts";
import { taskTitles } from "../tasks/index.ts";
import type { ObligationScope } from "./obligation.read.ts";
import type { ObligationKind } from "./obligation.state.ts";

/** The title of an obligation, and its deadline for everybody. */
export interface ObligationName {
  kind: ObligationKind;
  id: string;
  title: string;
  dueAt: Date | null;
  dueOn: BusinessDay | null;
}

/** A kind and an id together identify an obligation. */
export const keyOf = ({ kind, id }: { kind: ObligationKind; id: string }) => `${kind}:${id}`;

/** The titles of these obligations, in two statements however many they are. */
export async function obligationNames(
  ctx: Ctx,
  of: ObligationScope,
  asked: readonly { kind: ObligationKind; id: string }[],
): Promise<Map<string, ObligationName>> {
  const ids = (kind: ObligationKind) => asked.flatMap((one) => (one.kind === kind ? one.id : []));
  const at = (instant: number | null) => (instant === null ? null : new Date(Number(instant)));
  const dated = (
    kind: ObligationKind,
    one: { id: string; title: string; dueAt: number | null },
  ) => ({
    kind,
    id: one.id,
    title: one.title,
    dueAt: at(one.dueAt),
    dueOn: null,
  });
  const all: ObligationName[] = [
    ...(await noticeTitles(ctx, ids("NOTICE"))).map((one) => dated("NOTICE", one)),
    ...(await taskTitles(ctx, ids("TASK"))).map((one) => dated("TASK", one)),
    ...of.rules.map(({ rulebookId, title, number, signByOn }) => ({
      kind: "RULES" as const,
      id: rulebookId,
      title: `${title}${words.rules.versionLabel(number)}`,
      dueAt: null,
      dueOn: signByOn,
    })),
    {
      kind: "CLOSE_OUT",
      id: of.groupId,
      title: words.board.closeOut,
      dueAt: instantAt(
        ctx.today,
        minuteOfDay((await hoursOf(ctx, of.groupId)).closeOutAt),
        ctx.timeZone,
      ),
      dueOn: null,
    },
  ];
  return new Map(all.map((one) => [keyOf(one), one]));
}

/** The instant of its deadline; a day ends at midnight. */
export const overAt = (ctx: Ctx, { dueAt, dueOn }: ObligationName): number | null =>
  dueAt?.getTime() ??
  (dueOn === null ? null : startOfDay(dayAfter(dueOn, 1), ctx.timeZone).getTime() - 1);
