import { ristretto255_oprf } from "@noble/curves/ed25519.js";

/** RFC 9497, appendix A.1.3: ristretto255-SHA512, mode POPRF. */
const SECRET = "145c79c108538421ac164ecbe131942136d5570b16d8bf41a24d4337da981e07";
const PUBLIC = "c647bef38497bc6ec077c22af65b696efa43bff3b4a1975a3e8e0a1c5a79d631";
const INFO = "7465737420696e666f";
const [INPUT_1, INPUT_2] = ["00", "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"];
const [BLIND_1, BLIND_2] = [
  "64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706",
  "222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e",
];
const OUTPUT_1 =
  "ca688351e88afb1d841fde4401c79efebb2eb75e7998fa9737bd5a82a152406d38bd29f680504e54fd4587eddcf2f37a2617ac2fbd2993f7bdf45442ace7d221";
const OUTPUT_2 =
  "7c6557b276a137922a0bcfc2aa2b35dd78322bd500235eb6d6b6f91bc5b56a52de2d65612d503236b321f5d0bebcbc52b64b92e426f29c9b8b69f52de98ae507";

const VECTORS = [
  {
    input: [INPUT_1],
    blind: [BLIND_1],
    blinded: ["c8713aa89241d6989ac142f22dba30596db635c772cbf25021fdd8f3d461f715"],
    evaluated: ["1a4b860d808ff19624731e67b5eff20ceb2df3c3c03b906f5693e2078450d874"],
    proof:
      "41ad1a291aa02c80b0915fbfbb0c0afa15a57e2970067a602ddb9e8fd6b7100de32e1ecff943a36f0b10e3dae6bd266cdeb8adf825d86ef27dbc6c0e30c52206",
    scalar: BLIND_2,
    output: [OUTPUT_1],
  },
  {
    input: [INPUT_2],
    blind: [BLIND_1],
    blinded: ["f0f0b209dd4d5f1844dac679acc7761b91a2e704879656cb7c201e82a99ab07d"],
    evaluated: ["8c3c9d064c334c6991e99f286ea2301d1bde170b54003fb9c44c6d7bd6fc1540"],
    proof:
      "4c39992d55ffba38232cdac88fe583af8a85441fefd7d1d4a8d0394cd1de77018bf135c174f20281b3341ab1f453fe72b0293a7398703384bed822bfdeec8908",
    scalar: BLIND_2,
    output: [OUTPUT_2],
  },
  {
    input: [INPUT_1, INPUT_2],
    blind: [BLIND_1, BLIND_2],
    blinded: [
      "c8713aa89241d6989ac142f22dba30596db635c772cbf25021fdd8f3d461f715",
      "423a01c072e06eb1cce96d23acce06e1ea64a609d7ec9e9023f3049f2d64e50c",
    ],
    evaluated: [
      "1a4b860d808ff19624731e67b5eff20ceb2df3c3c03b906f5693e2078450d874",
      "aa1f16e903841036e38075da8a46655c94fc92341887eb5819f46312adfc0504",
    ],
    proof:
      "43fdb53be399cbd3561186ae480320caa2b9f36cca0e5b160c4a677b8bbf4301b28f12c36aa8e11e5a7ef551da0781e863a6dc8c0b2bf5a149c9e00621f02006",
    scalar: "419c4f4f5052c53c45f3da494d2b67b220d02118e0857cdbcf037f9ea84bbe0c",
    output: [OUTPUT_1, OUTPUT_2],
  },
];

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
const hex = (given: Uint8Array) => Buffer.from(given).toString("hex");

/** Random bytes of which the library makes this scalar: it takes the rest by the order minus one, and adds one. */
const rngOf =
  (scalar: string) =>
  (length = 48) => {
    const wanted = [...bytes(scalar)];
    for (let at = 0; wanted[at]! === 0; at += 1) wanted[at] = 255;
    const borrowed = bytes(scalar).findIndex((byte) => byte !== 0);
    wanted[borrowed]! -= 1;
    return Uint8Array.from([...wanted, ...Array<number>(length - wanted.length).fill(0)]);
  };

it.each(VECTORS)("makes the RFC's batch of $input.length (%#)", (vector) => {
  const poprf = ristretto255_oprf.poprf(bytes(INFO));
  const blinds = vector.input.map((input, i) =>
    poprf.blind(bytes(input), bytes(PUBLIC), rngOf(vector.blind[i]!)),
  );
  expect(blinds.map(({ blind }) => hex(blind))).toEqual(vector.blind);
  expect(blinds.map(({ blinded }) => hex(blinded))).toEqual(vector.blinded);

  const made = poprf.blindEvaluateBatch(
    bytes(SECRET),
    blinds.map(({ blinded }) => blinded),
    rngOf(vector.scalar),
  );
  expect(made.evaluated.map(hex)).toEqual(vector.evaluated);
  expect(hex(made.proof)).toBe(vector.proof);

  const items = vector.input.map((input, i) => ({
    input: bytes(input),
    blind: blinds[i]!.blind,
    blinded: blinds[i]!.blinded,
    evaluated: made.evaluated[i]!,
  }));
  const outputs = poprf.finalizeBatch(items, made.proof, blinds[0]!.tweakedKey);
  expect(outputs.map(hex)).toEqual(vector.output);
  expect(vector.input.map((input) => hex(poprf.evaluate(bytes(SECRET), bytes(input))))).toEqual(
    vector.output,
  );
});
