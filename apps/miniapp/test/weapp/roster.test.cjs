const assert = require("node:assert/strict");
const { test } = require("node:test");
const { launch } = require("./mini-program.cjs");

const session = { token: "t", personId: "su", expiresAt: "2027-01-01T00:00:00Z" };
const person = {
  id: "su",
  name: "苏婉清",
  staffNo: "JY0004",
  department: { id: "d", name: "总经办" },
};
const me = {
  person,
  organisation: { id: "o", name: "江岳重工示例厂", timeZone: "Asia/Shanghai", isDemo: false },
  roles: [],
  importRosterRefusal: null,
};
const file = { id: "f1", name: "名单.csv", mediaType: "text/csv", bytes: 90 };
const wrong = {
  file,
  dryRun: true,
  applied: false,
  errorCount: 1,
  errors: [{ line: 3, column: "角色", reason: "没有这个角色", value: "厂长" }],
  departing: [],
  newDepartmentPaths: [],
  endingRoles: [],
  unknownParents: [],
  doubtful: [],
  leftOut: [],
  sheet: null,
  sheets: [],
};

test("a roster from a chat is sent as WeChat sends files, and checked before it changes anything", async () => {
  const answers = { Me: { me }, ImportRoster: { importRoster: wrong } };
  const app = await launch({
    storage: new Map([["riqing.session", JSON.stringify(session)]]),
    chosen: [{ name: "名单.csv", size: 90, path: "wxfile://tmp_1.csv", type: "file", time: 0 }],
    respond: ({ operationName }) =>
      operationName === "upload" ? file : { data: answers[operationName] ?? {} },
  });
  await app.open("/pages/manager/roster/index");
  await app.settle(150);
  assert.match(app.text(), /先选文件/);
  await app.tap("选一个文件");
  await app.settle(250);

  const [sent] = app.uploads;
  assert.match(sent.url, /\/files$/);
  assert.equal(sent.filePath, "wxfile://tmp_1.csv");
  assert.equal(sent.header.authorization, "Bearer t");
  assert.match(sent.header["x-riqing-client"], /^weapp\//);
  assert.deepEqual({ ...sent.formData }, { purpose: "ROSTER", name: "名单.csv" });
  assert.match(app.text(), /第 3 行 · 角色/);
  assert.match(app.text(), /有 1 处要改，还不能导入/);
  const asked = app.requests.filter(({ data }) => data.operationName === "ImportRoster");
  assert.deepEqual(
    asked.map(({ data }) => ({ ...data.variables })),
    [{ uploadId: "f1", dryRun: true }],
  );
  assert.deepEqual(
    app.warnings.filter((words) => /Error|undefined/.test(words)),
    [],
  );
});
