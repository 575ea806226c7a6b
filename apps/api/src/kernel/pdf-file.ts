import { createRequire } from "node:module";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import { inWorker } from "./worker.ts";

/** A part of a document: named values, or paragraphs. */
export type PdfBlock =
  | { kind: "HEADING"; text: string }
  | { kind: "VALUE"; name: string; text: string }
  | { kind: "TEXT"; text: string; note?: string };

/** What goes out as a PDF, whatever it is about. */
export interface PdfContent {
  title: string;
  /** Under the title. */
  notes: string[];
  blocks: PdfBlock[];
  /** On each page, before its number. */
  foot: string;
  /** Milliseconds: when it was made. The same content made at the same instant is the same file. */
  madeAt: number;
}

/** Noto Sans, under the SIL Open Font License: all of GB 2312 and more. Only what is used goes into the file. */
const FONT = join(
  createRequire(import.meta.url).resolve("@embedpdf/fonts-sc"),
  "../../fonts/NotoSansHans-Regular.otf",
);

const MARGIN = 56;
const NAME_WIDTH = 96;
const SIZES = { title: 18, heading: 13, text: 10.5, note: 9 };
const INK = { text: "#1f2329", note: "#646a73", line: "#dee0e3" };

/** What pdfkit keeps of an embedded font; it has no name for it in its types. */
interface OpenedFont {
  font: { hasGlyphForCodePoint(code: number): boolean };
}

/** The bytes of the document, in base64. */
export async function pdfFile(content: PdfContent): Promise<string> {
  const info = { Title: content.title, CreationDate: new Date(content.madeAt) };
  const document = new PDFDocument({ size: "A4", margin: MARGIN, bufferPages: true, info });
  const parts: Buffer[] = [];
  document.on("data", (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    document.on("end", resolve).on("error", reject);
  });
  document.registerFont("text", FONT).font("text");
  const { font } = (document as unknown as { _font: OpenedFont })._font;
  const legible = (text: string) => spelt(text, (code) => font.hasGlyphForCodePoint(code));

  document.fontSize(SIZES.title).fillColor(INK.text).text(legible(content.title));
  document.moveDown(0.3).fontSize(SIZES.note).fillColor(INK.note);
  for (const note of content.notes) document.text(legible(note));
  for (const block of content.blocks) draw(document, block, legible);
  footPages(document, legible(content.foot));
  document.end();
  await ended;
  return Buffer.concat(parts).toString("base64");
}

export const pdfFileInWorker = inWorker<typeof pdfFile>(import.meta.url, "pdfFile");

/** A sign that the font does not have is named by its code, so that nothing is lost without a trace. */
const spelt = (text: string, has: (code: number) => boolean): string =>
  [...text]
    .map((sign) => {
      const code = sign.codePointAt(0) as number;
      return sign === "\n" || has(code) ? sign : `[U+${code.toString(16).toUpperCase()}]`;
    })
    .join("");

function draw(
  document: PDFKit.PDFDocument,
  block: PdfBlock,
  legible: (text: string) => string,
): void {
  const { left, right } = document.page.margins;
  const width = document.page.width - left - right;
  if (block.kind === "HEADING") {
    keepTogether(document, 60);
    document.moveDown(1).fontSize(SIZES.heading).fillColor(INK.text);
    document.text(legible(block.text), left);
    const y = document.y + 3;
    document
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.5)
      .stroke(INK.line);
    document.y = y + 7;
    return;
  }
  if (block.kind === "VALUE") {
    keepTogether(document, 30);
    const y = document.y;
    const name = { width: NAME_WIDTH - 8 };
    document.fontSize(SIZES.text).fillColor(INK.note).text(legible(block.name), left, y, name);
    const under = document.y;
    document.fillColor(INK.text);
    document.text(legible(block.text), left + NAME_WIDTH, y, { width: width - NAME_WIDTH });
    document.x = left;
    document.y = Math.max(document.y, under) + 3;
    return;
  }
  document
    .fontSize(SIZES.text)
    .fillColor(INK.text)
    .text(legible(block.text), left, undefined, { width });
  if (block.note)
    document.fontSize(SIZES.note).fillColor(INK.note).text(legible(block.note), { width });
  document.moveDown(0.5);
}

/** A name does not stand at the foot of a page with its value on the next one. */
function keepTogether(document: PDFKit.PDFDocument, height: number): void {
  if (document.y + height > document.page.height - document.page.margins.bottom) document.addPage();
}

function footPages(document: PDFKit.PDFDocument, foot: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    document.switchToPage(at);
    const { left, right } = document.page.margins;
    // Below the margin text would begin a new page.
    document.page.margins.bottom = 0;
    const y = document.page.height - MARGIN + 16;
    document.fontSize(7.5).fillColor(INK.note);
    document.text(`${foot}   ${at - start + 1} / ${count}`, left, y, {
      width: document.page.width - left - right,
      lineBreak: false,
    });
  }
}
