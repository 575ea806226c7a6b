import { generateKeyPairSync, sign } from "node:crypto";
import { checkReceipt } from "./check";

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  return { privateKey, spki: publicKey.export({ type: "spki", format: "der" }).toString("base64") };
};
const ours = pair();
/** Keys in the order of RFC 8785, as the server writes them. */
const payload = {
  at: "2026-11-19T07:43:00.000Z",
  late: false,
  person: { id: "he", name: "何雨桐" },
  statement: "已看过全文，按此执行。👍",
  v: 1,
};
const signature = sign(null, Buffer.from(JSON.stringify(payload)), ours.privateKey).toString(
  "base64",
);
const receipt = (part: object = {}) =>
  JSON.stringify({ payload, signature, publicKey: ours.spki, ...part });

test("an untouched receipt holds; with the organisation's own key from elsewhere it is trusted", () => {
  expect(checkReceipt(receipt())).toMatchObject({ payload, trusted: false });
  expect(checkReceipt(receipt(), ours.spki)).toMatchObject({ trusted: true });
  expect(checkReceipt(JSON.stringify(JSON.parse(receipt()), null, 2))).toMatchObject({ payload });
});

test("whichever one character of what is signed is changed, it does not hold", () => {
  const text = receipt();
  const end = text.indexOf('"signature"');
  for (let at = 0; at < end; at += 1) {
    const other = text[at] === "x" ? "y" : "x";
    const changed = text.slice(0, at) + other + text.slice(at + 1);
    expect([at, typeof checkReceipt(changed)]).toEqual([at, "string"]);
  }
});

test.each([
  ["something else", "回执", "NOT_A_RECEIPT"],
  ["a field said twice", receipt().replace('"v":1', '"v":1,"v":1'), "NOT_A_RECEIPT"],
  ["a field beside it", receipt({ more: 1 }), "NOT_A_RECEIPT"],
  ["a signature of another text", receipt({ payload: { ...payload, late: true } }), "CHANGED"],
  ["a signature that is none", receipt({ signature: "AAAA" }), "CHANGED"],
  ["a key that is none", receipt({ publicKey: "AAAA" }), "KEY"],
  [
    "a key under which anything fits",
    receipt({
      publicKey: Buffer.from(`302a300506032b6570032100${"00".repeat(32)}`, "hex").toString(
        "base64",
      ),
    }),
    "KEY",
  ],
])("%s is refused", (_, text, fault) => {
  expect(checkReceipt(text)).toBe(fault);
});

test("a receipt that somebody signed with a key of their own is found out by ours", () => {
  const theirs = pair();
  const forged = sign(null, Buffer.from(JSON.stringify(payload)), theirs.privateKey).toString(
    "base64",
  );
  const text = receipt({ signature: forged, publicKey: theirs.spki });
  expect(checkReceipt(text)).toMatchObject({ trusted: false });
  expect(checkReceipt(text, ours.spki)).toBe("OTHER_KEY");
});
