import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REFUSALS } from "@riqing/schema";
import { refusalWords } from "./refusals";

/** Every sentence of a folder of words, with the holes of templates closed. */
function sentencesOf(folder: string): [file: string, words: string][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .flatMap((file) => {
      const code = readFileSync(join(folder, file), "utf8")
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/^\s*\/\/.*$/gm, "");
      const strings = code.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
      return strings
        .map((text) => text.slice(1, -1).replace(/\$\{[^}]*\}/g, "◦"))
        .filter((text) => /[\u4e00-\u9fff]/.test(text) && !/\$\{|^\\uFEFF/.test(text))
        .map((text): [string, string] => [file, text]);
    });
}

const pages = sentencesOf(__dirname);
/** What people are sent; what whoever runs a server reads in the console has names of its own. */
const sent = sentencesOf(join(__dirname, "../../../api/src/words")).filter(
  ([file]) => !/^(?:admin|checks|demo|start)\./.test(file),
);
const all = [...pages, ...sent];
const wrong = (found: RegExp, of = all) => of.filter(([, words]) => found.test(words));

test("there are sentences to look at", () => expect(all.length).toBeGreaterThan(900));

test("no mark stands twice", () => {
  expect(wrong(/[。，；：！？、]{2}/)).toEqual([]);
});

test("marks between Chinese words are Chinese", () => {
  expect(wrong(/[\u4e00-\u9fff][,;:!?]|[,;!?][\u4e00-\u9fff]|[\u4e00-\u9fff]\.(?!\w)/)).toEqual([]);
});

test.each([
  "n=",
  "P90",
  "中位",
  "指纹",
  "层级",
  "归口",
  "督办",
  "工时",
  "自然时",
  "pnpm",
  "--key",
  "SHA",
])("nobody has to know what %s is", (jargon) => {
  expect(all.filter(([, words]) => words.includes(jargon))).toEqual([]);
});

test("Latin letters are names that people meet elsewhere", () => {
  const known =
    /\.(?:xlsx?|csv|docx?|pptx?|txt)|verify-receipt|AppSecret|AppID|WX_[A-Z]+(?:_[A-Z]+|_…)?|Webhook|\bIP\b|(?:User)?ID|\\n|Excel|CSV|XLSX|PDF|Office|Word|HEIC|JPG|PNG|WebP|GIF|WPS|KB|MB|GB|UTF|GB18030|App|https?|\bB\b|\b[A-Z]\d?\b/g;
  const rest = all.filter(([, words]) => /[A-Za-z]{2,}/.test(words.replace(known, "")));
  expect(rest).toEqual([]);
});

/** What one can do, wait for, or leave alone. */
const next =
  /先|再|找|换|选|问|等|不用|改|去|看|打电话|留言|补|重新|读到|用退出登录|压缩|更正|要另|另起|登录一次|告诉|负责人交办|写了/;

test.each(REFUSALS)("%s says what to do next", (code) => {
  expect(refusalWords(code)).toMatch(next);
});
