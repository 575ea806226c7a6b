import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const MODULES = fileURLToPath(new URL("../../src/modules", import.meta.url));

const DECLARATION = /^export (?:abstract )?(?:interface|type|class|enum) (\w+)/gm;

/** The modules that declare each exported type name. */
function modulesByName(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const path of readdirSync(MODULES, { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith(".ts")) continue;
    for (const [, name] of readFileSync(`${MODULES}/${path}`, "utf8").matchAll(DECLARATION)) {
      found.set(name!, (found.get(name!) ?? new Set()).add(path.split("/")[0]!));
    }
  }
  return found;
}

it("an exported type name means one thing in all modules", () => {
  const names = modulesByName();
  expect(names.size).toBeGreaterThan(100);
  const repeated = [...names]
    .filter(([, modules]) => modules.size > 1)
    .map(([name, modules]) => `${name}: ${[...modules].join(", ")}`);
  expect(repeated).toEqual([]);
});
