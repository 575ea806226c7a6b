import type { NamePattern } from "./setting.ts";

/** How somebody is called in a group by its pattern (Mission M2); without a department, by the name alone. */
export function nameBy(
  { pattern }: Pick<NamePattern, "pattern">,
  { name, department }: { name: string; department: string | null },
): string {
  if (!department || pattern === "NAME") return name;
  return pattern === "DEPARTMENT_NAME" ? `${department}-${name}` : `${name}-${department}`;
}
