import { enumOf } from "./enum.ts";

it("has each key as its own value", () => {
  expect(enumOf("ASKED", "DONE")).toEqual({ ASKED: "ASKED", DONE: "DONE" });
});
