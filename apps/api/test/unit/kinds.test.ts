import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FILE_PURPOSES } from "@riqing/schema";
import { buildSchema, isEnumType } from "graphql";

const path = (from: string) => fileURLToPath(new URL(from, import.meta.url));
const contract = buildSchema(
  readFileSync(path("../../../../packages/schema/schema.graphql"), "utf8"),
);

const valuesOf = (name: string): string[] => {
  const type = contract.getType(name);
  return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
};

/** The places that show things of all kinds, and the kinds that are their own. */
it.each<[string, readonly string[], string[]]>([
  ["reach", valuesOf("InboxKind"), ["AFTER_QUIET", "BEHIND"]],
  ["todo", valuesOf("TodoKind"), []],
  ["boards", [...valuesOf("BoardKind"), ...valuesOf("ObligationKind")], []],
  ["journal", valuesOf("ReceiptKind"), []],
  ["files", FILE_PURPOSES, []],
])("%s names no kind of another module", (module, kinds, own) => {
  const folder = path(`../../src/modules/${module}`);
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"));
  const named = kinds.filter((kind) => sources.some((source) => source.includes(`"${kind}"`)));
  expect(kinds.length).toBeGreaterThan(1);
  expect(named).toEqual(own);
});
