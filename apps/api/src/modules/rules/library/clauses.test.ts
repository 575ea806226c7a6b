import { lawFindings, lengthOf } from "@riqing/schema";
import { RULE_TEMPLATES } from "../templates/index.ts";
import { CLAUSE_TOPICS, LIBRARY } from "./clauses.ts";

it("has about sixty clauses, several for each topic, most of which only people can see", () => {
  expect(LIBRARY.length).toBeGreaterThanOrEqual(55);
  for (const topic of CLAUSE_TOPICS)
    expect(LIBRARY.filter((one) => one.topic === topic).length).toBeGreaterThanOrEqual(5);
  expect(LIBRARY.filter(({ watch }) => watch === "PEOPLE").length).toBeGreaterThan(
    LIBRARY.length / 2,
  );
  expect(new Set(LIBRARY.map(({ key }) => key)).size).toBe(LIBRARY.length);
});

it.each(LIBRARY)("$text", ({ text, watch, violation }) => {
  expect(text).toMatch(/^[^。]*(?:[。；][^。]+)*。$/);
  expect(lengthOf(text)).toBeLessThanOrEqual(60);
  expect(lawFindings(text)).toEqual([]);
  // Every kind that is named is one of the catalogue.
  expect(watch === "RECORD").toBe(violation !== null);
  expect(violation).not.toBe("");
});

it("repeats no clause of a template", () => {
  const printed = new Set(RULE_TEMPLATES.flatMap(({ clauses }) => clauses.map(({ text }) => text)));
  expect(LIBRARY.filter(({ text }) => printed.has(text))).toEqual([]);
});
