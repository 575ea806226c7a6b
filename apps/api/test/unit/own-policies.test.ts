import { clausesFromText } from "../../src/modules/rules/text/clauses-from-text.ts";
import {
  faults,
  inventedPolicies,
  type Policy,
  realPolicies,
  type Score,
  score,
} from "../policies/score.ts";

const sum = (scores: readonly Score[]): Score =>
  scores.reduce((all, one) => ({
    marked: all.marked + one.marked,
    found: all.found + one.found,
    placed: all.placed + one.placed,
    wrong: all.wrong + one.wrong,
    lost: all.lost + one.lost,
  }));

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/** Copied to one long line, as some sites and chats give them. */
const onOneLine = (policy: Policy): Policy => ({
  ...policy,
  text: policy.text.replace(/\s*\n\s*/g, " "),
});

/** As the clauses stand after splitting, each on lines of its own. */
const joined = (text: string): string =>
  clausesFromText(text)
    .map(({ label, text: words }) => label + words)
    .join("\n\n");

const outline = (text: string) =>
  clausesFromText(text).map(({ label, text: words, depth, heading, part }) => ({
    label,
    text: words,
    depth,
    heading,
    part,
  }));

describe("policies that companies bring (Mission R8)", () => {
  // A clause that is found nowhere, under another parent, or where there is none: the floor for each kind.
  it.each([
    ["of real organisations", realPolicies(), { found: 0.98, placed: 0.97, wrong: 0.005 }],
    ["that we made up", inventedPolicies(), { found: 0.98, placed: 0.97, wrong: 0.005 }],
    [
      "of real organisations, on one line",
      realPolicies().map(onOneLine),
      { found: 0.97, placed: 0.97, wrong: 0.005 },
    ],
  ])("%s are split as a person would", (name, policies, floor) => {
    const { marked, found, placed, wrong, lost } = sum(policies.map(score));
    const figures = `${marked} clauses: found ${percent(found, marked)}, under the right parent ${percent(placed, marked)}, wrong ${percent(wrong, marked)}, characters lost ${lost}`;
    process.stdout.write(`policies ${name}: ${figures}\n`);
    expect(lost).toBe(0);
    const seen = policies.flatMap((policy) => faults(policy).map((one) => `${policy.name} ${one}`));
    const enough =
      found >= floor.found * marked &&
      placed >= floor.placed * marked &&
      wrong <= floor.wrong * marked;
    expect(enough ? [] : seen).toEqual([]);
  });

  it.each(
    [...realPolicies(), ...inventedPolicies()].map(({ name, text }) => [name, text] as const),
  )("%s, joined and split again, is the same", (_, text) => {
    expect(outline(joined(text))).toEqual(outline(text));
  });
});
