import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import { AddCaseNote, Case, ExportCase } from "@riqing/schema";
import canonicalize from "canonicalize";
import { BEFORE_MONDAY, disciplineIn } from "./discipline-world.ts";
import { eachWorld, type Planted } from "./world.ts";

const world = eachWorld({ now: BEFORE_MONDAY });
const { workshop, recorded, decided, open } = disciplineIn(world);

/** A leak that was referred at once. */
async function referred(more = {}) {
  const company = await workshop();
  const { id: caseId } = await recorded(company, {
    kindKey: "leak",
    quote: "A3 线图纸发到了客户群 𬱖😀",
    reportedById: company.welder.id,
    ...more,
  });
  await world.as(company.owner).do(AddCaseNote, { caseId, text: "已通知保密办" });
  await decided(company.office, caseId, {
    measure: "REFER",
    deviationReason: "涉密",
    atOnceReason: "还在扩散",
  });
  await open(company.driver, caseId);
  return { ...company, caseId };
}

const fileOf = async (who: Planted, caseId: string, format: "PDF" | "JSON") =>
  (await world.as(who).do(ExportCase, { caseId, format })).exportCase;
const bytesOf = ({ base64 }: { base64: string }) => Buffer.from(base64, "base64");
const jsonOf = async (who: Planted, caseId: string) =>
  JSON.parse(bytesOf(await fileOf(who, caseId, "JSON")).toString()) as {
    case: Record<string, unknown> & { evidence: { text: string; sha256: string }[] };
    sha256: string;
  };

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

it("holds what the case holds, with hashes that anybody can work out again", async () => {
  const { owner, driver, caseId } = await referred();
  const { case: file, sha256: hash } = await jsonOf(owner, caseId);
  expect(sha256(canonicalize(file)!)).toBe(hash);
  expect(file.evidence.map((one) => sha256(one.text) === one.sha256)).toEqual([true]);
  expect(file).toMatchObject({
    person: { name: driver.name, staffNo: driver.staffNo },
    reportedBy: { name: "高春生" },
    measure: { measure: "移交", atOnceReason: "还在扩散" },
    notes: [{ text: "已通知保密办" }],
  });
  expect(await world.journal(caseId)).toContain("case.exported");
});

it("is a PDF with its own font, of some kilobytes, that bears the same hash", async () => {
  const { owner, caseId } = await referred();
  const { fileName, mediaType, ...pdf } = await fileOf(owner, caseId, "PDF");
  const bytes = bytesOf(pdf);
  expect([fileName.endsWith(".pdf"), mediaType]).toEqual([true, "application/pdf"]);
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(bytes.length).toBeLessThan(200_000);
  const text = bytes.toString("latin1");
  expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSansHans/);
  expect(unicodeIn(bytes)).toEqual(expect.stringContaining("图"));
  // What the font does not have is named by its code.
  expect(unicodeIn(bytes)).toEqual(expect.stringContaining("U"));
  expect(pdf.sha256).toBe((await jsonOf(owner, caseId)).sha256);
});

/** The signs that the font's table of characters knows: those that were written. */
function unicodeIn(pdf: Buffer): string {
  const found: string[] = [];
  let at = 0;
  for (;;) {
    const begin = pdf.indexOf("stream\n", at);
    if (begin < 0) break;
    const end = pdf.indexOf("endstream", begin);
    at = end + 9;
    try {
      const part = inflateSync(pdf.subarray(begin + 7, end)).toString("latin1");
      if (!part.includes("beginbfrange")) continue;
      for (const [, code] of part.matchAll(/<([0-9a-f]{4})>(?= |\])/gi))
        found.push(String.fromCharCode(Number.parseInt(code!, 16)));
    } catch {
      // A stream that is not deflated.
    }
  }
  return found.join("");
}

it("whom it is about has it without notes and without who reported it", async () => {
  const { driver, caseId } = await referred();
  const { case: file } = await jsonOf(driver, caseId);
  expect(file).toMatchObject({ notes: [], reportedBy: null, harmed: null });
  expect(JSON.stringify(file)).not.toContain("高春生");
});

it("is of referred cases only, and not there for strangers", async () => {
  const company = await workshop();
  const { id: caseId } = await recorded(company);
  const ask = async (who: Planted) =>
    (await world.as(who).send(ExportCase, { caseId, format: "JSON" })).refusal;
  const before = await world.everything();
  expect(await ask(company.owner)).toBe("CASE_NOT_REFERRED");
  expect(await ask(company.welder)).toBe("NOT_FOUND");
  expect(await world.everything()).toEqual(before);
  expect((await world.as(company.owner).do(Case, { id: caseId })).case.exportRefusal).toBe(
    "CASE_NOT_REFERRED",
  );
  const stranger = await world.person("外人", { organisation: "别家", role: "OFFICE" });
  expect(await ask(stranger)).toBe("NOT_FOUND");
});
