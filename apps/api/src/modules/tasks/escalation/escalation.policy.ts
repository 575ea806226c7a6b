import type { EscalationStep } from "../assignment/assignment.state.ts";

/** How many times the group's working minutes pass before each step (Mission T3). */
export const STEP_TIMES: Record<EscalationStep, number> = { ASSIGNEE: 1, HEAD: 2, SUPERVISOR: 3 };

/** What follows a step: the assignee, then their head, then whoever supervises; then nothing. */
export function stepAfter(step: EscalationStep): EscalationStep | null {
  if (step === "ASSIGNEE") return "HEAD";
  return step === "HEAD" ? "SUPERVISOR" : null;
}

/** Who of a group supervises what waits for `personId`: its admins, or where there are none its owner. */
export function supervisorsOf(
  holders: readonly { personId: string; role: string }[],
  personId: string,
  away: ReadonlySet<string>,
): string[] {
  const others = (role: string) =>
    holders.filter((one) => one.role === role && one.personId !== personId);
  const present = (role: string) => others(role).filter((one) => !away.has(one.personId));
  const chosen = [present("ADMIN"), present("OWNER"), others("ADMIN"), others("OWNER")];
  const first = chosen.find((some) => some.length > 0) ?? [];
  return [...new Set(first.map((one) => one.personId))];
}
