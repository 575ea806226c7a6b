const assert = require("node:assert/strict");
const { test } = require("node:test");
const { launch } = require("./mini-program.cjs");

const session = { token: "t", personId: "su", expiresAt: "2027-01-01T00:00:00Z" };
const spread = (n, median, p90) => ({ n, median, p90 });
const trend = Array.from({ length: 8 }, (_, i) => ({
  week: `2026-10-0${i + 1}`,
  toConfirm: spread(20, 40 - i, 200 - i),
  toComplete: spread(0, null, null),
}));
const own = {
  from: "2026-10-26",
  until: "2026-11-20",
  basis: "WORKING",
  carryOvers: 0,
  toConfirm: spread(23, 12, 41),
  toComplete: spread(0, null, null),
  before: spread(20, 17, 60),
  confirmedOnTime: { n: 23, hits: 21 },
  doneOnTime: { n: 0, hits: 0 },
  trend,
};

test("response times open in WeChat, with the library of their own package", async () => {
  const answers = {
    MyResponseTimes: { myResponseTimes: own },
    InsightScopes: { insightScopes: [] },
  };
  const app = await launch({
    storage: new Map([["riqing.session", JSON.stringify(session)]]),
    respond: ({ operationName }) => ({ data: answers[operationName] ?? {} }),
  });
  await app.open("/pages/insights/times/index");
  await app.settle(300);
  assert.match(app.text(), /十次里九次在 41 分内/);
  assert.match(app.text(), /比上 4 周快 5 分/);
  assert.match(app.text(), /确认用时，近 8 周/);
  assert.deepEqual(
    app.warnings.filter((words) => /Error|undefined/.test(words)),
    [],
  );
});
