/**
 * What both sides must know of the tokens by which something is sent without a name (RFC 9497, POPRF). The app
 * makes the public part by itself: if the server told it, it could tell each person another one, and know them by it.
 */

/** The Monday of the week that a day belongs to. */
export function weekOf(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  return at.toISOString().slice(0, 10);
}

/** The week before a week. */
export function weekBefore(week: string): string {
  const at = new Date(`${week}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 7);
  return at.toISOString().slice(0, 10);
}

/** What a token holds for: an organisation, and a week by its Monday. */
export const tokenInfo = (organisationId: string, week: string): string =>
  `riqing token 1 ${organisationId} ${week}`;

/** What an organisation's key signs of its token key, as canonical JSON has it. */
export const tokenKeyStatement = (organisationId: string, publicKey: string, fromWeek: string) =>
  `{"fromWeek":"${fromWeek}","kind":"token key","organisationId":"${organisationId}","publicKey":"${publicKey}"}`;

/** Crockford's base 32: without I, L, O and U. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE_DIGITS = 16;

/** The code of an anonymous report, of ten random bytes, in groups of four. */
export function reportCodeOf(bytes: ArrayLike<number>): string {
  let bits = "";
  for (let at = 0; at < 10; at += 1) bits += (bytes[at] ?? 0).toString(2).padStart(8, "0");
  const digits = Array.from(
    { length: CODE_DIGITS },
    (_, at) => DIGITS[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)],
  ).join("");
  return digits.replace(/(.{4})(?=.)/g, "$1 ");
}

/** A code as it was typed, without what makes no difference; null where it can be none. */
export function foldReportCode(typed: string): string | null {
  const digits = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return digits.length === CODE_DIGITS && [...digits].every((digit) => DIGITS.includes(digit))
    ? digits
    : null;
}
