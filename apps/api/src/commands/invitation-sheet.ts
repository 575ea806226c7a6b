import qrcode from "qrcode-generator";
import { adminWords } from "../words/admin.zh-cn.ts";

/** As much of an invitation as stands on its slip. */
export interface SheetInvitation {
  name: string;
  staffNo: string;
  code: string;
  /** The last day on which it can be used, as "2026-11-26". */
  until: string;
}

const words = adminWords.sheet;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The page that opens with the code filled in. Behind the #, so that no server reads the code. */
export const invitationLink = (address: string, code: string): string =>
  `${address}/#/pages/bind/index?code=${code}`;

function pictureOf(text: string): string {
  const code = qrcode(0, "M");
  code.addData(text);
  code.make();
  return code.createDataURL(4, 16);
}

/** A page to be printed on A4 and cut along its dashes; without an address there is no picture. */
export function invitationSheet(
  organisation: string,
  invitations: readonly SheetInvitation[],
  address: string | null,
): string {
  const slips = invitations.map(({ name, staffNo, code, until }) => {
    const link = address && invitationLink(address, code);
    const picture = link ? `<img src="${pictureOf(link)}" alt="${escaped(words.qr(name))}">` : "";
    return `<section><div>
<p>${escaped(words.heading(organisation))}</p>
<h2>${escaped(name)}</h2>
<p>${escaped(words.staffNo(staffNo))}</p>
<p class="code">${escaped(code)}</p>
<p>${escaped(words.until(until))}</p>
${address ? `<p>${escaped(words.address(address))}</p>\n` : ""}<p>${escaped(link ? words.how : words.howWithout)}</p>
</div>${picture}</section>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>${escaped(words.heading(organisation))}</title>
<style>
@page { size: A4; margin: 10mm; }
body { margin: 0; font-family: sans-serif; display: grid; grid-template-columns: 1fr 1fr; }
section { display: flex; justify-content: space-between; gap: 4mm; min-height: 51mm; padding: 4mm;
  border: 1px dashed #000; break-inside: avoid; box-sizing: border-box; }
h2, p { margin: 0 0 1mm; }
p { font-size: 12px; }
.code { font-size: 20px; letter-spacing: 1px; }
img { width: 30mm; height: 30mm; image-rendering: pixelated; }
</style>
${slips.join("\n")}
</html>
`;
}
