import { whyNotSeeTimes } from "./scope.policy.ts";

const nobody = { all: false, groupIds: [], lineages: [] };
const everybody = { ...nobody, all: true };
const leader = { ...nobody, groupIds: ["g1"] };
const head = { ...nobody, lineages: ["d1/"] };
const organisation = {};
const department = (lineage: string) => ({ lineage });
const group = (id: string) => ({ group: { id } });

it.each([
  ["the office, of all", organisation, everybody, null],
  ["the office, of a department", department("d9/"), everybody, null],
  ["the office, of a group", group("g9"), everybody, null],
  ["a head, of all", organisation, head, "NOT_ALLOWED"],
  ["a head, of their department", department("d1/"), head, null],
  ["a head, of one below it", department("d1/d2/"), head, null],
  ["a head, of another that begins alike", department("d10/"), head, "NOT_ALLOWED"],
  ["a leader, of their group", group("g1"), leader, null],
  ["a leader, of another group", group("g2"), leader, "NOT_ALLOWED"],
  ["a leader, of a department", department("d1/"), leader, "NOT_ALLOWED"],
  ["a member, of a group", group("g1"), nobody, "NOT_ALLOWED"],
] as const)("%s: %j", (_, asked, within, answer) => {
  expect(whyNotSeeTimes(asked, within)).toBe(answer);
});
