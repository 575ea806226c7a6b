import { readdirSync, readFileSync } from "node:fs";
import { blocks } from "../../bench/page.mjs";

const bench = new URL("../../bench/", import.meta.url);

/** All that the benches and drills say. */
const drills = readdirSync(bench, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".mjs"))
  .map((name) => readFileSync(new URL(name, bench), "utf8"))
  .join("\n");

const page = readFileSync(new URL("../../../../docs/operations.md", import.meta.url), "utf8");

it("has no command and no settings that no drill uses", () => {
  const fences = page.match(/^```\w+.*$/gm) ?? [];
  expect(fences.length).toBe(blocks().size);
  const unused = [...blocks().keys()].filter((name) => !drills.includes(`"${name}"`));
  expect(unused).toEqual([]);
});
