import { arrange } from "./use-kept-in-place";

const draw = (before: string, now: string, touched: boolean, stays = "") =>
  arrange(
    [...before],
    [...now],
    (key) => key,
    touched,
    (key) => stays.includes(key),
  )
    .map(({ item, gone }) => (gone ? item.toLowerCase() : item))
    .join("");

test.each<[string, string, string, boolean, string, string]>([
  ["under a finger what left keeps its place", "ABC", "AC", true, "", "AbC"],
  ["and what is new comes after the rest", "ABC", "XAC", true, "", "AbCX"],
  ["and nothing changes its order", "ABC", "CBA", true, "", "ABC"],
  ["without one the list is as it is read", "ABC", "CXA", false, "", "CXA"],
  ["what can be taken back stays after what it stood after", "ABC", "XAC", false, "B", "XAbC"],
  ["or first, where it was first", "ABC", "BC", false, "A", "aBC"],
  ["two in a row stay in their order", "ABCD", "D", false, "BC", "bcD"],
])("%s", (_, before, now, touched, stays, drawn) => {
  expect(draw(before, now, touched, stays)).toBe(drawn);
});
