import { COLUMNS, REASONS } from "../../../words/roster.zh-cn.ts";
import type { RosterFault, RosterLine } from "./roster.line.ts";

/** Ten ids with their slashes are what the column of lineages holds. */
export const MAX_DEPARTMENT_LEVELS = 10;
const MAX_PATH_CHARACTERS = 200;

type DepartmentLine = Pick<RosterLine, "line" | "department" | "parent">;

/** Each department of a roster with the one above it; null at the top. A name means one department. */
export function treeOf(lines: readonly DepartmentLine[]): Map<string, string | null> {
  const above = new Map<string, string | null>();
  for (const { department, parent } of lines) {
    if (parent !== null) above.set(department, parent);
    else if (!above.has(department)) above.set(department, null);
  }
  // What is added here stands at the top, so that meeting it later on adds nothing.
  for (const parent of above.values()) {
    if (parent !== null && !above.has(parent)) above.set(parent, null);
  }
  return above;
}

/** The names from the top down to `department`; of a circle, the names once round. */
export function pathOf(department: string, above: ReadonlyMap<string, string | null>): string[] {
  const path: string[] = [];
  for (let name: string | null = department; name !== null; name = above.get(name) ?? null) {
    path.unshift(name);
    if (path.length > above.size) break;
    if (path.indexOf(name, 1) > 0) break;
  }
  return path;
}

/** What keeps the departments of a roster from being a tree that fits: one fault a department. */
export function departmentFaults(lines: readonly DepartmentLine[]): RosterFault[] {
  const faults: RosterFault[] = [];
  const stated = new Map<string, { parent: string; line: number }>();
  const blame = (line: number, reason: string) => {
    const value = lines.find((each) => each.line === line)?.parent ?? null;
    faults.push({ line, column: COLUMNS.parent, reason, value });
  };
  for (const { department, parent, line } of lines) {
    if (parent === null) continue;
    const earlier = stated.get(department);
    if (!earlier) stated.set(department, { parent, line });
    else if (earlier.parent !== parent) blame(line, REASONS.parents(earlier.parent, earlier.line));
  }
  const above = treeOf(lines);
  const seen = new Set<string>();
  for (const { department, line } of lines) {
    if (seen.has(department)) continue;
    seen.add(department);
    const path = pathOf(department, above);
    if (new Set(path).size < path.length) blame(line, REASONS.cycle(path.join(" → ")));
    else if (path.length > MAX_DEPARTMENT_LEVELS || path.join("/").length > MAX_PATH_CHARACTERS) {
      blame(line, REASONS.tooDeep(MAX_DEPARTMENT_LEVELS));
    }
  }
  return faults;
}
