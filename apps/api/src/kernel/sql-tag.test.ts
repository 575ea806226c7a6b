import { defineEntity, p } from "@mikro-orm/core";
import {
  Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  DummyDriver,
} from "kysely";
import { constant, sql } from "./sql-tag.ts";
import { columns, published, table, tableName, view } from "./table.ts";

const database = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
const compiled = (statement: {
  compile: (db: typeof database) => { sql: string; parameters: readonly unknown[] };
}) => {
  const { sql: text, parameters } = statement.compile(database);
  return { text, parameters };
};

const [column, from] = [constant("m.group_id"), constant("membership as m")];

it("writes parts that are text into the statement, and keeps values as parameters in their order", () => {
  expect(
    compiled(sql`select ${column} from ${from} where ${column} = ${"a"} and ${1} = ${column}`),
  ).toEqual({
    text: "select m.group_id from membership as m where m.group_id = ? and ? = m.group_id",
    parameters: ["a", 1],
  });
});

it("composes: a part without values is text itself, a part with values brings them", () => {
  const tables = sql`${from} join work_group g on g.id = ${column}`;
  const narrowed = sql`and ${column} in (${"x"}, ${"y"})`;
  expect(compiled(sql`select 1 from ${tables} where 1 = ${0} ${narrowed} limit ${5}`)).toEqual({
    text: "select 1 from membership as m join work_group g on g.id = m.group_id where 1 = ? and m.group_id in (?, ?) limit ?",
    parameters: [0, "x", "y", 5],
  });
});

it("merges text at once: only values divide the statement", () => {
  const fragmentsOf = (statement: RawBuilder<unknown>) => statement.toOperationNode().sqlFragments;
  const where = sql`where ${column} = ${column}`;
  expect(fragmentsOf(sql`select ${column} from ${from} ${where}`)).toEqual([
    "select m.group_id from membership as m where m.group_id = m.group_id",
  ]);
  expect(fragmentsOf(sql`select ${column} from ${from} ${where} and 1 = ${1}`)).toEqual([
    "select m.group_id from membership as m where m.group_id = m.group_id and 1 = ",
    "",
  ]);
});

it.each([["'; drop table person; --"], [null], [0], [false], [""]])(
  "takes the value %j as a value",
  (value) => {
    expect(compiled(sql`select ${value}`)).toEqual({ text: "select ?", parameters: [value] });
  },
);

const SampleSchema = defineEntity({
  name: "Sample",
  tableName: "sample_row",
  properties: {
    id: p.string().primary(),
    joinedAt: p.integer(),
    end: p.string(),
    group: p.string(),
    order: p.string(),
    from: p.string(),
    to: p.string(),
    default: p.string(),
  },
});
class Sample extends SampleSchema.class {}
SampleSchema.setClass(Sample);

const [s, t] = [table(Sample, "s"), table(Sample, "t")];
const v = view(Sample, "id", "joinedAt")("v");

it.each([
  ["itself", s, "sample_row as s"],
  ["a column", s.joinedAt, "s.joined_at"],
  ["columns picked", s.pick("id", "joinedAt"), "s.id, s.joined_at as joinedAt"],
  [
    "columns of two, and of none",
    columns(s.pick("id"), t.pick("joinedAt"), undefined),
    "s.id, t.joined_at as joinedAt",
  ],
  ["a part that others may use", published(sql`${s.id} = 1`), "/*(*/s.id = 1/*)*/"],
  ["what others may read", v, "/*(*/sample_row/*)*/ as v"],
  ["a column of it", v.pick("joinedAt"), "v.joined_at as joinedAt"],
])("a table in a statement: %s", (_, part, text) => {
  expect(compiled(sql`${part}`)).toEqual({ text, parameters: [] });
});

it.each(["end", "group", "order", "from", "to", "default"] as const)(
  "quotes %s, which is a word of the language",
  (property) => {
    expect(compiled(sql`${s[property]}`).text).toBe(`"s"."${property}"`);
    expect(compiled(s.pick(property)).text).toBe(`"s"."${property}"`);
  },
);

it("works a selection out once, and knows entities only", () => {
  expect(s.pick("id", "joinedAt")).toBe(s.pick("id", "joinedAt"));
  expect(s.pick("id")).not.toBe(s.pick("joinedAt"));
  expect(tableName(Sample)).toBe("sample_row");
  expect(() => tableName(class Stranger {})).toThrow("Stranger is no entity");
});
