import { LIMITS } from "@riqing/schema";
import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  typeFromAST,
} from "graphql";
import { schema } from "../schema.ts";
import { contractDocuments } from "./contract-documents.ts";
import { EXTRA_COST, LIST_SIZES } from "./list-sizes.ts";
import { costOf } from "./query-cost.ts";

const fields = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter(({ name }) => !name.startsWith("__"))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

it("every list of the graph is paged or has a size, and no size is for a list that is gone", () => {
  const lists = fields
    .filter(({ field }) => isListType(isNonNullType(field.type) ? field.type.ofType : field.type))
    .filter(({ type, field }) => !(type.name.endsWith("Page") && field.name === "nodes"))
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(lists.toSorted()).toEqual(Object.keys(LIST_SIZES).toSorted());
});

it("every page is asked for with its length", () => {
  const unlimited = fields
    .filter(({ field }) => /Page!?$/.test(String(field.type)))
    .filter(({ field }) => !field.args.some(({ name }) => name === "first"))
    .map(({ type, field }) => `${type.name}.${field.name}`);
  expect(unlimited).toEqual([]);
});

it("every extra cost is of a field that there is", () => {
  const names = new Set(fields.map(({ type, field }) => `${type.name}.${field.name}`));
  expect(Object.keys(EXTRA_COST).filter((name) => !names.has(name))).toEqual([]);
});

/** A value that fits the type, the largest page included. */
function someValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return someValue(type.ofType);
  if (isListType(type)) return [someValue(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields()).map((field) => [field.name, someValue(field.type)]),
    );
  const values: Record<string, unknown> = {
    Int: LIMITS.pageSize,
    Float: 1,
    Boolean: true,
    LocalDate: "2026-11-19",
    DateTimeISO: "2026-11-19T08:00:00Z",
  };
  return values[type.name] ?? "x";
}

it.each([...contractDocuments])(
  "%s of the mini-program costs less than three quarters of a budget",
  (name, text) => {
    const document = parse(text);
    const [operation] = document.definitions;
    if (operation?.kind !== "OperationDefinition") throw new Error(`${name} is no operation`);
    const variables = Object.fromEntries(
      (operation.variableDefinitions ?? []).map(({ variable, type }) => [
        variable.name.value,
        someValue(typeFromAST(schema, type as never) as GraphQLInputType),
      ]),
    );
    const cost = costOf({ schema, document, variables, operationName: name });
    expect(cost).toBeLessThan(LIMITS.queryCost * 0.75);
  },
);

const VERSIONS = (depth: number): string =>
  depth === 0 ? "clauses{text}" : `rulebook{versions{${VERSIONS(depth - 1)}}}`;

it.each([
  ["a list in a list in a list", `{myGroups{nodes{rulebooks{versions{${VERSIONS(3)}}}}}}`],
  [
    "the same through fragments",
    `{myGroups{nodes{rulebooks{...A}}} } fragment A on Rulebook{versions{rulebook{versions{clauses{...C ...C ...C}}}}} fragment C on Clause{text label}`,
  ],
  [
    "many boards at once",
    `{${Array.from({ length: 12 }, (_, i) => `a${i}: obligations(groupId:"x"){rows{person{name}}}`).join(" ")}}`,
  ],
])("%s costs more than a budget", (_, text) => {
  const cost = () => costOf({ schema, document: parse(text), variables: {}, operationName: null });
  expect(cost()).toBeGreaterThan(LIMITS.queryCost);
});

it("what is skipped costs nothing", () => {
  const text =
    "query Q($no: Boolean!) { me { person { name } } boards @skip(if: $no) { nodes { title } } }";
  const cost = (no: boolean) =>
    costOf({ schema, document: parse(text), variables: { no }, operationName: "Q" });
  expect(cost(true)).toBe(3);
  expect(cost(false)).toBeGreaterThan(1_000);
});

it("fragments in fragments are given up early", () => {
  const bomb = Array.from(
    { length: 30 },
    (_, i) => `fragment F${i} on Person{...F${i + 1} ...F${i + 1}}`,
  ).join(" ");
  const document = parse(`{me{person{...F0}}} ${bomb} fragment F30 on Person{name}`);
  expect(() => costOf({ schema, document, variables: {}, operationName: null })).toThrow("nodes");
});
