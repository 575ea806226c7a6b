/**
 * One cleaning and one folding of text, the same on both sides. Characters are written as ranges and
 * not as Unicode properties, since phones differ in which of these they know.
 */

/** Spaces that nobody would take for anything else, and a Braille cell without dots. */
const BLANK = "\\u2800";
/** What begins a new line in one system or another. */
const lineEnd = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/**
 * What is not seen on a screen: control and format characters, fillers, direction marks, joiners,
 * variation selectors, tags, lone surrogates, and code points that are never a character.
 */
const INVISIBLE = [
  "\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C",
  "\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F",
  "\\u3164\\uD800-\\uDFFF\\uFDD0-\\uFDEF\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFFC\\uFFFE\\uFFFF",
  "\\u{13430}-\\u{1343F}\\u{16FE4}\\u{1BCA0}-\\u{1BCA3}\\u{1D159}\\u{1D173}-\\u{1D17A}",
  "\\u{E0000}-\\u{E0FFF}",
  ...Array.from({ length: 16 }, (_, i) => (i + 1).toString(16)).map(
    (plane) => `\\u{${plane}FFFE}\\u{${plane}FFFF}`,
  ),
].join("");

/** Symbols of which some are emoji; a selector says which of the two they are drawn as. */
const SYMBOL =
  "[\\u00A9\\u00AE\\u203C\\u2049\\u2100-\\u214F\\u2190-\\u21FF\\u2300-\\u27BF\\u2900-\\u297F" +
  "\\u2B00-\\u2BFF\\u3030\\u303D\\u3297\\u3299\\u{1F000}-\\u{1FAFF}]";
/** With its colour, and with what it is joined to: 👩‍💻, ❤️‍🔥. */
const EMOJI = `${SYMBOL}[\\uFE0E\\uFE0F]?[\\u{1F3FB}-\\u{1F3FF}]?`;
const EMOJI_SEQUENCE = `${EMOJI}(?:\\u200D${EMOJI})*`;
const KEYCAP = "[0-9#*]\\uFE0F\\u20E3";
/** The flags of England, Scotland and Wales. */
const FLAG =
  "\\u{1F3F4}\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|" +
  "\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073})\\u{E007F}";
/** A Chinese character of which a certain form is meant, as in some names. */
const VARIANT =
  "[\\u3001-\\u303F\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF01-\\uFF60\\u{20000}-\\u{3FFFD}]" +
  "[\\uFE00-\\uFE02\\u{E0100}-\\u{E01EF}]";
const MONGOLIAN = "[\\u1820-\\u18AA][\\u180B-\\u180D\\u180F]?[\\u180E\\u200C\\u200D]?";
/** Scripts whose letters are drawn differently beside a joiner: Arabic, those of India, Myanmar … */
const JOINED =
  `(?![${INVISIBLE}])[\\u0600-\\u0DFF\\u1000-\\u109F\\u1780-\\u17FF\\u1A20-\\u1BFF\\uA800-\\uA9FF` +
  "\\uAA60-\\uAA7F\\uABC0-\\uABFF\\uFB50-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{11FFF}]" +
  "[\\u200C\\u200D]";

/** Invisible characters where they change what is seen, or else those that do not. */
const invisible = new RegExp(
  `(${[FLAG, KEYCAP, EMOJI_SEQUENCE, VARIANT, MONGOLIAN, JOINED].join("|")})|[${INVISIBLE}]`,
  "gu",
);
const anyInvisible = new RegExp(`[${INVISIBLE}]`, "gu");

/** More marks on one letter than any language has: to put them in order takes time by their square. */
const crowdOfMarks = new RegExp("(\\p{M}{30})\\p{M}+", "gu");
const normal = (text: string, form: "NFC" | "NFKC"): string =>
  text.replace(crowdOfMarks, "$1").normalize(form).replace(crowdOfMarks, "$1");

const withoutInvisible = (text: string): string =>
  normal(
    text.replace(invisible, (_, seen: string | undefined) => seen ?? ""),
    "NFC",
  );

/** What nearly all texts consist of: all of it is seen, and it is NFC as it is. */
const usual =
  /^[\t\n -~\u00A0-\u00AC\u00AE-\u017F\u2010-\u2027\u2030-\u205E\u3000-\u3029\u3041-\u3096\u30A1-\u30FA\u4E00-\u9FFF\uFF01-\uFF9F]*$/;

/**
 * Text as it is kept: nothing invisible, NFC, one kind of line end, no space around it. What has no
 * visible character is empty. Cleaning what is clean changes nothing.
 */
export function cleanText(text: string): string {
  if (usual.test(text)) return text.trim();
  const plain = text.replace(lineEnd, "\n").replace(blanks, " ");
  const clean = withoutInvisible(plain);
  // Marks may have changed places and left a joiner where it has no use. Nobody writes so.
  const stable = withoutInvisible(clean) === clean;
  return (stable ? clean : normal(clean.replace(anyInvisible, ""), "NFC")).trim();
}
const blanks = new RegExp(BLANK, "g");

/** Signs between words that look alike; written in many ways in names such as 买买提·艾力. */
const middleDots = /[\u00B7\u2022\u2027\u2043\u2219\u22C5\u2981\u2E31\u30FB\uA78F]+/g;
const dashes = /[\u002D\u02D7\u05BE\u1806\u2010-\u2015\u2212\u2500\u2501\u2E3A\u2E3B]+/g;

/** What most names and numbers consist of, and of which only capitals are folded. */
const plainWord = /^[0-9A-Za-z\u4E00-\u9FFF]*$/;

/** By way of capitals, as ß and SS are one; "ẞ" has a capital only once it is small. */
const foldCase = (text: string): string => text.toLowerCase().toUpperCase().toLowerCase();

/**
 * What two names or codes have in common that are the same to a reader: without regard to case, full
 * or half width, spaces, and which dash or dot was typed. Only for comparing and searching.
 */
export function foldText(text: string): string {
  if (plainWord.test(text)) return text.toLowerCase();
  const wide = foldCase(normal(cleanText(text), "NFKC"));
  const plain = wide
    .replace(anyInvisible, "")
    .replace(/\s/g, "")
    // A sigma at the end of a word has another form.
    .replace(/ς/g, "σ")
    .replace(middleDots, "·")
    .replace(dashes, "-");
  return normal(plain, "NFKC");
}
