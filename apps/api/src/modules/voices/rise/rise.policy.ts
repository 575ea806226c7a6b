import { LEVELS, type RoleHolder } from "../../discipline/case/entitled.policy.ts";

/** How often something goes up: to the head above, then to the office. */
export const LAST_RISE = 2;

/**
 * Who answers for something at this moment: whoever stands nearest from a level on; once it has gone up, the head
 * above them; then the office. Where nobody stands there, whoever is next above. Those `apart` have a part in it.
 */
export function answering(
  raised: number,
  from: number,
  holders: readonly RoleHolder[],
  apart: Iterable<string> = [],
): string[] {
  const passed = new Set(apart);
  let level = from;
  let answer: string[] = [];
  for (let rise = 0; rise <= raised; rise += 1) {
    const least = rise === LAST_RISE ? Math.max(level, LEVELS.OFFICE) : level;
    const free = holders.filter((one) => one.level >= least && !passed.has(one.personId));
    if (free.length === 0) break;
    const next = Math.min(...free.map((one) => one.level));
    answer = [...new Set(free.filter((one) => one.level === next).map(({ personId }) => personId))];
    for (const id of answer) passed.add(id);
    level = next + 1;
  }
  return answer;
}
