import {
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  DummyDriver,
} from "kysely";
import { constant, sql } from "./sql-tag.ts";

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

it.each([["'; drop table person; --"], [null], [0], [false], [""]])(
  "takes the value %j as a value",
  (value) => {
    expect(compiled(sql`select ${value}`)).toEqual({ text: "select ?", parameters: [value] });
  },
);
