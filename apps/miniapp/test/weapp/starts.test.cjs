const assert = require("node:assert/strict");
const { test } = require("node:test");
const { launch } = require("./mini-program.cjs");

const faults = ({ warnings }) => warnings.filter((words) => /Error|undefined/.test(words));

const entry = (part) => ({
  id: "0198f0de-0000-4000-8000-000000000001",
  personId: "tang",
  documentName: "AcknowledgeNotice",
  documentText: "mutation AcknowledgeNotice { ok }",
  variables: { input: { noticeId: "n1" } },
  label: "确认收到",
  tappedAt: "2026-11-19T07:59:00.000Z",
  state: "WAITING",
  faults: 0,
  ...part,
});

/** Questions that send a tap; pages ask others of their own. */
const taps = ({ requests }) =>
  requests.filter(({ data }) => data.operationName === "AcknowledgeNotice");

/** A phone on which an earlier run has left a session and a tap. */
const phone = (personId, left) =>
  new Map([
    ["riqing.session", JSON.stringify({ token: "t", personId, expiresAt: "2027-01-01T00:00:00Z" })],
    ["riqing.outbox", JSON.stringify(left)],
  ]);

test("the app starts on 待办 and goes to each tab", async () => {
  const app = await launch();
  assert.equal(app.route(), "pages/todo/index");
  for (const [words, route] of [
    ["群", "pages/groups/index"],
    ["看板", "pages/boards/index"],
    ["我的", "pages/me/index"],
  ]) {
    await app.tap(words);
    assert.equal(app.route(), route);
  }
  assert.deepEqual(faults(app), []);
});

test("the reader hears roles and names", async () => {
  const app = await launch();
  await app.open("/pages/state/update-needed");
  const button = app.find((node) => Object.values(node).includes("button"));
  assert.ok(button, "a button has its role");
  await app.open("/pages/groups/index");
  assert.ok(app.find((node) => Object.values(node).includes("主导航")));
});

/** Those of the main package, and those of the packages that are fetched when they are opened. */
const pagesOf = ({ pages, subPackages }) => [
  ...pages,
  ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
];

/** What a page is opened with: each takes its own of them. */
const parameters = "id=x1&groupId=g1&day=2026-11-19&noticeId=n1&rulebookId=r1";

test("every page opens, where nothing can be read", async () => {
  const app = await launch({
    storage: phone("tang", []),
    respond: () => {
      throw new Error("no network");
    },
  });
  for (const page of pagesOf(app.appJson)) {
    await app.open(`/${page}?${parameters}`);
    assert.equal(app.route(), page);
    assert.notEqual(app.text(), "", page);
  }
  assert.deepEqual(faults(app), []);
});

test("a tap that an earlier run could not send is sent at the next start, once", async () => {
  const app = await launch({ storage: phone("tang", [entry()]) });
  await app.settle(100);
  assert.equal(taps(app).length, 1);
  const [{ header }] = taps(app);
  assert.equal(header["x-riqing-person"], "tang");
  assert.match(header["x-riqing-client"], /^weapp\//);
  assert.equal(app.storage.get("riqing.outbox"), "[]");
});

test("it is not sent under another person's name", async () => {
  const app = await launch({ storage: phone("luo", [entry()]) });
  await app.settle(100);
  assert.equal(taps(app).length, 0);
});

test("without network the tap stays and the page says so; it goes when the network is back", async () => {
  let away = true;
  const respond = () => {
    if (away) throw new Error("no network");
    return { data: { ok: true } };
  };
  const app = await launch({ storage: phone("tang", [entry()]), respond });
  await app.settle(100);
  assert.match(app.text(), /没有网络，有网自动送，不用再点/);

  app.tell("NetworkStatusChange", { isConnected: false, networkType: "none" });
  away = false;
  app.tell("NetworkStatusChange", { isConnected: true, networkType: "wifi" });
  await app.settle(100);
  assert.equal(app.storage.get("riqing.outbox"), "[]");
  assert.doesNotMatch(app.text(), /没有网络/);
});

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
const asked = { MyTodo: { myTodo: { items: [item], total: 1 } } };
asked.Me = { me: { person, organisation: { timeZone: "Asia/Shanghai" }, roles: [] } };
asked.AcknowledgeNotice = { acknowledgeNotice: { ...notice, revisions: [] } };

test("nobody sees a form: WeChat's code signs in on the way, and one tap confirms", async () => {
  const respond = ({ operationName }, { header }) => {
    if (operationName === "SignInWithWechat") {
      const signedIn = { token: "fresh", expiresAt: "2027-01-01T00:00:00Z", person };
      return { data: { signInWithWechat: signedIn } };
    }
    if (!header.authorization) {
      return { errors: [{ message: "x", extensions: { code: "SIGN_IN_FIRST" } }] };
    }
    return { data: asked[operationName] ?? {} };
  };
  const app = await launch({ respond });
  await app.settle(150);
  assert.equal(app.route(), "pages/todo/index");
  assert.match(app.text(), /要我做的 1 件/);
  assert.equal(
    app.requests.filter(({ data }) => data.operationName === "SignInWithWechat").length,
    1,
    "two questions wait for one sign-in",
  );
  await app.tap("确认收到");
  await app.settle(100);
  assert.equal(taps(app).length, 1);
  const { input } = taps(app)[0].data.variables;
  assert.equal(input.noticeId, "n1");
  assert.equal(input.revisionId, "r1");
  assert.match(app.text(), /已确认/);
});
