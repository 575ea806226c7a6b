import { LIMITS } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { casesAboutMe } from "../case/case.read.ts";
import { measureOfCase } from "./measure.read.ts";
import type { MyRecordType } from "./measure.type.ts";
import { standingOf } from "./standing.read.ts";

/** Everything about the caller: what is open, and what was decided, in all groups they were ever in. */
export async function myRecord(ctx: Ctx): Promise<MyRecordType> {
  const open = await casesAboutMe(ctx, ["OPEN", "TO_CORRECT"], LIMITS.pageSize);
  const ended = await casesAboutMe(
    ctx,
    ["DECIDED", "CORRECTED", "DISMISSED"],
    LIMITS.pageSize - open.length,
  );
  const measures = await Promise.all(ended.map(({ id }) => measureOfCase(ctx, id)));
  const standings = await Promise.all(
    measures.flatMap((measure) => (measure === null ? [] : [standingOf(ctx, measure)])),
  );
  const counting = standings.filter(({ counts }) => counts);
  const until = counting.flatMap(({ countsUntil }) => countsUntil ?? []);
  return {
    counting: counting.length,
    clearOn: until.toSorted().at(-1) ?? null,
    cases: [...open, ...ended],
  };
}
