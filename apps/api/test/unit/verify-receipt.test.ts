import { execFile } from "node:child_process";
import { createPublicKey, randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSchema, type GraphQLEnumType } from "graphql";
import { canonical, hashOf } from "../../src/modules/journal/canonical.ts";
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
  publicKey,
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

  /** 32 bytes as a public key in SPKI. */
  const spkiOf = (hex: string) =>
    Buffer.from(`302a300506032b6570032100${hex}`, "hex").toString("base64");
  const [zeros, nines] = ["00".repeat(31), "ff".repeat(30)];

  it.each([
    ["the neutral point", `01${zeros}`],
    ["the neutral point with a sign", `01${"00".repeat(30)}80`],
    ["the point of order 2", `ec${nines}7f`],
    ["a point of order 4", `00${zeros}`],
    ["the other of order 4", `00${"00".repeat(30)}80`],
    ["a point of order 8", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"],
    ["another of order 8", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"],
    ["a third of order 8", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85"],
    ["zero, written as p", `ed${nines}7f`],
    ["one, written as p + 1", `ee${nines}7f`],
    ["one, written as p + 1, with a sign", `ee${nines}ff`],
  ])("does not hold under a key to which anything fits: %s", (_, hex) => {
    const weak = spkiOf(hex);
    // The neutral point and zero: right for any text under the neutral key, for some under the others.
    const signature = Buffer.from(`01${"00".repeat(63)}`, "hex").toString("base64");
    const { payload } = JSON.parse(documentOf()) as { payload: object };
    const forge = (at: string, publicKey?: string) =>
      JSON.stringify({ payload: { ...payload, at }, signature, publicKey });
    for (let second = 10; second < 40; second += 1) {
      const at = `2026-03-02T14:00:${second}.000Z`;
      expect(() => check(forge(at, weak), {})).toThrow("不能用来验签");
      expect(() => check(forge(at), { key: weak })).toThrow("不能用来验签");
    }
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
    expect(said).toMatch(/结论：通过\n$/);
    expect(said).not.toContain("自己写明的公钥");
  });

  it("does not pass a receipt whose key nobody has compared, and says what remains to be done", async () => {
    // Forged whole: another key, another organisation's name, a signature that fits.
    const forger = openKeys(mkdtempSync(join(folder, "forger-")), openLog("silent"));
    const own = forger.create(organisation.id);
    const { payload, signature } = receiptRow({ keys: forger }, { ...facts, publicKey: own });
    const forged = `{"payload":${String(payload)},"signature":"${String(signature)}","publicKey":"${own}"}`;
    for (const document of [documentOf(), forged]) {
      const { code, said } = await run(write("own.json", document));

      expect(code).toBe(2);
      expect(said).toContain("签名与回执自己写明的公钥相符");
      expect(said).toContain("是不是单位的公钥");
      expect(said).toMatch(/结论：待核对\n$/);
      expect(said).not.toMatch(/通过/);
    }
    const { code, said } = await run(write("own.json", forged), "--key", publicKey);
    expect(code).toBe(1);
    expect(said).toContain("不是同一把");
  });

  it("has words for every kind of receipt, and says so of one that it does not know", async () => {
    const sdl = new URL("../../../../packages/schema/schema.graphql", import.meta.url);
    const kinds = buildSchema(readFileSync(sdl, "utf8")).getType("ReceiptKind") as GraphQLEnumType;
    const shown = [];
    for (const { name } of [...kinds.getValues(), { name: "PARDONED" }]) {
      const kind = name as ReceiptFacts["kind"];
      const { said } = await run(write("kind.json", documentOf({ kind })), "--key", publicKey);
      shown.push(/做了什么：(.*)/.exec(said)?.[1]);
    }
    const unknown = shown.pop();
    for (const words of shown) expect(words).toMatch(/^[\u4e00-\u9fff]+$/);
    expect(new Set(shown).size).toBe(shown.length);
    expect(unknown).toBe("这个程序不认识的一种（PARDONED）");
  });

  it("names nobody of an anonymous report, and its day", async () => {
    const payload = canonical({
      v: 1,
      kind: "ANONYMOUS_REPORT_RECEIVED",
      organisation,
      subject: { title: "举报 JB-7K2Q" },
      statement: "收到一件匿名举报",
      receivedOn: "2026-11-18",
      textHash: hashOf({ kind: "LEAK", number: "JB-7K2Q", text: "图纸外传" }),
    });
    const signature = keys.sign(organisation.id, publicKey, payload);
    const receipt = write("report.json", `{"payload":${payload},"signature":"${signature}"}`);
    const told = write("told.json", '{"text":"图纸外传","number":"JB-7K2Q","kind":"LEAK"}');
    const { code, said } = await run(receipt, "--key", publicKey, "--text", told);
    expect(code).toBe(0);
    for (const words of ["收到了一件匿名举报", "举报 JB-7K2Q", "日期：2026-11-18", "正文：与回执"])
      expect(said).toContain(words);
    for (const words of ["谁：", "工号", "时间：", "undefined"]) expect(said).not.toContain(words);
  });

  it("prints no character that a terminal obeys or that nobody sees", async () => {
    const tricky =
      "\u001B[2J\u001B]0;x\u0007\r结论：通过\n结论：通过\u202E\u2028\u009B1A\u200B\u3164";
    const document = documentOf({
      statement: tricky,
      person: { ...facts.person, name: tricky },
      subject: { ...facts.subject, title: tricky },
      organisation: { ...organisation, name: tricky },
    });
    const { code, said } = await run(write("tricky.json", document), "--key", publicKey);
    expect(code).toBe(0);
    // eslint-disable-next-line no-control-regex
    expect(said).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u202E\u2028\u3164]/);
    expect(said).toContain("\\u{1b}[2J");
    expect(said.split("\n").filter((line) => line.startsWith("结论"))).toEqual(["结论：通过"]);

    const named = await run(join(folder, "\u001B[2J.json"));
    expect(named.said).not.toContain("\u001B");
  });

  it.each([
    ["a payload that is a list", "[]"],
    ["a payload without anything", "{}"],
    ["people and organisations that are none", '{"person":7,"organisation":[],"subject":"x"}'],
  ])("reads on over %s", async (_, payload) => {
    const signature = keys.sign(organisation.id, publicKey, payload);
    const document = `{"payload":${payload},"signature":"${String(signature)}"}`;
    const { code, said } = await run(write("odd.json", document), "--key", publicKey);
    expect([0, 1]).toContain(code);
    expect(said).not.toMatch(/undefined|\[object/);
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
