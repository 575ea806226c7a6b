import { Buffer } from "node:buffer";
import { posix } from "node:path";
import { Unzip, UnzipInflate } from "fflate";
import { format, getFormatFromId, isDateFormat } from "numfmt";
import { Parser } from "saxen";

/** What a workbook may hold. A small file can claim to be very large, or unpack to more than it claims. */
const WORKBOOK_LIMITS = {
  unpackedBytes: 48 * 1024 * 1024,
  parts: 1_000,
  row: 21_000,
  column: 256,
  cells: 500_000,
};
/** A piece can unpack to a thousand times its size, and is unpacked whole. */
const PIECE_BYTES = 4 * 1024;
const XML_PIECE_BYTES = 256 * 1024;

/** A cell that holds no text: what it shows, and why that is not to be relied on. */
export interface ShownCell {
  shown: string;
  /** More digits than a spreadsheet keeps, a formula without a result, a formula that failed, a day. */
  fault: "IMPRECISE" | "UNCALCULATED" | "FAILED" | "DATE" | null;
}

/** A text as it was typed, or what else a cell shows. */
export type Cell = string | ShownCell;

/** A sheet that can be seen. A row that is not there is empty. */
export interface Sheet {
  name: string;
  rows: Cell[][];
}

/** It cannot be read: it is no workbook, too large, or something stands far outside at `cell`. */
export class WorkbookError extends Error {
  readonly kind: "BROKEN" | "TOO_LARGE" | "TOO_FAR";
  readonly cell: string;

  constructor(kind: "BROKEN" | "TOO_LARGE" | "TOO_FAR", cell = "") {
    super(`${kind} ${cell}`.trim());
    this.kind = kind;
    this.cell = cell;
  }
}

/** Every XLSX begins as an archive does. */
export const isWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/**
 * What the visible sheets of a workbook show (XLSX): a number as its format writes it, a merged block
 * with its text in each of its lines. Throws a `WorkbookError`.
 */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  try {
    return sheetsOf(unpacked(bytes));
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError("BROKEN");
  }
}

type Parts = Map<string, Uint8Array>;

/** Unpacks the XML in it a piece at a time, to see how large it is: an archive may claim to be less. */
function unpacked(bytes: Uint8Array): Parts {
  let [size, count] = [0, 0];
  const parts: Parts = new Map();
  const archive = new Unzip((part) => {
    count += 1;
    if (count > WORKBOOK_LIMITS.parts) throw new WorkbookError("TOO_LARGE");
    const isXml = /\.(xml|rels)$/i.test(part.name);
    const pieces: Uint8Array[] = [];
    part.ondata = (error, piece, isLast) => {
      if (error) throw error;
      size += piece.byteLength;
      if (size > WORKBOOK_LIMITS.unpackedBytes) throw new WorkbookError("TOO_LARGE");
      if (isXml) pieces.push(piece);
      if (isXml && isLast) parts.set(part.name.replaceAll("\\", "/"), Buffer.concat(pieces));
    };
    part.start();
  });
  archive.register(UnzipInflate);
  for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES)
    archive.push(bytes.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= bytes.byteLength);
  return parts;
}

interface Reader {
  open?: (name: string, attributes: () => Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Names come without the prefix that some programs write before them. */
function readXml(bytes: Uint8Array, { open, close, text }: Reader): void {
  const plain = (name: string) => name.slice(name.indexOf(":") + 1);
  const parser = new Parser();
  // An attribute that is not understood would leave a cell in the wrong place.
  parser.on("warn", (error) => {
    throw error;
  });
  if (open) parser.on("openTag", (name, attributes) => open(plain(name), attributes));
  if (close) parser.on("closeTag", (name) => close(plain(name)));
  if (text) parser.on("text", (value, decode) => text(decode(value)));
  if (text) parser.on("cdata", text);
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.byteLength; at += XML_PIECE_BYTES)
    parser.write(decoder.decode(bytes.subarray(at, at + XML_PIECE_BYTES), { stream: true }));
  parser.end();
}

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
};

function sheetsOf(parts: Parts): Sheet[] {
  const path = [...parts.keys()].find((name) => /(^|\/)workbook\.xml$/i.test(name));
  if (path === undefined) throw new WorkbookError("BROKEN");
  const folder = posix.dirname(path);
  const targets = new Map<string, string>();
  const related: Partial<Record<string, string>> = {};
  const relations = parts.get(posix.join(folder, "_rels", `${posix.basename(path)}.rels`));
  if (!relations) throw new WorkbookError("BROKEN");
  readXml(relations, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const { Id = "", Target = "", Type = "" } = attributes();
      const target = Target.startsWith("/") ? Target.slice(1) : posix.join(folder, Target);
      targets.set(Id, target);
      related[Type.slice(Type.lastIndexOf("/") + 1)] = target;
    },
  });
  const visible: { name: string; part: Uint8Array }[] = [];
  readXml(parts.get(path)!, {
    open(name, attributes) {
      if (name !== "sheet") return;
      const given = attributes();
      const id = Object.entries(given).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? "";
      const part = parts.get(targets.get(id) ?? "");
      const { name: title = "", state = "visible" } = given;
      if (part && state === "visible") visible.push({ name: decoded(title), part });
    },
  });
  if (visible.length === 0) throw new WorkbookError("BROKEN");
  const texts = textsOf(parts.get(related.sharedStrings ?? ""));
  const formats = formatsOf(parts.get(related.styles ?? ""));
  const count = { cells: 0 };
  return visible.map(({ name, part }) => ({ name, rows: rowsOf(part, texts, formats, count) }));
}

/** What an attribute may hold in place of a character. */
const decoded = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string, decimal: string) =>
      String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? "");
const ENTITIES: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** Control characters are written as _x000D_. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );

/** The texts that cells refer to. How a Chinese text is read aloud may stand beside it, and is left out. */
function textsOf(part: Uint8Array | undefined): string[] {
  const texts: string[] = [];
  let [current, inText, aloud] = ["", false, false];
  if (!part) return texts;
  readXml(part, {
    open(name) {
      if (name === "si") current = "";
      else if (name === "t") inText = true;
      else if (name === "rPh") aloud = true;
    },
    close(name) {
      if (name === "si") texts.push(unescaped(current));
      else if (name === "t") inText = false;
      else if (name === "rPh") aloud = false;
    },
    text(value) {
      if (inText && !aloud) current += value;
    },
  });
  return texts;
}

/** The number format of each style. */
function formatsOf(part: Uint8Array | undefined): string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inCells = false;
  if (!part) return formats;
  readXml(part, {
    open(name, attributes) {
      if (name === "cellXfs") inCells = true;
      if (name === "numFmt") {
        const { numFmtId, formatCode = "General" } = attributes();
        own.set(Number(numFmtId), decoded(formatCode));
      } else if (name === "xf" && inCells) {
        const id = Number(attributes().numFmtId ?? 0);
        formats.push(own.get(id) ?? getFormatFromId(id, "zh-CN") ?? "General");
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return formats;
}

function rowsOf(
  part: Uint8Array,
  texts: string[],
  formats: string[],
  count: { cells: number },
): Cell[][] {
  const rows: Cell[][] = [];
  const merged: string[] = [];
  let [row, column] = [0, 0];
  let cell: { type: string; style: number } | null = null;
  let [value, formula, inValue, aloud, shown] = ["", false, false, false, false];
  readXml(part, {
    open(name, attributes) {
      if (name === "row") {
        row = Number(attributes().r ?? row + 1);
        column = 0;
      } else if (name === "c") {
        const { r, t = "n", s = "0" } = attributes();
        column = r === undefined ? column + 1 : columnNumber(r);
        cell = { type: t, style: Number(s) };
        [value, formula, shown] = ["", false, false];
        count.cells += 1;
        if (count.cells > WORKBOOK_LIMITS.cells) throw new WorkbookError("TOO_LARGE");
      } else if (name === "v" || name === "t") {
        inValue = true;
        shown = true;
      } else if (name === "f") formula = true;
      else if (name === "rPh") aloud = true;
      else if (name === "mergeCell") merged.push(attributes().ref ?? "");
    },
    close(name) {
      if (name === "v" || name === "t") inValue = false;
      else if (name === "rPh") aloud = false;
      else if (name === "c" && cell) {
        const read = shown || formula ? cellOf(cell, value, { formula, shown }) : "";
        if (read !== "") put(read);
        cell = null;
      }
    },
    text(piece) {
      if (inValue && !aloud && cell) value += piece;
    },
  });
  spread(rows, merged);
  return rows;

  function put(read: Cell): void {
    if (
      !(row >= 1 && row <= WORKBOOK_LIMITS.row && column >= 1 && column <= WORKBOOK_LIMITS.column)
    )
      throw new WorkbookError("TOO_FAR", `${columnName(column)}${row}`);
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1]!;
    while (cells.length < column) cells.push("");
    cells[column - 1] = read;
  }

  function cellOf(
    { type, style }: { type: string; style: number },
    text: string,
    { formula, shown }: { formula: boolean; shown: boolean },
  ): Cell {
    if (formula && !shown) return { shown: "", fault: "UNCALCULATED" };
    if (type === "s") return texts[Number(text)] ?? "";
    if (type === "str" || type === "inlineStr") return unescaped(text);
    if (type === "e") return { shown: text, fault: "FAILED" };
    if (type === "b") return { shown: text === "1" ? "TRUE" : "FALSE", fault: null };
    if (type === "d") return { shown: text.slice(0, 10), fault: "DATE" };
    return text === "" ? "" : numberShown(Number(text), formats[style] ?? "General");
  }
}

/** Of sixteen digits and more a spreadsheet keeps the first fifteen. */
const MAX_EXACT = 1e15;

function numberShown(value: number, pattern: string): Cell {
  const plain = String(value);
  if (Math.abs(value) >= MAX_EXACT) return { shown: plain, fault: "IMPRECISE" };
  // A cell of the format "General" would show 123456789012 as 1.23E+11 where it is narrow. Nobody means that.
  if (pattern === "General" || pattern === "@") return { shown: plain, fault: null };
  try {
    const shown = format(pattern, value, { locale: "zh-CN", throws: true }).trim();
    return { shown, fault: isDay(pattern) ? "DATE" : null };
  } catch {
    return { shown: plain, fault: null };
  }
}

const days = new Map<string, boolean>();
function isDay(pattern: string): boolean {
  if (!days.has(pattern)) days.set(pattern, isDateFormat(pattern));
  return days.get(pattern)!;
}

/** Each line of a merged block says what stands in its first. */
function spread(rows: Cell[][], merged: readonly string[]): void {
  for (const ref of merged) {
    const [, column = "", from = "", to = ""] =
      /^\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)$/i.exec(ref) ?? [];
    const at = columnNumber(column) - 1;
    const cell = rows[Number(from) - 1]?.[at];
    if (cell === undefined || cell === "") continue;
    for (let row = Number(from); row < Math.min(Number(to), rows.length); row += 1) {
      const cells = rows[row]!;
      while (cells.length <= at) cells.push("");
      cells[at] = cell;
    }
  }
}

/** "A" is 1, "AA7" is 27. */
function columnNumber(address: string): number {
  let number = 0;
  for (const letter of address.toUpperCase()) {
    const place = letter.charCodeAt(0) - 64;
    if (place < 1 || place > 26) break;
    number = number * 26 + place;
  }
  return number;
}

/** 27 is "AA". */
export const columnName = (number: number): string =>
  number < 1
    ? ""
    : columnName(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
