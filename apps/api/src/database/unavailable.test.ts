import { isUnavailable } from "./unavailable.ts";

const withCode = (code: string, cause?: Error) =>
  Object.assign(new Error("said by the database", { cause }), { code });

it.each([
  ["ECONNREFUSED", true],
  ["PROTOCOL_CONNECTION_LOST", true],
  ["ER_UNKNOWN_COM_ERROR", true],
  ["ER_OPTION_PREVENTS_STATEMENT", true],
  ["SQLITE_FULL", true],
  ["SQLITE_IOERR_FSYNC", true],
  ["SQLITE_CONSTRAINT_UNIQUE", false],
  ["ER_DUP_ENTRY", false],
  ["ER_NO_SUCH_TABLE", false],
])("%s says that the database is away: %s", (code, unavailable) => {
  expect(isUnavailable(withCode(code))).toBe(unavailable);
  expect(isUnavailable(new Error("wrapped", { cause: withCode(code) }))).toBe(unavailable);
  expect(
    isUnavailable(Object.assign(new Error("wrapped"), { originalError: withCode(code) })),
  ).toBe(unavailable);
});

it("nothing else does", () => {
  expect([new Error("x"), "ECONNREFUSED", null, undefined].map(isUnavailable)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
