import { fireEvent, screen, waitFor } from "@testing-library/react";
import SubscriptionsPage from ".";
import { button, onServer, renderPage } from "../../../test/page";
import { person } from "../../../test/people";

const server = onServer();

const template = (purpose: string, left: number, more: object = {}) => ({
  templateId: `T-${purpose}`,
  purpose,
  left,
  answer: null,
  answeredAt: null,
  ...more,
});
const channels = (more: object = {}) => ({
  left: 4,
  wechatBound: true,
  topUpRefusal: null,
  subscriptions: [template("NOTICE", 3), template("DUE", 1), template("OUTCOME", 0)],
  ...more,
});
const me = (isDemo: boolean) => ({
  me: {
    person,
    organisation: { id: "o", name: "江岳重工", timeZone: "Asia/Shanghai", isDemo },
    roles: [],
  },
});
const answer = (own: object, isDemo = false) =>
  server.answer({
    Me: () => ({ data: me(isDemo) }),
    MyChannels: () => ({ data: { myChannels: own } }),
    MyReminders: () => ({
      data: {
        myReminders: { ordinary: "EACH", steps: "ALL", digestAt: "17:00", behind: false },
      },
    }),
    RecordSubscription: () => ({ data: { recordSubscription: own } }),
    TestChannel: () => ({ data: { testChannel: { state: "SENT", reason: null } } }),
  });

test("says how many are left of each kind, and where none is", async () => {
  answer(channels());
  renderPage(<SubscriptionsPage />);
  expect(await screen.findByText("4 条")).toBeVisible();
  expect(screen.getByText("新通知")).toBeVisible();
  expect(screen.getByText("只够一条")).toBeVisible();
  expect(screen.getByText("发不出，只进收件箱")).toBeVisible();
});

test("a browser cannot ask, and says where it can be done; a test can be sent", async () => {
  answer(channels());
  renderPage(<SubscriptionsPage />);
  expect(await screen.findByText("在微信里打开日清，才能补")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^补/ })).toBeNull();
  fireEvent.click(await button("发一条试试"));
  await waitFor(() => expect(server.asked("TestChannel")).toHaveLength(1));
});

test("in the demo a tap stands for the one in WeChat", async () => {
  answer(channels(), true);
  renderPage(<SubscriptionsPage />);
  fireEvent.click(await button("补 3 种，各 1 条"));
  await waitFor(() => expect(server.asked("RecordSubscription")).toHaveLength(1));
  expect(server.asked("RecordSubscription")[0]?.variables).toMatchObject({
    input: { answers: [{ templateId: "T-NOTICE", answer: "ACCEPT" }, {}, {}] },
  });
});

test("where nothing is configured it says so, and offers nothing", async () => {
  answer(channels({ left: 0, subscriptions: [], topUpRefusal: "CHANNEL_NOT_CONFIGURED" }));
  renderPage(<SubscriptionsPage />);
  expect(await screen.findByText(/还没有接微信提醒/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "发一条试试" })).toBeNull();
});

test("without a message left, a test says what to do first", async () => {
  answer(channels({ left: 0, subscriptions: [template("NOTICE", 0)] }));
  renderPage(<SubscriptionsPage />);
  expect(await button("没有额度了，先补一条再试")).toHaveAttribute("aria-disabled", "true");
});
