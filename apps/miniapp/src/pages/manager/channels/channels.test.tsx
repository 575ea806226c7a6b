import { fireEvent, screen, waitFor } from "@testing-library/react";
import ChannelsPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";

const server = onServer();
const days = Array.from({ length: 14 }, (_, i) => ({
  day: `2026-11-${String(6 + i).padStart(2, "0")}`,
  sent: i,
  failed: 0,
}));
const channel = (name: string, more: object = {}) => ({
  channel: name,
  condition: "FINE",
  lastSentAt: "2026-11-19T07:58:00.000Z",
  failingSince: null,
  lastErrorAt: null,
  error: null,
  todo: [],
  verifiedAt: null,
  bots: 0,
  failingBots: 0,
  days,
  ...more,
});
const people = {
  people: 1000,
  withSubscription: 768,
  noneLeft: 62,
  inboxOnly: 41,
  neverBound: 129,
};
let channels: object[];
beforeEach(() => {
  channels = [channel("SUBSCRIPTION"), channel("GROUP_BOT", { bots: 38 })];
  const health = () => ({ pushed: false, people, channels });
  server.answer({
    ChannelHealth: () => ({ data: { channelHealth: health() } }),
    CheckChannels: () => ({ data: { checkChannels: health() } }),
  });
});

test("says how each channel is, whom they reach, and checks without sending", async () => {
  renderPage(<ChannelsPage />);
  expect((await screen.findAllByText("微信订阅消息"))[0]).toBeVisible();
  // Both of them, and the inbox, which is always there.
  expect(screen.getAllByText("正常")).toHaveLength(3);
  expect(screen.getByText("38 个群")).toBeVisible();
  expect(screen.getByText("1000 人")).toBeVisible();
  expect(screen.getByText("768")).toBeVisible();
  expect(
    screen.getByRole("img", { name: "全单位 1000 人，微信提醒得到 768 人，76%" }),
  ).toBeVisible();
  fireEvent.click(await button("核对配置"));
  await waitFor(() => expect(server.asked("CheckChannels")).toHaveLength(1));
});

test("what is broken stands first, with what to do", async () => {
  const broken = {
    condition: "FAILING",
    failingSince: "2026-11-19T06:20:00.000Z",
    error: "服务器的地址不在微信的白名单里（40164）",
    todo: ["登录微信公众平台，开发管理", "加上这台服务器上网用的地址"],
  };
  channels = [channel("SUBSCRIPTION", broken), channel("GROUP_BOT")];
  renderPage(<ChannelsPage />);
  expect(await screen.findByText("服务器的地址不在微信的白名单里（40164）")).toBeVisible();
  expect(screen.getByText("2. 加上这台服务器上网用的地址")).toBeVisible();
  expect(screen.getByText("发不出")).toBeVisible();
});

test("what is not configured is said so, and cannot be checked", async () => {
  channels = [
    channel("SUBSCRIPTION", { condition: "NOT_CONFIGURED", lastSentAt: null }),
    channel("GROUP_BOT", { condition: "NOT_CONFIGURED", lastSentAt: null }),
  ];
  renderPage(<ChannelsPage />);
  expect(await button("微信订阅消息还没配，配好再检查")).toHaveAttribute("aria-disabled", "true");
  expect(screen.getAllByText("没配")).toHaveLength(2);
  // Nothing was sent by it, today neither: that needs no line.
  expect(screen.queryByText(/今天发成 0 条/)).toBeNull();
});
