import type { LadderStep, Measure } from "@riqing/schema";
import type { Fields } from "../../../kernel/input.ts";
import { isLower } from "../appeal/appeal.policy.ts";
import type { MeasureRow } from "./measure.read.ts";

/** How somebody decides about a measure once more. */
interface Lowering {
  outcome: string;
  /** Of LOWERED: what it becomes. */
  measure?: Measure | null;
  days?: number | null;
}

/** What a measure becomes: milder than it is, never harsher. Null where it is not lowered. */
export function loweredTo(
  fields: Fields,
  input: Lowering,
  measure: Pick<MeasureRow, "measure" | "days">,
): LadderStep | null {
  if (input.outcome !== "LOWERED") {
    fields.expect("measure", !input.measure);
    return null;
  }
  const days = input.days ?? null;
  fields.expect("measure", Boolean(input.measure), "REQUIRED");
  const step = { measure: input.measure ?? "REMIND", ...(days === null ? {} : { days }) };
  const than = { measure: measure.measure, days: Number(measure.days ?? 0) };
  fields.expect("measure", isLower(step, than));
  fields.expect("days", step.measure === "MUTE" ? days !== null && days >= 1 : days === null);
  return step;
}
