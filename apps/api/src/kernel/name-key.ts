import { p } from "@mikro-orm/core";
import { foldText } from "@riqing/schema";

/** Of a folded name, which may be longer than the name, this many characters tell it from others. */
export const NAME_KEY_LENGTH = 200;

/**
 * By what a name or a staff number is compared and is unique: two that a reader takes for the same
 * have one key (docs/decisions/0036).
 */
export function nameKeyOf(name: string): string {
  const folded = foldText(name);
  if (folded.length <= NAME_KEY_LENGTH) return folded;
  return [...folded].slice(0, NAME_KEY_LENGTH).join("");
}

/** A column for it. */
export const nameKey = () => p.string().length(NAME_KEY_LENGTH);
