import { type Bounds, type InputFault, textFault } from "@riqing/schema";
import { RefusedError } from "./refusal.ts";

/** Characters that are invisible, or that break a line unseen; they are removed. */
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u2060\uFEFF]/g;

/** Characters that change the order in which a text is displayed; they are removed, as texts are signed. */
const bidiControl = /[\u202A-\u202E\u2066-\u2069]/g;

/** A lone surrogate: a database would store another character, and the hash would not match. */
const loneSurrogate = /\p{Surrogate}/gu;

/** Text as it is kept: NFC, one kind of line end, nothing invisible, no space around it. */
export const clean = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(invisible, "")
    .replace(bidiControl, "")
    .replace(loneSurrogate, "\uFFFD")
    .trim();

/**
 * Reads the fields of one input, collecting what is wrong with each. Call `done()` before using
 * anything: it refuses with `BAD_INPUT` and all the faults at once.
 */
export class Fields {
  private readonly faults: InputFault[] = [];

  text(path: string, value: string | null | undefined, { min = 1, max }: Bounds): string {
    const text = clean(value ?? "");
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
