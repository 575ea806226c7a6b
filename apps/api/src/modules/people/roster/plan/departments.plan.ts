import { newId } from "../../../../kernel/column.ts";
import { nameKeyOf } from "../../../../kernel/name-key.ts";
import { COLUMNS, REASONS } from "../../../../words/roster.zh-cn.ts";
import { PATH_KEY_LENGTH } from "../../department.entity.ts";
import { faultAt, fileError, RosterError, type RosterLine } from "../roster.line.ts";
import { type CurrentDepartment, keyOfPath } from "./current-roster.ts";

interface FileDepartment {
  name: string;
  parentKey: string | null;
  line: number;
  /** Whether the file says what is above it, or that nothing is. */
  stated: boolean;
}

/** The departments of the file and all above them, from the top down, by the keys of their paths. */
function departmentsInFile(lines: readonly RosterLine[], parentsStated: boolean) {
  const found = new Map<string, FileDepartment>();
  const seen = new Set<string>();
  for (const { path, line } of lines) {
    const whole = path.join("/");
    if (seen.has(whole)) continue;
    seen.add(whole);
    let parentKey: string | null = null;
    for (const [depth, name] of path.entries()) {
      const key: string = parentKey === null ? nameKeyOf(name) : `${parentKey}/${nameKeyOf(name)}`;
      const stated = parentsStated || path.length > 1;
      const earlier = found.get(key);
      if (earlier) earlier.stated ||= stated;
      else found.set(key, { name, parentKey: depth === 0 ? null : parentKey, line, stated });
      parentKey = key;
    }
  }
  return new Map([...found].toSorted(([a], [b]) => a.split("/").length - b.split("/").length));
}

/**
 * A department of the file is the one of that path, or else the only one of that name, moved. A file that
 * does not say what is above a department leaves it where it is.
 */
export function departmentsOf(
  lines: RosterLine[],
  known: CurrentDepartment[],
  parentsStated: boolean,
) {
  const inFile = departmentsInFile(lines, parentsStated);
  const byPath = new Map(known.map((department) => [department.pathKey, department]));
  const named = Map.groupBy(known, ({ name }) => nameKeyOf(name));
  const namedInFile = Map.groupBy(inFile.values(), ({ name }) => nameKeyOf(name));
  const idOf = new Map<string, string>();
  const nodes = new Map(known.map(({ id, name, parentId }) => [id, { id, name, parentId }]));
  for (const [key, { name, line, stated }] of inFile) {
    const alike = (named.get(nameKeyOf(name)) ?? []).filter(({ pathKey }) => !inFile.has(pathKey));
    const isOnly = alike.length === 1 && namedInFile.get(nameKeyOf(name))?.length === 1;
    const same = byPath.get(key) ?? (isOnly ? alike[0] : null);
    if (!same && !stated && alike.length > 1) {
      const paths = alike.map(({ path }) => path).join("、");
      const reason = REASONS.ambiguousDepartment(name, paths);
      throw new RosterError([faultAt(line, "department", reason, name)]);
    }
    const id = same?.id ?? newId();
    idOf.set(key, id);
    if (!same) nodes.set(id, { id, name, parentId: null });
  }
  for (const [key, { parentKey, stated }] of inFile) {
    const node = nodes.get(idOf.get(key) ?? "");
    if (node && stated) node.parentId = parentKey === null ? null : (idOf.get(parentKey) ?? null);
  }

  const placed = new Map<string, CurrentDepartment>();
  const withLineage = (id: string): CurrentDepartment => {
    const done = placed.get(id);
    if (done) return done;
    const node = nodes.get(id);
    if (!node) throw new Error(`department ${id} is nowhere`);
    const parent = node.parentId === null ? null : withLineage(node.parentId);
    const below = (above: string | undefined, name: string) => (above ? `${above}/${name}` : name);
    const department = {
      ...node,
      path: below(parent?.path, node.name),
      pathKey: below(parent?.pathKey, nameKeyOf(node.name)),
      lineage: `${parent?.lineage ?? ""}${id}/`,
    };
    placed.set(id, department);
    return department;
  };
  const before = new Map(known.map((department) => [department.id, department]));
  const all = [...nodes.keys()].map(withLineage);
  const tooLong = ({ path, pathKey, lineage }: CurrentDepartment) =>
    path.length > 200 || pathKey.length > PATH_KEY_LENGTH || lineage.length > 400;
  if (all.some(tooLong)) {
    throw fileError(REASONS.tooDeep(10), COLUMNS.parent);
  }
  const moved = ({ id, path, lineage }: CurrentDepartment) =>
    before.has(id) && (before.get(id)?.path !== path || before.get(id)?.lineage !== lineage);
  return {
    idOf,
    newDepartments: all.filter(({ id }) => !before.has(id)),
    movedDepartments: all.filter(moved),
  };
}

/** The one above is nobody's department in the file, stands in no path, and is not known. */
export function unknownParentsOf(
  lines: readonly RosterLine[],
  known: readonly CurrentDepartment[],
) {
  const names = new Set(known.map(({ name }) => nameKeyOf(name)));
  const paths = new Map<string, Set<string>>();
  for (const { department, path } of lines) {
    const key = nameKeyOf(department);
    names.add(key);
    if (!paths.has(key)) paths.set(key, new Set());
    paths.get(key)!.add(keyOfPath(path));
  }
  const unknown = new Map<string, { line: number; name: string }>();
  for (const { line, parent, department, path } of lines) {
    if (parent === null) continue;
    const key = nameKeyOf(parent);
    // Those that tell departments of one name apart are meant, whoever works there.
    const tellsApart = (paths.get(nameKeyOf(department))?.size ?? 0) > 1;
    // What has a place of its own in the tree was named in a path, or as somebody's.
    const isPlaced = path.length > 2 && names.has(nameKeyOf(path[0]!)) && path.indexOf(parent) > 0;
    if (!names.has(key) && !tellsApart && !isPlaced && !unknown.has(key))
      unknown.set(key, { line, name: parent });
  }
  return [...unknown.values()];
}
