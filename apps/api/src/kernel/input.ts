import {
  type Bounds,
  cleanText,
  foldText,
  type InputFault,
  LIMITS,
  textFault,
} from "@riqing/schema";
import { RefusedError } from "./refusal.ts";

/** What somebody searches for, or null for nothing; what is too long is refused. */
export function searchOf(typed: string | null | undefined): string | null {
  const fields = new Fields();
  const search = fields.optional("search", typed, LIMITS.searchText);
  fields.done();
  return search !== null && foldText(search) !== "" ? search : null;
}

/**
 * Reads the fields of one input, collecting what is wrong with each. Call `done()` before using
 * anything: it refuses with `BAD_INPUT` and all the faults at once.
 */
export class Fields {
  private readonly faults: InputFault[] = [];

  text(path: string, value: string | null | undefined, { min = 1, max }: Bounds): string {
    const text = cleanText(value ?? "");
    const reason = textFault(text, { min, max });
    const limit = { REQUIRED: {}, TOO_SHORT: { limit: min }, TOO_LONG: { limit: max } };
    if (reason) this.faults.push({ path, reason, ...limit[reason] });
    return text;
  }

  optional(path: string, value: string | null | undefined, max: number): string | null {
    return this.text(path, value, { min: 0, max }) || null;
  }

  list<T>(path: string, values: readonly T[] | null | undefined, { min = 1, max }: Bounds): T[] {
    const count = values?.length ?? 0;
    if (count < min) this.faults.push({ path, reason: "TOO_FEW", limit: min });
    if (count > max) this.faults.push({ path, reason: "TOO_MANY", limit: max });
    return [...(values ?? [])];
  }

  /** What else was found wrong. */
  add(faults: readonly InputFault[]): void {
    this.faults.push(...faults);
  }

  /** Anything else that must hold. */
  expect(
    path: string,
    holds: boolean,
    reason: InputFault["reason"] = "NOT_VALID",
    limit?: number,
  ): void {
    if (!holds) this.faults.push({ path, reason, limit });
  }

  done(): void {
    if (this.faults.length > 0) throw new RefusedError("BAD_INPUT", { fields: this.faults });
  }
}
