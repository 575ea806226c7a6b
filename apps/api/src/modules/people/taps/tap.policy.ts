const DAY_MS = 24 * 3_600_000;

/**
 * The deadline of what is asked again because somebody else had tapped it: whoever's account was lost gets the
 * time back that was left, and a day at least, so that it does not end in the night. What was over before the
 * loss stays over; null: it has no deadline.
 */
export function dueAgain(
  { dueAt, askedAt }: { dueAt: number | null; askedAt: number },
  lostAt: number,
  now: number,
): number | null {
  if (dueAt === null || dueAt < lostAt) return dueAt;
  return now + Math.max(DAY_MS, dueAt - Math.max(lostAt, askedAt));
}
