/**
 * What stands after the last number of a policy and is no part of it: who explains it, from when it is in
 * force, who issued it and when.
 */
const itself =
  "(?:本|以上|上述|该|此)(?:管理)?(?:制度|规定|規定|办法|辦法|规则|规范|细则|公约|守则|须知|群规|要求|方案|通知|条款)?";
const closes =
  "(?:解释权|負責解釋|负责解释|之日起|即日起|起(?:施行|执行|实施|生效)|(?:施行|执行|实施)[。！]?$)";

const closingSentence = new RegExp(
  `^(?:${itself}|(?:最终)?解释权|未尽事宜|自)[^\\n]{0,60}?${closes}`,
);
const closingInLine = new RegExp(`(?<=[。；;！!])\\s{0,3}(?=${itself}[^\\n。]{0,40}?${closes})`);

const datedLine =
  /^[^。；！？\n]{0,30}?(?:[\d０-９〇零○一二三四五六七八九]{4}\s*年.{1,4}月.{1,4}日|\d{4}[.\-/]\d{1,2}[.\-/]\d{1,2})\s*$/;

/** Where what closes a policy begins in the text of its last item; null: nowhere. */
export function closingAt(text: string): number | null {
  let offset = 0;
  for (const line of text.split("\n")) {
    if (offset > 0 && closingSentence.test(line.trim())) return offset;
    offset += line.length + 1;
  }
  const found = closingInLine.exec(text);
  return found ? found.index : null;
}

/** Where the lines with the issuer and the date begin; null: there are none. */
export function signatureAt(text: string): number | null {
  const lines = text.trimEnd().split("\n");
  if (!datedLine.test(lines.at(-1) ?? "")) return null;
  let first = lines.length - 1;
  while (first > 1 && lines.length - first < 4 && isSigner(lines[first - 1])) first -= 1;
  return first === 0 ? null : lines.slice(0, first).join("\n").length + 1;
}

function isSigner(line = ""): boolean {
  return line.trim().length <= 24 && !/[。；;！!？?，,]/.test(line) && !/^\s*[-*+•]/.test(line);
}
