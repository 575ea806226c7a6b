import { execFile } from "node:child_process";
import { createPublicKey, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../../src/modules/journal/canonical.ts";
import { type ReceiptFacts, receiptRow } from "../../src/modules/journal/receipt.service.ts";
import { openKeys } from "../../src/ports/keys.ts";
import { openLog } from "../../src/ports/log.ts";

interface Verdict {
  payload: Record<string, unknown>;
  trusted: boolean;
  textMatches: boolean | null;
}
type Check = (document: string, given: { key?: string; text?: string }) => Verdict;

const script = new URL("../../../../scripts/verify-receipt.mjs", import.meta.url).href;
const { check } = (await import(script)) as { check: Check };

const folder = mkdtempSync(join(tmpdir(), "riqing-receipt-"));
afterAll(() => rmSync(folder, { recursive: true }));

const keys = openKeys(folder, openLog("silent"));
const organisation = { id: randomUUID(), name: "示例机械有限公司" };
const publicKey = keys.create(organisation.id);
const text = { title: "公告", body: "明早八点前完成点检。\n“安全第一” 😀" };

const facts: ReceiptFacts = {
  kind: "NOTICE_ACKNOWLEDGED",
  organisation,
  person: { id: randomUUID(), name: "林小满", staffNo: "A0017" },
  subject: { id: randomUUID(), title: "点检", versionId: randomUUID(), versionLabel: "第 2 稿" },
  statement: "我已阅读并会照办",
  textHash: hashOf(text),
  at: new Date("2026-03-02T14:00:00.125Z"),
  late: false,
  device: null,
  newDevice: false,
  journalDigest: hashOf("journal"),
};

/** The document that a person downloads, as the api writes it. */
function documentOf(given: Partial<ReceiptFacts> = {}, key: string | null = publicKey): string {
  const ports = { wechat: null, keys, demo: false };
  const { payload, signature } = receiptRow(ports, { ...facts, ...given });
  const own = key === null ? "" : `,"publicKey":"${key}"`;
  return `{"payload":${String(payload)},"signature":"${String(signature)}"${own}}`;
}

describe("a receipt that the product has signed", () => {
  it("holds under the organisation's key", () => {
    const verdict = check(documentOf(), { key: publicKey });

    expect(verdict).toMatchObject({ trusted: true, textMatches: null });
    expect(verdict.payload).toMatchObject({ statement: facts.statement, person: facts.person });
  });

  it("holds however it is laid out, and in whatever order", () => {
    const { payload, signature } = JSON.parse(documentOf()) as Record<string, object | string>;
    const turned = Object.fromEntries(Object.entries(payload as object).toReversed());

    const laidOut = `\uFEFF${JSON.stringify({ signature, payload: turned }, null, 4)}\n`;

    expect(check(laidOut.slice(1), { key: publicKey }).trusted).toBe(true);
  });

  it("holds under a key in PEM, or as the server publishes it", () => {
    const spki = { key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" } as const;
    const pem = createPublicKey(spki).export({ type: "spki", format: "pem" }) as string;

    expect(check(documentOf(), { key: pem }).trusted).toBe(true);
    expect(check(documentOf(), { key: JSON.stringify({ publicKey }) }).trusted).toBe(true);
  });

  it("is said to be checked with its own key only, where no other is given", () => {
    expect(check(documentOf(), {}).trusted).toBe(false);
  });

  it("names the text that was on screen", () => {
    const shown = JSON.stringify(text, null, 2);

    expect(check(documentOf(), { text: shown }).textMatches).toBe(true);
    expect(check(documentOf(), { text: shown.replace("八", "九") }).textMatches).toBe(false);
    expect(check(documentOf({ textHash: hashOf("全文") }), { text: "全文\n" }).textMatches).toBe(
      true,
    );
  });
});

describe("a document that was touched", () => {
  it.each([
    ["checked with its own key", documentOf(), {}],
    ["checked with the organisation's key", documentOf(), { key: publicKey }],
    ["without a key of its own", documentOf({}, null), { key: publicKey }],
  ])("never holds, whichever character was changed: %s", (_, document, given) => {
    expect(() => check(document, given)).not.toThrow();
    const survivors = Array.from({ length: document.length }, (_, at) => at).filter((at) =>
      changesAt(document, at).some((changed) => holds(changed, given)),
    );

    expect(survivors).toEqual([]);
  });

  it("does not hold under another organisation's key", () => {
    const other = keys.create(randomUUID());

    expect(() => check(documentOf({}, null), { key: other })).toThrow("签名与内容不符");
    expect(() => check(documentOf(), { key: other })).toThrow("不是同一把");
  });

  it("does not hold when it says a thing twice, of which a reader sees the first", () => {
    const twice = documentOf().replace('"payload":{', '"payload":{"statement":"我不同意",');

    expect(() => check(twice, { key: publicKey })).toThrow("重复的字段");
  });

  it("does not hold when something is added beside what was signed", () => {
    const more = documentOf().replace(/\}$/, ',"note":"经理代签"}');

    expect(() => check(more, { key: publicKey })).toThrow("不该有的字段");
  });

  it("does not hold without any key", () => {
    expect(() => check(documentOf({}, null), {})).toThrow("没有公钥");
  });
});

/** Neighbours of a document: one character is another, gone, or there twice. */
function changesAt(document: string, at: number): string[] {
  const [before, here, behind] = [document.slice(0, at), document[at]!, document.slice(at + 1)];
  const code = here.charCodeAt(0);
  const others = [code ^ 1, code ^ 2, code ^ 32].map((other) => String.fromCharCode(other));
  return [...others, "", here + here].map((instead) => before + instead + behind);
}

function holds(document: string, given: { key?: string }): boolean {
  try {
    return check(document, given) !== null;
  } catch {
    return false;
  }
}

describe("pnpm verify-receipt", () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      execFile(process.execPath, [fileURLToPath(script), ...args], (error, said) =>
        resolve({ code: Number(error?.code ?? 0), said }),
      );
    });
  const write = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it("says who signed what, and when", async () => {
    const { code, said } = await run(write("right.json", documentOf()), "--key", publicKey);

    expect(code).toBe(0);
    for (const word of ["林小满", "A0017", "示例机械", "确认了通知", "2026/3/2 22:00:00", "通过"]) {
      expect(said).toContain(word);
    }
    expect(said).not.toContain("自带的公钥");
  });

  it("says plainly when only the key inside was used", async () => {
    const { code, said } = await run(write("own.json", documentOf()));

    expect(code).toBe(0);
    expect(said).toContain("只用了文件自带的公钥");
  });

  it("fails for a changed text, a changed receipt, a missing file, and no file at all", async () => {
    const right = write("right.json", documentOf());
    const other = write("other.json", JSON.stringify({ ...text, title: "通知" }));
    const changed = write("changed.json", documentOf().replace("林小满", "林小瞒"));

    for (const args of [[right, "--text", other], [changed], [join(folder, "none.json")], []]) {
      const { code, said } = await run(...args);
      expect(code).toBe(1);
      expect(said).toContain("不通过");
    }
  });
});
