import { contractDocuments } from "./contract-documents.ts";
import { documentFacts } from "./document-facts.ts";

const repeatsItself = (source: string) => documentFacts(source).repeatsItself;
const isExpensive = (source: string) => documentFacts(source).isExpensive;

const times = (count: number, text: string): string =>
  Array.from({ length: count }, () => text).join(" ");

it.each([
  ["one field", "{ me { person { name } } }", false],
  ["one field sixty times", `{ ${times(60, "__typename")} }`, false],
  ["one field sixty-one times", `{ ${times(61, "__typename")} }`, true],
  ["one branch 240 times", `{ ${times(240, "me{person{name}}")} }`, true],
  ["one alias for many fields", `{ ${times(61, "a: __typename")} }`, true],
  ["a fragment used often", `{ ${times(61, "...F")} } fragment F on Query { __typename }`, true],
  ["fragments without a name", `{ ${times(61, "...{__typename}")} }`, true],
  ["what cannot be read", "{ me {", false],
])("%s: %#", (_, source, repeats) => {
  expect(repeatsItself(source)).toBe(repeats);
});

it("no document of the mini-program does so", () => {
  expect([...contractDocuments.values()].filter(repeatsItself)).toEqual([]);
});

it.each([
  ["{ boards { nodes { id } } }", true],
  ["{ a: obligations(groupId: 1) { rows { debts } } me { person { name } } }", true],
  ["{ ...F } fragment F on Query { responseTimes { scope } }", true],
  ["{ ... on Query { myTodo { items { id } } } }", true],
  // The field of this name of another type.
  ["{ task(id: 1) { people { role } } }", false],
  ["{ me { person { name } } }", false],
])("%s makes the server work: %s", (source, expensive) => {
  expect(isExpensive(source)).toBe(expensive);
});

it.each(["AcknowledgeNotice", "ConfirmTask", "TaskPage", "SignRules", "CloseDay"])(
  "%s of the mini-program does not wait for what makes the server work",
  (name) => {
    expect(isExpensive(contractDocuments.get(name)!)).toBe(false);
  },
);
