const assert = require("node:assert/strict");
const { test } = require("node:test");
const { launch } = require("./mini-program.cjs");

const person = { id: "tang", name: "唐志强", department: { id: "d", name: "总装车间" } };
const notice = {
  id: "n1",
  state: "PUBLISHED",
  importance: "URGENT",
  subject: "3 号行车停用",
  publishedAt: "2026-11-19T07:42:00.000Z",
  publisher: person,
  revision: { id: "r1", number: 1 },
  groups: [],
  acknowledgeRefusal: null,
  counts: { asked: 82, confirmed: 60, exempt: 0, percent: 73 },
};
const item = {
  id: "n1",
  kind: "ACKNOWLEDGE_NOTICE",
  span: "NOW",
  title: notice.subject,
  groupNames: ["生产协调群"],
  notice,
};
const template = (templateId, left) => ({
  templateId,
  purpose: "NOTICE",
  left,
  answer: null,
  answeredAt: null,
});
const channels = (...subscriptions) => ({
  left: 0,
  wechatBound: true,
  topUpRefusal: null,
  subscriptions,
});
const asked = {
  MyTodo: { myTodo: { items: [item], total: 1 } },
  Me: { me: { person, organisation: { timeZone: "Asia/Shanghai" }, roles: [] } },
  AcknowledgeNotice: { acknowledgeNotice: { ...notice, revisions: [] } },
};

const phone = () =>
  new Map([
    [
      "riqing.session",
      JSON.stringify({ token: "t", personId: "tang", expiresAt: "2027-01-01T00:00:00Z" }),
    ],
  ]);

async function opened(own, more = {}) {
  const answers = {
    ...asked,
    MyChannels: { myChannels: own },
    RecordSubscription: { recordSubscription: own },
  };
  const respond = ({ operationName }) => ({ data: answers[operationName] ?? {} });
  const app = await launch({ storage: phone(), respond, ...more });
  await app.settle(150);
  return app;
}

const questions = ({ calls }) => calls.filter(({ name }) => name === "requestSubscribeMessage");
/** What was made in the app's own realm, as ours. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const sent = ({ requests }, name) => requests.filter(({ data }) => data.operationName === name);

test("a deed's tap asks for messages before anything that takes time, and the answer is kept", async () => {
  const app = await opened(channels(template("T1", 0), template("T2", 1), template("T3", 9)));
  assert.equal(questions(app).length, 0, "nothing is asked outside a tap");
  const before = app.requests.length;
  await app.tap("确认收到");
  await app.settle(150);
  const [question, ...others] = questions(app);
  assert.deepEqual(others, []);
  assert.deepEqual(
    plain(question.options.tmplIds),
    ["T1", "T2"],
    "of what there is enough, no more",
  );
  assert.equal(question.inTap, true, "in the tap's own handler");
  assert.equal(question.requests, before, "before the deed itself is sent");
  assert.equal(sent(app, "AcknowledgeNotice").length, 1);
  const [{ data }] = sent(app, "RecordSubscription");
  assert.deepEqual(plain(data.variables.input.answers), [
    { templateId: "T1", answer: "ACCEPT" },
    { templateId: "T2", answer: "ACCEPT" },
  ]);
});

test("who refuses has confirmed all the same, and is not asked again", async () => {
  const app = await opened(channels(template("T1", 0)), { subscribes: "reject" });
  await app.tap("确认收到");
  await app.settle(150);
  assert.equal(sent(app, "AcknowledgeNotice").length, 1);
  assert.match(app.text(), /已确认/);
  const [{ data }] = sent(app, "RecordSubscription");
  assert.deepEqual(plain(data.variables.input.answers), [{ templateId: "T1", answer: "REJECT" }]);
  assert.equal(questions(app).length, 1);
});

test("ways that only lead somewhere ask nothing, nor does a deployment without templates", async () => {
  const app = await opened(channels(template("T1", 0)));
  await app.tap("我的");
  await app.tap("群");
  assert.equal(questions(app).length, 0);
  const without = await opened({ ...channels(), topUpRefusal: "CHANNEL_NOT_CONFIGURED" });
  await without.tap("确认收到");
  await without.settle(100);
  assert.equal(questions(without).length, 0);
  assert.equal(sent(without, "AcknowledgeNotice").length, 1);
});
