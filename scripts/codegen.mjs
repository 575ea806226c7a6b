/**
 * Turns packages/schema (schema.graphql, operations/*.graphql) into typed documents that import
 * nothing. `generated/operations.ts` has the types of what each document asks and is answered;
 * `generated/documents/` has the documents, with which reads a deed makes old: queries carry the types
 * they show, mutations those they change. With `--check`,
 * writes nothing and fails if what is committed is not what it would write.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import {
  buildASTSchema,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { alsoChanges, workedOutFrom } from "../packages/schema/freshness.mjs";

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
  scalars: { DateTimeISO: "string", LocalDate: "string", ID: "string", JSON: "unknown" },
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

const operationsOf = (kind) =>
  definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION && d.operation === kind);
const types = buildASTSchema(schema);

function refuse(reason) {
  console.error(reason);
  process.exit(1);
}

/** An answer that asks no more of a thing than this names it, and does not show how it stands. */
const naming = new Set(["id", "name", "path"]);

/** The types of which an operation asks more than their names, and `Type.field` for each field asked. */
function selected(operation) {
  const found = new Set();
  const info = new TypeInfo(types);
  const parts = [operation, ...[...needed(operation)].map((f) => fragments.get(f))];
  const document = { kind: Kind.DOCUMENT, definitions: parts };
  const Field = ({ name }) => {
    const parent = info.getParentType();
    if (!parent || naming.has(name.value)) return;
    found.add(parent.name).add(`${parent.name}.${name.value}`);
  };
  visit(document, visitWithTypeInfo(info, { Field }));
  return found;
}

/** With what each of them is worked out from, and so on. */
function widened(names) {
  const all = new Set(names);
  for (const name of all) for (const source of workedOutFrom[name] ?? []) all.add(source);
  return all;
}

const answered = (operation) => {
  const [{ name }] = operation.selectionSet.selections;
  const type = getNamedType(types.getMutationType().getFields()[name.value].type);
  return isObjectType(type) ? [type.name] : [];
};

const shown = new Map(operationsOf("query").map((q) => [q.name.value, widened(selected(q))]));
const everShown = new Set([...shown.values()].flatMap((names) => [...names]));
const changed = new Map(
  operationsOf("mutation").map((mutation) => {
    const name = mutation.name.value;
    const own = answered(mutation).filter((type) => everShown.has(type));
    const more = alsoChanges[name];
    if (own.length === 0 && !more) {
      refuse(`freshness.mjs: no query shows what ${name} answers. Say there what it changes.`);
    }
    if (more?.some((type) => own.includes(type))) {
      refuse(`freshness.mjs: ${name} answers that already`);
    }
    return [name, new Set(own.concat(more ?? []))];
  }),
);
const everChanged = new Set([...changed.values()].flatMap((names) => [...names]));

/** Names in freshness.mjs that mean nothing. */
for (const name of Object.keys(alsoChanges)) {
  if (!changed.has(name)) refuse(`freshness.mjs: there is no mutation ${name}`);
}
for (const name of [alsoChanges, workedOutFrom].flatMap((table) => Object.values(table).flat())) {
  if (!everShown.has(name)) refuse(`freshness.mjs: no query shows ${name}`);
}
for (const name of Object.keys(workedOutFrom)) {
  const [type, field] = name.split(".");
  const fields = types.getType(type)?.getFields();
  if (!fields || (field && !fields[field])) refuse(`freshness.mjs: there is no ${name}`);
}

/** A type or value of `names`, imported from `from` on lines that the formatter leaves alone. */
const imports = (names, from, type = false) =>
  names.length === 0
    ? ""
    : `import ${type ? "type " : ""}{ ${names.join(", ")} } from "${from}";\n`;

const printed = (definition) => JSON.stringify(compact(print(definition)));

/**
 * A document has a file of its own, and so has a fragment, so that a bundler can put them beside the pages that
 * ask them; each is written once, whoever needs it.
 */
function documentOf(operation) {
  const name = operation.name.value;
  const kind = operation.operation === "mutation" ? "Mutation" : "Query";
  const fragmentNames = [...needed(operation)];
  const text = [printed(operation), ...fragmentNames].join(' + " " + ');
  const [key, names] =
    kind === "Query" ? ["shows", shown.get(name)] : ["changes", changed.get(name)];
  const told = JSON.stringify([...names].filter((type) => everChanged.has(type)));
  const answer = `${name}${kind}`;
  return [
    note,
    imports(["Document"], "../../document.ts", true),
    ...fragmentNames.map((one) => imports([one], `../fragments/${one}.ts`)),
    imports([answer, `${answer}Variables`], "../operations.ts", true),
    `\nexport const ${name}: Document<${answer}, ${answer}Variables> = {\n`,
    `  name: "${name}",\n  text: ${text},\n  ${key}: ${told},\n};\n`,
  ].join("");
}

const note =
  "/* Generated from schema.graphql and operations/*.graphql; `pnpm contract` writes it anew. */\n";
const operationNames = definitions
  .filter((d) => d.kind === Kind.OPERATION_DEFINITION)
  .map((d) => [d.name.value, d]);
const generated = "src/generated/";
const files = {
  [`${generated}operations.ts`]: note + (await generate("operations.ts", ["operations"])),
  [`${generated}documents.ts`]:
    note +
    operationNames.map(([name]) => `export { ${name} } from "./documents/${name}.ts";\n`).join(""),
};
for (const [name, operation] of operationNames) {
  files[`${generated}documents/${name}.ts`] = documentOf(operation);
}
for (const [name, fragment] of fragments) {
  files[`${generated}fragments/${name}.ts`] =
    `${note}export const ${name} = ${printed(fragment)};\n`;
}

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
/** Those whose operation or fragment is gone. */
for (const folder of [`${generated}documents/`, `${generated}fragments/`]) {
  for (const file of readdirSync(new URL(folder, home))) {
    if (Object.hasOwn(files, folder + file)) continue;
    if (check) {
      console.error(`packages/schema/${folder}${file} is stale: run "pnpm contract".`);
      stale += 1;
    } else rmSync(new URL(folder + file, home));
  }
}
process.exit(stale === 0 ? 0 : 1);
