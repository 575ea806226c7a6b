/**
 * Holds docs/mission.md to the code: every clause that the code names ("Mission T6") is in it once, every
 * path in it exists, and a clause that is not open says what implements it.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./build.mjs";

const CODE = [
  "apps/api/src",
  "apps/api/test",
  "apps/miniapp/src",
  "packages/schema",
  "docs/decisions",
];
const isCode = /\.(ts|tsx|graphql|md)$/;

/** What the second line of a clause names, and where it is. */
const PLACES = {
  modules: (name) => `apps/api/src/modules/${name}/index.ts`,
  stories: (name) => `apps/api/test/${name}.test.ts`,
  pages: (name) => `apps/miniapp/src/pages/${name}/index.tsx`,
};

const text = readFileSync(join(repository, "docs/mission.md"), "utf8");
const clauses = text
  .split(/^(?=- \*\*|## )/m)
  .map((part) => /^- \*\*(?<id>[A-Z]\d+)\*\* (?<state>\w+)\.(?<rest>[^]*)/.exec(part)?.groups)
  .filter((clause) => clause !== undefined);
const wrong = [];

const known = new Set();
for (const { id, state, rest } of clauses) {
  if (known.has(id)) wrong.push(`${id} is there twice`);
  known.add(id);
  if (!["done", "partly", "open"].includes(state)) wrong.push(`${id}: "${state}" is no state`);
  const named = Object.fromEntries(
    Object.keys(PLACES).map((place) => {
      const list = new RegExp(`\\b${place} (\`[^.;]*\`)`, "i").exec(rest)?.[1] ?? "";
      return [place, [...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)];
    }),
  );
  for (const [place, names] of Object.entries(named)) {
    for (const path of names.map(PLACES[place]))
      if (!existsSync(join(repository, path))) wrong.push(`${id}: there is no ${path}`);
  }
  const implemented = named.stories.length > 0 && named.modules.length + named.pages.length > 0;
  if (state !== "open" && !implemented) wrong.push(`${id}: what implements it?`);
}

for (const folder of CODE) {
  const files = readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => isCode.test(name) && !name.includes("node_modules"))) {
    const code = readFileSync(join(repository, folder, file), "utf8");
    for (const [, ids] of code.matchAll(/Mission ([A-Z]\d+(?:,[\s*]*[A-Z]\d+)*)/g)) {
      for (const id of ids.match(/[A-Z]\d+/g))
        if (!known.has(id))
          wrong.push(`${folder}/${file} names ${id}, which docs/mission.md has not`);
    }
  }
}

if (wrong.length > 0) {
  console.error([...new Set(wrong)].join("\n"));
  process.exit(1);
}
const count = (state) => clauses.filter((clause) => clause.state === state).length;
console.log(`${count("done")} done, ${count("partly")} partly, ${count("open")} open`);
