import type { LateTokens } from "../../shell";

export type Names = NonNullable<ReturnType<LateTokens["names"]>>;

export interface Person {
  id: string;
  name: string;
  department: string;
}

/** Everybody by name, as it is kept on the phone. */
export function peopleOf({ people }: Names): Person[] {
  const found = JSON.parse(people) as [string, string, string][];
  return found.map(([id, name, department]) => ({ id, name, department }));
}

/**
 * Who receives what is said: the receiver of its kind, or the next above whom it does not bar. Who they are in a
 * group is not on the phone: where they are barred, the server gives it to the next above.
 */
export function receiverOf(
  { receivers, levels }: Names,
  kind: string,
  named: readonly string[],
  inGroup = false,
): string | null {
  const start = receivers.find((each) => each.kind === kind)?.receiver;
  if (inGroup && (start === "GROUP_MANAGERS" || start === "HEAD")) return start;
  // Of levels that belong to a group there is nobody without one.
  const from = Math.max(
    0,
    levels.findIndex(({ receiver }) => receiver === start),
  );
  const found = levels
    .slice(from)
    .find(({ people }) =>
      people.some(({ barredBy }) => !barredBy.some((id) => named.includes(id))),
    );
  return found?.receiver ?? null;
}
