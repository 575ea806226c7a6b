import { cleanText, foldText, lengthOf } from "@riqing/schema";
import fc from "fast-check";

/** What looks like nothing, by where it comes from. */
const INVISIBLE = {
  "the Hangul filler": "\u3164",
  "the half-width Hangul filler": "\uFFA0",
  "the fillers of old Hangul": "\u115F\u1160",
  "the Khitan filler": "\u{16FE4}",
  "a Braille cell without dots": "\u2800",
  "a soft hyphen": "\u00AD",
  "a grapheme joiner": "\u034F",
  "spaces without width": "\u200B\u2060\uFEFF",
  "joiners with nothing to join": "\u200C\u200D",
  "a variation selector": "\uFE0F\u{E0100}",
  "marks of direction": "\u200E\u200F\u061C",
  embeddings: "\u202A\u202B\u202C\u202D\u202E",
  isolates: "\u2066\u2067\u2068\u2069",
  "deprecated format characters": "\u206A\u206F",
  "invisible operators": "\u2061\u2062\u2063\u2064",
  "tag characters": "\u{E0001}\u{E0041}\u{E007F}",
  "annotation marks and a lost object": "\uFFF9\uFFFA\uFFFB\uFFFC",
  "music that is not drawn": "\u{1D159}\u{1D173}",
  "control characters": "\u0000\u0007\u001B\u007F\u009F",
  "code points that are no character": "\uFFFE\uFFFF\uFDD0\u{1FFFF}\u{10FFFE}",
  "half a character": "\uD83D",
  "the other half": "\uDE00",
  "line ends and spaces": " \t\r\n\u000B\u000C\u0085\u2028\u2029\u00A0\u3000\u202F",
} as const;

describe("text as it is kept", () => {
  it.each(Object.entries(INVISIBLE))("is empty when it is nothing but %s", (_, text) => {
    expect(cleanText(text)).toBe("");
    expect(cleanText(` ${text}\n${text} `)).toBe("");
  });

  const within = Object.entries(INVISIBLE).filter(
    ([name]) => !/Braille|line ends|grapheme/.test(name),
  );
  it.each(within)("holds no %s", (_, text) => {
    expect(cleanText(`看${text}不见`)).toBe("看不见");
  });

  it("is counted as a person counts", () => {
    expect(lengthOf("𠮷野家👍")).toBe(4);
  });

  it.each([
    ["composed characters", "e\u0301", "é"],
    ["characters composed once nothing stands between", "e\u200B\u0301", "é"],
    ["Hangul composed once nothing stands between", "\u1100\u3164\u1161", "가"],
    ["one kind of line end", "a\r\nb\rc\u2028d\u0085e\u000Bf", "a\nb\nc\nd\ne\nf"],
    ["no space around it", "\u3000 两端\u2800\n", "两端"],
    ["spaces and tabs inside", "一 二\t三\u3000四", "一 二\t三\u3000四"],
    ["an emoji", "👍", "👍"],
    ["an emoji with a colour", "👍🏽", "👍🏽"],
    ["an emoji of several", "👩‍💻👨‍👩‍👧❤️‍🔥🏳️‍🌈", "👩‍💻👨‍👩‍👧❤️‍🔥🏳️‍🌈"],
    ["a joiner between emoji once", "👩\u200D\u200D💻", "👩💻"],
    ["no joiner after the last emoji", "👩\u200D我", "👩我"],
    ["a symbol drawn as an emoji", "☎️ ✔️ ©️", "☎️ ✔️ ©️"],
    ["a key", "1️⃣#️⃣", "1️⃣#️⃣"],
    ["no selector after a digit", "1\uFE0F2", "12"],
    ["the flag of Scotland", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "same"],
    ["no other flag of tags", "🏴\u{E0063}\u{E006E}\u{E007F}", "🏴"],
    ["the form of a character in a name", "葛\u{E0100}城", "same"],
    ["one selector a character", "葛\u{E0100}\u{E0101}", "葛\u{E0100}"],
    ["a joiner in Persian", "می\u200Cخواهم", "same"],
    ["a joiner in Sinhala", "ක්\u200Dෂ", "same"],
    ["a vowel separator in Mongolian", "ᠨ\u180Eᠠ ᠮ\u180Bᠣ", "same"],
    ["no joiner in Chinese or Latin", "群\u200C主 a\u200Db", "群主 ab"],
    ["no Mongolian selector in Chinese", "群\u180B主", "群主"],
    ["the replacement character, which is seen", "\uFFFD", "same"],
    ["no joiner that loses its place", "\u0627\u0301\u200B\u064E\u200C", "\u0627\u064E\u0301"],
  ])("has %s", (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept === "same" ? typed : kept);
  });

  it("has no more marks on a letter than any language", () => {
    const marks = "\u0301\u0316".repeat(100);
    expect(lengthOf(cleanText(`字${marks}字`))).toBe(32);
    expect(cleanText("\u0344".repeat(40))).toBe(cleanText(cleanText("\u0344".repeat(40))));
  });

  it("is found in a time that grows with its length only", () => {
    for (const part of [
      "\u0301\u064E",
      "¨¸",
      "\u0301\u200B\u064E",
      "\u200D",
      "👩\u200D",
      "م\u200C",
      "\u0301\u064E\u200C",
      " x",
      "\u2800x",
    ]) {
      const long = part.repeat(100_000);
      const before = process.threadCpuUsage();
      cleanText(long);
      foldText(long);
      // In microseconds of processor time: the machine may be busy.
      expect(process.threadCpuUsage(before).user).toBeLessThan(2_000_000);
    }
  });
});

describe("what is the same to a reader", () => {
  it.each([
    ["width", "ＪＹ０００２", "JY0002"],
    ["case", "jy0002", "JY0002"],
    ["Greek and German capitals", "ΑΣ Straße", "ας STRASSE"],
    ["spaces", " JY 0002\u3000", "JY0002"],
    ["invisible characters", "生产\u3164协调\u200D群\uFE0F", "生产协调群"],
    ["dashes", "总装—二组", "总装-二组"],
    ["dashes of several kinds", "一－二–三―四−五──六——七", "一-二-三-四-五-六-七"],
    ["dots between names", "买买提·艾力", "买买提•艾力"],
    ["dots of several kinds", "一·二•三・四･五‧六∙七⋅八", "一·二·三·四·五·六·七·八"],
    ["brackets", "总装（夜班）", "总装(夜班)"],
    ["ligatures and circled numbers", "ﬁ ①组", "FI 1组"],
    ["a chosen form of a character", "葛\u{E0100}城", "葛城"],
    ["half-width Katakana", "ｶﾞ", "ガ"],
  ])("is so whatever its %s", (_, one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    ["JY0002", "JY0020"],
    ["1-12", "11-2"],
    ["生产协调群", "生产协调二群"],
    ["买买提·艾力", "买买提艾力"],
    ["a.b", "a·b"],
    ["第一组", "第-组"],
    ["1~3组", "1-3组"],
  ])("is not %s and %s", (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });
});

/** Text with far more of what is special than anybody writes. */
const special = [
  ...Object.values(INVISIBLE).join(""),
  ..."aA1#*eéｅ中葛文\u0301\u0308\u3099カｶﾞß Σσςİıﬁǅﷺﷲمیකՙ·•・‧-–—―─¨´\u037A\u0344",
  ..."👩💻👍☎©❤🏴🏳🌈\u{1F3FD}\u20E3\uFE0E\uFE0F\u200D\u200C\u064E\u0651\u0627\u093C\u0958\u094D",
  ..."\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E007F}\u1820\u180B\u180E\u1161\u1100\u11A8",
];
const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...special) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 1 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) },
);
const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));
const crowded = fc
  .array(fc.constantFrom(..."a\u0344\u0301\u064E\u0F73\u200D¨¸ "), { maxLength: 80 })
  .map((pieces) => pieces.join(""));
const runs = { numRuns: 5_000 };

describe("whatever is typed", () => {
  it("is clean once it has been cleaned", () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, crowded),
        (text) => cleanText(cleanText(text)) === cleanText(text),
      ),
      runs,
    );
  });

  it("is NFC, whole, without control characters, and does not begin or end with a space", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(clean).toBe(clean.normalize("NFC"));
        expect(clean).toBe(clean.trim());
        expect(clean).not.toMatch(/\p{Cs}|(?![\n\t])\p{Cc}/u);
      }),
      runs,
    );
  });

  it("never becomes longer, and loses nothing that is seen", () => {
    const seen = (text: string) =>
      text
        .replace(/[\p{Default_Ignorable_Code_Point}\p{C}\s]/gu, "")
        .replace(/\u2800|\uFFFC|\u{16FE4}|\u{1D159}/gu, "")
        .normalize("NFC");
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(lengthOf(clean)).toBeLessThanOrEqual(lengthOf(text.normalize("NFC")));
        expect(seen(clean)).toBe(seen(text));
      }),
      runs,
    );
  });

  it("is empty exactly where nothing is seen", () => {
    const each = Object.values(INVISIBLE).flatMap((characters) => [...characters]);
    // Two halves would be a character.
    const hidden = fc.array(fc.constantFrom(...each.filter((one) => one !== "\uDE00")), {
      maxLength: 20,
    });
    fc.assert(fc.property(hidden, (parts) => cleanText(parts.join("")) === ""));
    fc.assert(
      fc.property(hidden, hidden, (before, behind) =>
        cleanText(`${before.join("")}中${behind.join("")}`).includes("中"),
      ),
    );
  });

  it("is folded once it has been folded, and folds as its clean text does", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, crowded), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(cleanText(text))).toBe(folded);
      }),
      runs,
    );
  });

  it("is so for every character by itself, and nothing is left that Unicode calls invisible", () => {
    /** Format characters that are drawn: Arabic, Syriac and Kaithi number signs. */
    const drawn = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]/u;
    const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Cs}\p{Z}]/u;
    const wrong: string[] = [];
    const planes = [0, 1, 2, 3, 0xe].map((plane) => plane * 0x10000);
    for (const plane of planes) {
      for (let code = plane; code < plane + 0x10000; code += 1) {
        const character = String.fromCodePoint(code);
        const [clean, folded] = [cleanText(character), foldText(character)];
        const stable = cleanText(clean) === clean && foldText(folded) === folded;
        const normal = clean === "" || clean === character.normalize("NFC");
        const hidden = unseen.test(clean) && !drawn.test(clean);
        if (!stable || !normal || hidden) wrong.push(code.toString(16));
      }
    }
    expect(wrong).toEqual([]);
  });

  it("folds alike in capitals, in full width, with spaces and with what is not seen", () => {
    const name = fc
      .array(fc.constantFrom(..."JY02生产群aé-"), { minLength: 1, maxLength: 12 })
      .map((parts) => parts.join(""));
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(name, (text) => {
        for (const other of [
          text.toUpperCase(),
          text.normalize("NFD"),
          wide(text),
          [...text].join(" "),
          [...text.normalize("NFD")].join("\u200B"),
          `\u3164${text}\u202E`,
        ])
          expect(foldText(other)).toBe(foldText(text));
      }),
    );
  });
});
