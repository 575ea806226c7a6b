import { nameKeyOf } from "../../../kernel/name-key.ts";
import { REASONS } from "../../../words/roster.zh-cn.ts";
import { faultAt, type RosterFault, type RosterLine } from "./roster.line.ts";

/** Ten ids with their slashes are what the column of lineages holds. */
export const MAX_DEPARTMENT_LEVELS = 10;
const MAX_PATH_CHARACTERS = 200;

/** A line as it stands, with its departments as far as it names them itself. */
export interface StatedLine extends Omit<RosterLine, "department" | "path" | "parent"> {
  /** The department, perhaps with some above it. */
  department: string[];
  /** What its own column says stands above that. */
  above: string[];
}

/** Where a name stands: below each of these, and on which line that is said first. */
type Places = Map<string, Map<string, { parent: string; line: number }>>;

/**
 * Each line with its department's whole path, as all lines together say, or what is wrong with them. A name
 * that stands below two others means two departments.
 */
export function placeDepartments(stated: readonly StatedLine[]): {
  lines: RosterLine[];
  faults: RosterFault[];
} {
  const named = alikeNamed();
  const chains = stated.map(({ above, department }) => [...above, ...department].map(named));
  const places = placesOf(chains, stated);
  const faults: RosterFault[] = [];
  const seen = new Map<string, string[]>();
  const lines = stated.map(({ department: _, above, ...line }, i) => {
    const chain = chains[i]!;
    const key = chain.map(nameKeyOf).join("/");
    const known = seen.get(key);
    const found: Found = known ? { path: known } : wholePath(chain, places);
    seen.set(key, found.path);
    if (found.fault)
      faults.push(faultAt(line.line, found.fault.column, found.fault.reason, chain.join("/")));
    const leaf = found.path.at(-1) ?? "";
    return { ...line, department: leaf, path: found.path, parent: above.at(-1) ?? null };
  });
  return { lines, faults };
}

/** Each name as it was written first. */
function alikeNamed(): (name: string) => string {
  const first = new Map<string, string>();
  return (name) => {
    const key = nameKeyOf(name);
    if (!first.has(key)) first.set(key, name);
    return first.get(key)!;
  };
}

function placesOf(chains: readonly string[][], stated: readonly StatedLine[]): Places {
  const places: Places = new Map();
  for (const [i, chain] of chains.entries()) {
    for (let at = 1; at < chain.length; at += 1) {
      const key = nameKeyOf(chain[at]!);
      const parent = chain[at - 1]!;
      if (!places.has(key)) places.set(key, new Map());
      const above = places.get(key)!;
      if (!above.has(nameKeyOf(parent)))
        above.set(nameKeyOf(parent), { parent, line: stated[i]!.line });
    }
  }
  return places;
}

interface Found {
  path: string[];
  fault?: { column: "parent" | "department"; reason: string };
}

function wholePath(chain: readonly string[], places: Places): Found {
  const path = [...chain];
  const seen = new Set(path.map(nameKeyOf));
  const inCircle = () => ({ path, fault: parentFault(REASONS.cycle(path.join(" → "))) });
  if (seen.size < path.length) return inCircle();
  for (;;) {
    const [top = ""] = path;
    const above = [...(places.get(nameKeyOf(top))?.values() ?? [])];
    const [only, ...others] = above;
    if (!only) break;
    if (others.length > 0) {
      const paths = above.map(({ parent }) => `${parent}/${top}`).join("、");
      const column = chain.length > 1 ? "parent" : "department";
      return { path, fault: { column, reason: REASONS.ambiguousDepartment(top, paths) } };
    }
    path.unshift(only.parent);
    const key = nameKeyOf(only.parent);
    if (seen.has(key)) return inCircle();
    seen.add(key);
  }
  if (path.length > MAX_DEPARTMENT_LEVELS || path.join("/").length > MAX_PATH_CHARACTERS)
    return { path, fault: parentFault(REASONS.tooDeep(MAX_DEPARTMENT_LEVELS)) };
  return { path };
}

const parentFault = (reason: string) => ({ column: "parent" as const, reason });
