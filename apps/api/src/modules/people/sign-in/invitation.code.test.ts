import { LIMITS } from "@riqing/schema";
import fc from "fast-check";
import { CODE_ALPHABET, codeHash, newCode } from "./invitation.code.ts";

it("shows a code in two halves, without characters that look alike", () => {
  const codes = Array.from({ length: 200 }, newCode);
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}$/);
  expect(new Set(codes).size).toBe(200);
});

it.each([
  ["as shown", "ABCDE-FGHJ2"],
  ["in small letters", "abcde-fghj2"],
  ["without the hyphen", "ABCDEFGHJ2"],
  ["with spaces", "  ABCDE FGHJ2\n"],
  ["with another dash", "ABCDE—FGHJ2"],
  ["in full width", "ＡＢＣＤＥ－ＦＧＨＪ２"],
  ["copied with something invisible", "ABCDE-FGHJ2\u200B"],
])("knows a code %s", (_, typed) => {
  expect(codeHash(typed)).toBe(codeHash("ABCDE-FGHJ2"));
  expect(codeHash(typed)).not.toBeNull();
});

it.each([
  ["too short", "ABCDE-FGHJ"],
  ["too long", "ABCDE-FGHJ22"],
  ["with a zero", "ABCDE-FGHJ0"],
  ["with an I", "ABCDE-FGHJI"],
  ["empty", ""],
  ["endless", "A".repeat(100_000)],
])("knows none that is %s", (_, typed) => {
  expect(codeHash(typed)).toBeNull();
});

it("tells two codes apart", () => {
  const code = fc.string({
    unit: fc.constantFrom(...CODE_ALPHABET),
    minLength: LIMITS.invitationCodeLength,
    maxLength: LIMITS.invitationCodeLength,
  });
  fc.assert(
    fc.property(
      code,
      code,
      (one, other) => (codeHash(one) === codeHash(other)) === (one === other),
    ),
  );
});
