/**
 * Turns packages/schema (schema.graphql, operations/*.graphql) into typed documents that import
 * nothing: `generated/operations.ts` says what each document asks and is answered. With `--check`,
 * writes nothing and fails if what is committed is not what it would write.
 */
import { readFileSync, readdirSync, writeFileSync, existsSync, mkdirSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { Kind, parse, print, visit } from "graphql";

const home = new URL("../packages/schema/", import.meta.url);
const read = (path) => readFileSync(new URL(path, home), "utf8");

const schema = parse(read("schema.graphql"));
const documents = readdirSync(new URL("operations/", home))
  .filter((file) => file.endsWith(".graphql"))
  .toSorted()
  .map((file) => ({ location: file, document: parse(read(`operations/${file}`)) }));

const config = {
  enumsAsTypes: true,
  skipTypename: true,
  useTypeImports: true,
  immutableTypes: false,
  strictScalars: true,
  scalars: { DateTimeISO: "string", LocalDate: "string", ID: "string" },
};
const generate = (filename, plugins) =>
  codegen({
    filename,
    schema,
    documents,
    config,
    plugins: plugins.map((name) => ({ [name]: {} })),
    pluginMap: { operations },
  });

const definitions = documents.flatMap(({ document }) => document.definitions);
const fragments = new Map(
  definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]),
);

/** The fragments a definition needs, and those they need, each once. */
function needed(definition, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      if (found.has(name.value)) return;
      found.add(name.value);
      needed(fragments.get(name.value), found);
    },
  });
  return found;
}

/** GraphQL text without the white space that only people need. */
const compact = (text) => text.replace(/\s+/g, " ").trim();

const written = definitions
  .filter((d) => d.kind === Kind.OPERATION_DEFINITION)
  .map((operation) => {
    const name = operation.name.value;
    const kind = operation.operation === "mutation" ? "Mutation" : "Query";
    const parts = [operation, ...[...needed(operation)].map((f) => fragments.get(f))];
    const text = JSON.stringify(compact(parts.map((part) => print(part)).join(" ")));
    return `export const ${name}: Document<${name}${kind}, ${name}${kind}Variables> = {\n  name: "${name}",\n  text: ${text},\n};\n`;
  });

const note =
  "/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */\n";
const types = await generate("operations.ts", ["operations"]);
const files = {
  "src/generated/operations.ts":
    note + `import type { Document } from "../document.ts";\n` + types + "\n" + written.join("\n"),
};

const check = process.argv.includes("--check");
let stale = 0;
for (const [path, content] of Object.entries(files)) {
  const url = new URL(path, home);
  const before = existsSync(url) ? readFileSync(url, "utf8") : "";
  if (before === content) continue;
  if (check) {
    console.error(`packages/schema/${path} is stale: run "pnpm contract".`);
    stale += 1;
  } else {
    mkdirSync(new URL(".", url), { recursive: true });
    writeFileSync(url, content);
  }
}
process.exit(stale === 0 ? 0 : 1);
