/**
 * `pnpm contract`: writes the table of what each mutation refuses, packages/schema/schema.graphql from
 * the api's own resolvers, and the typed documents that follow from it.
 *
 *     --check     writes nothing; fails where what is committed is stale, or breaks released clients
 *     --compare   writes nothing; says how the committed contract and the resolvers differ
 *     --release   keeps the present contract as what released clients rely on
 */
import "./node.mjs";
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, findBreakingChanges, parse, specifiedRules, validate } from "graphql";
import { build, repository, runNode } from "./build.mjs";
import { refusalsOfMutations } from "./refusals.mjs";

const home = join(repository, "packages/schema");
const [contract, released] = ["schema.graphql", "released.graphql"].map((file) => join(home, file));
const refusals = join(repository, "apps/api/src/generated/mutation-refusals.ts");
const asked = new Set(process.argv.slice(2));
const read = (path) => readFileSync(path, "utf8");

function give(up, output = "") {
  if (output) console.error(output.trimEnd());
  console.error(up);
  process.exit(1);
}

/** The table of what each mutation refuses, as the code has it; the api shows it in its schema. */
function tableOfRefusals() {
  const rows = Object.entries(refusalsOfMutations()).map(
    ([mutation, codes]) => `  ${mutation}: ${JSON.stringify(codes)},`,
  );
  return `/* Read from the code by scripts/refusals.mjs; \`pnpm contract\` writes it anew. */
import type { Refusal } from "@riqing/schema";

export const MUTATION_REFUSALS: Readonly<Record<string, readonly Refusal[]>> = {
${rows.join("\n")}
};
`;
}

/** The contract as the built api prints it. */
async function fromResolvers() {
  const { ok, output } = await build("api");
  if (!ok) give("接口构建失败 the api does not build", output);
  const printed = await runNode([join(repository, "apps/api/dist/commands/contract.js")]);
  if (!printed.ok) give("接口说不出它的契约 the api cannot print its contract", printed.output);
  return printed.output;
}

/** What a client of `before` would miss in `after`, a line each. */
const lost = (before, after) =>
  findBreakingChanges(buildSchema(before), buildSchema(after))
    .map(({ type, description }) => `  ${type}: ${description}`)
    .toSorted();

/** What the mini-program asks that a schema does not answer. */
function unanswered(sdl) {
  const folder = join(home, "operations");
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  const all = parse(files.map((file) => read(join(folder, file))).join("\n"));
  const rules = specifiedRules.filter((rule) => rule.name !== "LoneAnonymousOperationRule");
  return validate(buildSchema(sdl), all, rules).map(({ message }) => `  ${message}`);
}

const codegen = async (...args) => {
  const { ok, output } = await runNode([join(repository, "scripts/codegen.mjs"), ...args]);
  if (!ok) give("契约的类型有问题 the typed documents", output);
};

if (asked.has("--release")) {
  copyFileSync(contract, released);
  console.log("已发布的契约 packages/schema/released.graphql");
  process.exit(0);
}

const table = tableOfRefusals();
if (asked.has("--check") || asked.has("--compare")) {
  if (table !== read(refusals)) give('The table of refusals is stale: run "pnpm contract".');
} else writeFileSync(refusals, table);
const real = await fromResolvers();
const committed = read(contract);

if (asked.has("--compare")) {
  const missing = lost(committed, real);
  const added = lost(real, committed);
  console.log(`committed, but not kept by the resolvers (${missing.length}):`);
  for (const line of missing) console.log(line);
  console.log(`kept by the resolvers, but not committed (${added.length}, read backwards):`);
  for (const line of added) console.log(line);
  const questions = unanswered(real);
  console.log(`asked by the mini-program, and not answered (${questions.length}):`);
  for (const line of questions) console.log(line);
} else if (asked.has("--check")) {
  const questions = unanswered(real);
  if (questions.length > 0) give("小程序问了接口不会答的 not answered", questions.join("\n"));
  if (real !== committed) give('packages/schema/schema.graphql is stale: run "pnpm contract".');
  await codegen("--check");
  if (!existsSync(released)) console.log("还没有发布过契约 nothing is released yet");
  else {
    const broken = lost(read(released), real);
    if (broken.length > 0) give("会弄坏已发布的小程序 breaks released clients", broken.join("\n"));
  }
  console.log("契约一致 the contract is kept");
} else {
  const questions = unanswered(real);
  if (questions.length > 0) give("没有写：小程序会问不到 not written", questions.join("\n"));
  writeFileSync(contract, real);
  await codegen();
  console.log("已写 packages/schema: schema.graphql, src/generated");
}
