/** Which statements one request costs, by counting them where the embedded database runs them. */
import Database from "better-sqlite3";

const counted = [];
let counting = false;

const prepare = Reflect.get(Database.prototype, "prepare");
Database.prototype.prepare = function (text) {
  const statement = Reflect.apply(prepare, this, [text]);
  for (const way of ["all", "run", "get", "iterate"]) {
    const act = statement[way].bind(statement);
    statement[way] = (...values) => {
      if (counting) counted.push(text);
      return act(...values);
    };
  }
  return statement;
};

/** The statements that `work` costs, in order; a transaction's begin and commit are among them. */
export async function statementsOf(work) {
  counted.length = 0;
  counting = true;
  try {
    await work();
  } finally {
    counting = false;
  }
  return [...counted];
}
