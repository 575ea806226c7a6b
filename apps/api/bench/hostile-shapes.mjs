/**
 * What somebody might send to stop the others: each shape is a name and what is sent, given what the
 * attacker has (a token, ids). What is sent is answered with its status or code.
 */
import { connect } from "node:net";
import { Obligations, People, ResponseTimes, RulesFromText, SaveRulesDraft } from "@riqing/schema";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import sharp from "sharp";
import writeXlsx from "write-excel-file/node";

const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));

const back = (depth) => (depth === 0 ? "clauses{text}" : `rulebook{versions{${back(depth - 1)}}}`);

/** Texts that make people's questions dear. */
const QUERIES = {
  "lists in lists": `{myGroups{nodes{rulebooks{versions{${back(3)}}}}}}`,
  "lists in lists, by fragments": `{myGroups{nodes{rulebooks{...A}}}} fragment A on Rulebook{versions{${back(2)}}}`,
  "fragments in fragments": `{me{person{...F0}}} ${times(30, (i) => `fragment F${i} on Person{...F${i + 1} ...F${i + 1}}`).join(" ")} fragment F30 on Person{name}`,
  "fragments in a circle":
    "{me{person{...A}}} fragment A on Person{...B} fragment B on Person{...A}",
  "one field 240 times": `{${"me{person{name}} ".repeat(240)}}`,
  "one field under many names": `{${times(600, (i) => `a${i}:__typename`).join(" ")}}`,
  "many directives": `{__typename ${"@skip(if:false) ".repeat(600)}}`,
  "very deep": `{me{person{${"department{parent{".repeat(200)}}}${"}}".repeat(200)}}`,
  "open brackets": "{".repeat(100_000),
  "half a megabyte of nothing": `{__typename}${" ".repeat(500_000)}`,
  "half a megabyte of comment": `{__typename}#${"x".repeat(500_000)}`,
  "a name of half a megabyte": `{${"a".repeat(500_000)}}`,
  "many unknown fields": `{${times(500, (i) => `nothing${i}`).join(" ")}}`,
  "many variables": `query Q(${times(400, (i) => `$v${i}:String`).join(",")}){__typename}`,
  "the whole schema":
    "{__schema{types{name fields{name type{name ofType{name ofType{name fields{name}}}} args{name type{name fields{name}}}}}}}",
};

const ask = (attacker, query, variables = {}) =>
  attacker.post("/graphql", JSON.stringify({ query, variables }), {
    "content-type": "application/json",
  });

async function upload(attacker, purpose, name, type, bytes) {
  const form = new FormData();
  form.set("purpose", purpose);
  form.set("file", new Blob([bytes], { type }), name);
  return await attacker.post("/files", form);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const HEAD = ["工号", "姓名", "部门"].map((value) => ({ value }));

/** A workbook whose sheet somebody has written by hand; `lie` is what the archive says of its size. */
async function workbook(rowsOfXml) {
  const parts = unzipSync(await writeXlsx([HEAD]).toBuffer());
  const sheet = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts[sheet]).replace("</sheetData>", `${rowsOfXml}</sheetData>`);
  return zipSync({ ...parts, [sheet]: strToU8(text) });
}

/** Says in the archive's own list that a part unpacks to a few bytes. */
function lyingAboutSizes(archive) {
  const bytes = Buffer.from(archive);
  for (let at = 0; (at = bytes.indexOf("PK\u0001\u0002", at, "latin1")) >= 0; at += 4)
    bytes.writeUInt32LE(10, at + 24);
  return bytes;
}

async function importRoster(attacker, name, type, bytes) {
  const sent = await upload(attacker, "ROSTER", name, type, bytes);
  if (!sent.body?.id) return sent;
  const query =
    "mutation M($id:ID!){importRoster(uploadId:$id,dryRun:true){errorCount errors{reason}}}";
  return await ask(attacker, query, { id: sent.body.id });
}

const longText = () =>
  times(300, (i) => `第${i + 1}条 ${"每人每天按时确认通知，".repeat(12)}`)
    .join("\n")
    .slice(0, 49_000);
const clauses = (word) =>
  times(400, (i) => ({
    label: `${i + 1}.`,
    text: `${word}${times(80, (k) => String.fromCharCode(0x4e00 + ((i * 131 + k * 7) % 3_000))).join("")}`,
    depth: 0,
    heading: false,
  }));

/** A rulebook whose texts have nothing in common, saved again and again. */
async function saveDrafts(attacker, count) {
  const input = (word) => ({
    title: `压力 ${word}`,
    groupIds: [attacker.groupId],
    appliesToAll: false,
    clauses: clauses(word),
    settings: [],
    statedChange: "全部改写",
    interpretingOffice: "办公室",
    effectiveOn: attacker.day,
    signByOn: attacker.day,
  });
  const first = await ask(attacker, SaveRulesDraft.text, { input: input(String(Math.random())) });
  const rulebookId = first.body?.data?.saveRulesDraft?.rulebook?.id;
  if (!rulebookId) return first;
  const answers = await Promise.all(
    times(count, (i) =>
      ask(attacker, SaveRulesDraft.text, { input: { ...input(`改${i}`), rulebookId } }),
    ),
  );
  return answers.at(-1);
}

/** Opens a connection, says that much will come, and lets it trickle. */
async function trickle(attacker, count, ms) {
  const sockets = times(count, () => {
    const socket = connect(attacker.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write(
      `POST /files HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${attacker.token}\r\ncontent-type: multipart/form-data; boundary=x\r\ncontent-length: 1000000\r\n\r\n`,
    );
    return socket;
  });
  const timer = setInterval(() => sockets.forEach((socket) => socket.write("x")), 200);
  await new Promise((done) => setTimeout(done, ms));
  clearInterval(timer);
  const other = await attacker.other("/files");
  for (const socket of sockets) socket.destroy();
  return other;
}

const many = async (count, send) => (await Promise.all(times(count, send))).at(-1);
const png = (width, height) =>
  sharp({ create: { width, height, channels: 3, background: "#888" }, limitInputPixels: false })
    .png({ compressionLevel: 9 })
    .toBuffer();

/** Everything that is tried: at least thirty shapes. */
export const SHAPES = {
  ...Object.fromEntries(
    Object.entries(QUERIES).map(([name, text]) => [
      name,
      (attacker) => many(4, () => ask(attacker, text)),
    ]),
  ),
  "variables of half a megabyte": (attacker) =>
    ask(attacker, People.text, { search: "工".repeat(150_000) }),
  "the matrix by twelve names": (attacker) =>
    ask(
      attacker,
      `{${times(12, (i) => `a${i}:obligations(groupId:"${attacker.groupId}",first:50){rows{cells person{name}}}`).join(" ")}}`,
    ),
  "the matrix, 40 at once": (attacker) =>
    many(40, () => ask(attacker, Obligations.text, { groupId: attacker.groupId, first: 50 })),
  "reports, 40 at once": (attacker) => many(40, () => ask(attacker, ResponseTimes.text)),
  "searching, 200 at once": (attacker) =>
    many(200, (i) => ask(attacker, People.text, { search: `工${i}` })),
  "300 questions at once": (attacker) =>
    many(300, () => ask(attacker, "{myTodo{items{id title}}}")),
  "200 wrong tokens": (attacker) =>
    many(200, (i) =>
      attacker.postAs(`wrong${i}`, "/graphql", '{"query":"{__typename}"}', {
        "content-type": "application/json",
      }),
    ),
  "200 wrong codes": (attacker) =>
    many(200, (i) => ask(attacker, `mutation{bindInvitation(code:"WRONG${i}"){token}}`)),
  "no JSON": (attacker) =>
    attacker.post("/graphql", "{".repeat(500_000), { "content-type": "application/json" }),
  "JSON of brackets": (attacker) =>
    attacker.post("/graphql", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, {
      "content-type": "application/json",
    }),
  "a cell far away": async (attacker) =>
    importRoster(
      attacker,
      "a.xlsx",
      XLSX,
      await workbook('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ),
  "a row that cannot be": async (attacker) =>
    importRoster(
      attacker,
      "a.xlsx",
      XLSX,
      await workbook('<row r="99999999999"><c><v>1</v></c></row>'),
    ),
  "a sheet of 220 000 rows": async (attacker) =>
    importRoster(
      attacker,
      "a.xlsx",
      XLSX,
      await workbook(
        times(220_000, (i) => `<row r="${i + 2}"><c r="A${i + 2}"><v>${i}</v></c></row>`).join(""),
      ),
    ),
  "a sheet that lies about its size": async (attacker) =>
    importRoster(
      attacker,
      "a.xlsx",
      XLSX,
      lyingAboutSizes(await workbook("<row><c><v>1</v></c></row>".repeat(1_500_000))),
    ),
  "a sheet of blanks": async (attacker) =>
    importRoster(attacker, "a.xlsx", XLSX, await workbook(" ".repeat(60_000_000))),
  "a table of commas": (attacker) =>
    importRoster(attacker, "a.csv", "text/csv", `工号,姓名,部门\n${",".repeat(4_900_000)}`),
  "a table of quotes": (attacker) =>
    importRoster(attacker, "a.csv", "text/csv", `工号,姓名,部门\n${'"a""'.repeat(1_200_000)}`),
  "a table of 300 000 lines": (attacker) =>
    importRoster(
      attacker,
      "a.csv",
      "text/csv",
      `工号,姓名,部门\n${times(300_000, (i) => `${i},人,部`).join("\n")}`.slice(0, 5_000_000),
    ),
  "a line of pixels": async (attacker) =>
    upload(attacker, "TASK", "a.png", "image/png", await png(30_000, 1)),
  "a picture of 60 megapixels, ten times": async (attacker) => {
    const bytes = await png(10_000, 6_000);
    return await many(10, () => upload(attacker, "TASK", "a.png", "image/png", bytes));
  },
  "a text of rules, 20 at once": (attacker) =>
    many(20, () => ask(attacker, RulesFromText.text, { text: longText() })),
  "a text of markers": (attacker) =>
    many(5, () =>
      ask(attacker, RulesFromText.text, {
        text: "1、（一）①1.1 第一条 ".repeat(3_000).slice(0, 49_000),
      }),
    ),
  "rules that share no word, six times": (attacker) => saveDrafts(attacker, 6),
  "20 uploads that trickle": (attacker) => trickle(attacker, 20, 2_000),
};
