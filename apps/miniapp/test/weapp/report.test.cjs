const assert = require("node:assert/strict");
const { generateKeyPairSync, sign } = require("node:crypto");
const { test } = require("node:test");
const { launch } = require("./mini-program.cjs");

const ORGANISATION = "0198e9a0-0000-7000-8000-00000000000a";
const TEXT = "图纸被发到外面的供应商群，看得见图号";
const session = { token: "t", personId: "tang", expiresAt: "2099-01-01T00:00:00Z" };
const person = { id: "tang", name: "唐志强", department: { id: "d", name: "总装车间" } };

const textOf = (bytes) => Buffer.from(bytes).toString("base64url");
const bytesOf = (text) => Uint8Array.from(Buffer.from(text, "base64url"));
const infoOf = (week) => Uint8Array.from(Buffer.from(`riqing token 1 ${ORGANISATION} ${week}`));

/** An organisation that issues tokens, and takes each of them once. */
async function organisation() {
  const { ristretto255_oprf: oprf } = await import("@noble/curves/ed25519.js");
  const own = generateKeyPairSync("ed25519");
  const pair = oprf.poprf(infoOf("")).generateKeyPair();
  const publicKey = textOf(pair.publicKey);
  const fromWeek = "2026-01-05";
  const statement = `{"fromWeek":"${fromWeek}","kind":"token key","organisationId":"${ORGANISATION}","publicKey":"${publicKey}"}`;
  const signed = (text) => sign(null, Buffer.from(text), own.privateKey).toString("base64");
  const signature = signed(statement);
  const weeks = new Set();
  const spent = new Set();
  const answers = {
    Me: () => ({ me: { person, organisation: { timeZone: "Asia/Shanghai" }, roles: [] } }),
    ReportNames: () => ({
      reportNames: {
        organisationId: ORGANISATION,
        publicKey: own.publicKey.export({ type: "spki", format: "der" }).toString("base64"),
        people: JSON.stringify([["peng", "彭世杰", "物流部"]]),
        receivers: [{ kind: "LEAK", receiver: "OFFICE" }],
        levels: [{ receiver: "OFFICE", people: [{ personId: "tian", barredBy: ["tian"] }] }],
      },
    }),
    TokenKeys: () => ({ tokenKeys: [{ publicKey, fromWeek, signature }] }),
    IssueTokens: ({ input: { week, blinded } }) => {
      weeks.add(week);
      const points = Array.from(blinded, bytesOf);
      const made = oprf.poprf(infoOf(week)).blindEvaluateBatch(pair.secretKey, points);
      return { issueTokens: { evaluated: made.evaluated.map(textOf), proof: textOf(made.proof) } };
    },
    AnonymityFigure: () => ({ anonymityFigure: { holders: 412, active: 300 } }),
    FileAnonymousReport: ({ input: { token } }) => {
      const good = [...weeks].some(
        (week) =>
          textOf(oprf.poprf(infoOf(week)).evaluate(pair.secretKey, bytesOf(token.input))) ===
          token.output,
      );
      if (!good || spent.has(token.input)) return null;
      spent.add(token.input);
      const payload = '{"number":"JB-7K2Q"}';
      const intake = { number: "JB-7K2Q", receivedOn: "2026-11-18", firstWordDueOn: "2026-11-25" };
      return { fileAnonymousReport: { ...intake, payload, signature: signed(payload) } };
    },
  };
  const refused = { errors: [{ message: "x", extensions: { code: "TOKEN_NOT_VALID" } }] };
  const respond = ({ operationName, variables }) => {
    const answer = answers[operationName] ? answers[operationName](variables) : {};
    return answer === null ? refused : { data: answer };
  };
  return { respond, spent };
}

async function until(isSo) {
  for (const end = Date.now() + 10_000; !isSo() && Date.now() < end;)
    await new Promise((next) => setTimeout(next, 40));
}

const kept = ({ storage }) => JSON.stringify([...storage]);

test("an anonymous report carries no session, and leaves nothing on the phone", async () => {
  const { respond, spent } = await organisation();
  const storage = new Map([["riqing.session", JSON.stringify(session)]]);
  const app = await launch({ storage, respond, hurries: true });
  await until(() => kept(app).includes('\\"output\\"'));
  const fetched = app.requests.filter(({ data }) => data.operationName === "IssueTokens");
  assert.equal(fetched.length, 1, "everybody's app fetches tokens by itself");
  assert.equal(fetched[0].header.authorization, "Bearer t");

  const before = app.requests.length;
  const waited = app.waits.length;
  await app.open("/pages/voices/report/index");
  await app.tap("泄密");
  await app.type((node) => Object.values(node).includes("时间、地点、做了什么。只写看到的"), TEXT);
  await until(() => /今天有 300 人都可能是交的人/.test(app.text()));
  assert.ok(
    app.waits.slice(waited).some((ms) => ms > 50_000 && ms <= 60_000),
    "a minute lies between what says who asks and what does not",
  );
  await app.tap("匿名提交");
  await until(() => /只显示这一次/.test(app.text()));

  const own = app.requests.slice(before);
  assert.deepEqual(
    own.map(({ data }) => data.operationName),
    ["AnonymityFigure", "FileAnonymousReport"],
  );
  for (const { header } of own) {
    const names = Object.keys(header).map((name) => name.toLowerCase());
    assert.deepEqual(
      names.filter((name) => /authorization|cookie|person|tapped/.test(name)),
      [],
    );
    assert.equal(header["x-riqing-client"], "without-name");
  }
  assert.equal(spent.size, 1);
  const { code, token } = own[1].data.variables.input;
  for (const trace of [TEXT, code, code.replace(/ /g, ""), token.input, token.output, "JB-7K2Q"])
    assert.ok(!kept(app).includes(trace), `${trace} stays in the storage`);
  assert.match(app.text(), /单位签了名：收到编号 JB-7K2Q/);

  await app.tap("存成图片");
  await app.settle(100);
  const [drawn] = app.calls.filter(({ name }) => name === "createOffscreenCanvas");
  assert.deepEqual(drawn.drawn.join(" "), code, "the picture has the code and nothing else");
  assert.equal(app.calls.filter(({ name }) => name === "saveImageToPhotosAlbum").length, 1);
  assert.equal(app.calls.filter(({ name }) => name === "unlink").length, 1);
  assert.ok(!kept(app).includes(code.slice(0, 9)));
  assert.deepEqual(
    app.warnings.filter((words) => /Error|undefined/.test(words)),
    [],
  );
});
