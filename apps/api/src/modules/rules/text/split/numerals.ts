/** How Chinese texts write numbers. */
export const HAN = "〇零一二两兩三四五六七八九十百千壹贰貳叁參参肆伍陆陸柒捌玖拾佰";
export const DIGIT = "0-9０-９";

const plain = "零一二三四五六七八九";
const sameAs: Record<string, string> = {
  ...pairs("〇壹贰貳两兩叁參参肆伍陆陸柒捌玖", "零一二二二二三三三四五六六七八九"),
  ...pairs("拾佰", "十百"),
};
const scales: Record<string, number> = { 十: 10, 百: 100, 千: 1_000 };

/** 一百二十三, 壹佰贰拾叁, 一〇二, 123 and １２３ alike. */
export function numberOf(written: string): number {
  const signs = [...written.replace(/[ \t\u3000]/g, "")].map((sign) => sameAs[sign] ?? sign);
  if (signs.every((sign) => scales[sign] === undefined)) {
    return signs.reduce((sum, sign) => sum * 10 + digitOf(sign), 0);
  }
  let total = 0;
  let pending = 0;
  for (const sign of signs) {
    const scale = scales[sign];
    if (scale === undefined) pending = digitOf(sign);
    else {
      total += (pending || 1) * scale;
      pending = 0;
    }
  }
  return total + pending;
}

function digitOf(sign: string): number {
  const place = plain.indexOf(sign);
  if (place >= 0) return place;
  return sign >= "０" ? sign.charCodeAt(0) - 0xff10 : Number(sign);
}

/** Ⅷ, ⅷ, VIII and viii, up to 39; null for what is no Roman number. */
export function romanOf(written: string): number | null {
  const sign = written.charCodeAt(0);
  if (written.length === 1 && sign >= 0x2160 && sign <= 0x217b) return ((sign - 0x2160) % 16) + 1;
  const found = /^(x{0,3})(ix|iv|v?i{0,3})$/i.exec(written);
  if (!found) return null;
  const [, tens = "", ones = ""] = found;
  const values: Record<string, number> = { "": 0, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };
  Object.assign(values, { vii: 7, viii: 8, ix: 9 });
  return tens.length * 10 + (values[ones.toLowerCase()] ?? 0) || null;
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9０-９]/.test(character);
}

function pairs(from: string, to: string): Record<string, string> {
  return Object.fromEntries([...from].map((sign, i) => [sign, to[i] ?? sign]));
}
