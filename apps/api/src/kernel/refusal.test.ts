import { orNotFound, refuseIf, RefusalEnum, RefusedError } from "./refusal.ts";

it("a refusal carries its code and what the screen needs beside it", () => {
  const refused = new RefusedError("NOT_ALLOWED", { by: "somebody", code: "OTHER" });
  expect([refused.code, refused.message]).toEqual(["NOT_ALLOWED", "NOT_ALLOWED"]);
  expect(refused.extensions).toEqual({ by: "somebody", code: "NOT_ALLOWED" });
  expect(RefusalEnum.NOT_ALLOWED).toBe("NOT_ALLOWED");
});

it("a reason stops the work, no reason does not", () => {
  expect(() => refuseIf("NOT_FOUND", { id: "a" })).toThrow(new RefusedError("NOT_FOUND"));
  expect(() => refuseIf(null)).not.toThrow();
});

it.each([0, "", false])("%j is there", (thing) => expect(orNotFound(thing)).toBe(thing));

it.each([null, undefined])("%s is not", (nothing) =>
  expect(() => orNotFound(nothing)).toThrow(new RefusedError("NOT_FOUND")),
);
