import { type Names, receiverOf } from "./route";

const level = (receiver: string, ...people: [string, ...string[]][]) => ({
  receiver,
  people: people.map(([personId, ...bars]) => ({ personId, barredBy: [personId, ...bars] })),
});

const names = {
  receivers: [
    { kind: "LEAK", receiver: "OFFICE" },
    { kind: "OUTSIDER", receiver: "GROUP_MANAGERS" },
    { kind: "SAFETY", receiver: "ORGANISATION_ADMIN" },
  ],
  levels: [
    level("OFFICE", ["office", "chief"], ["clerk", "chief", "office"]),
    level("ORGANISATION_ADMIN", ["admin"]),
    level("APPOINTED", ["union"]),
  ],
} as unknown as Names;

test.each([
  ["LEAK", [], "OFFICE"],
  ["LEAK", ["somebody"], "OFFICE"],
  ["LEAK", ["clerk"], "OFFICE"],
  ["LEAK", ["office"], "ORGANISATION_ADMIN"],
  ["LEAK", ["chief"], "ORGANISATION_ADMIN"],
  ["LEAK", ["chief", "admin"], "APPOINTED"],
  ["LEAK", ["chief", "admin", "union"], null],
  // Nobody says in which group.
  ["OUTSIDER", [], "OFFICE"],
  ["SAFETY", [], "ORGANISATION_ADMIN"],
])("%s naming %j goes to %s", (kind, named, receiver) => {
  expect(receiverOf(names, kind, named)).toBe(receiver);
});

test("what is said of a group goes to its managers where the kind does, and else to the same as without", () => {
  expect(receiverOf(names, "OUTSIDER", [], true)).toBe("GROUP_MANAGERS");
  expect(receiverOf(names, "LEAK", ["office"], true)).toBe("ORGANISATION_ADMIN");
});
