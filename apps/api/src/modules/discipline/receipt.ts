import type { Ctx } from "../../kernel/ctx.ts";
import { disciplineWords as words } from "../../words/discipline.zh-cn.ts";
import { hashOf } from "../journal/index.ts";
import { recordWithReceipt } from "../people/index.ts";
import type { CaseRow } from "./case/case.row.ts";
import type { MeasureRow } from "./measure/measure.read.ts";

/** That the member has received the decision. */
export const measureReceipt = (
  ctx: Ctx,
  found: CaseRow,
  measure: MeasureRow,
  step: string,
): Promise<string> =>
  recordWithReceipt(ctx, {
    kind: "MEASURE_ACKNOWLEDGED",
    deed: "measure.acknowledged",
    subjectId: measure.id,
    groupId: found.groupId,
    personId: found.personId,
    title: words.receiptTitle(found.number),
    versionLabel: step,
    statement: words.acknowledged,
    textHash: hashOf({
      number: found.number,
      kind: found.kindName,
      clause: found.clauseText,
      measure: measure.measure,
      days: measure.days,
    }),
  });
