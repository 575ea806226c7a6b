import { fireEvent, screen, waitFor } from "@testing-library/react";
import GroupBotPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { refused } from "../../../../test/server";
import { parameters } from "../../../../test/taro";

const server = onServer();
const address =
  "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7a8c-4bc4-97a0-0ec251fa2c11";
const bot = (more: object = {}) => ({
  lastFour: "2c11",
  mentions: true,
  notices: true,
  summaries: true,
  savedAt: "2026-11-19T07:42:00.000Z",
  lastSentAt: "2026-11-19T07:58:00.000Z",
  error: null,
  ...more,
});
let shown: object;
beforeEach(() => {
  parameters.groupId = "g1";
  shown = { id: "g1", name: "总装群", saveBotRefusal: null, bot: null };
  server.answer({
    GroupBot: () => ({ data: { group: shown } }),
    SaveGroupBot: () => ({ data: { saveGroupBot: { ...shown, bot: bot() } } }),
    TestGroupBot: () => ({ data: { testGroupBot: shown } }),
    RemoveGroupBot: () => ({ data: { removeGroupBot: { ...shown, bot: null } } }),
  });
});
const type = async (text: string) =>
  fireEvent.change(await screen.findByLabelText("机器人地址"), { target: { value: text } });

test("a group without a bot is told how to add one; the address is sent as it was pasted", async () => {
  renderPage(<GroupBotPage />);
  expect(await screen.findByText(/还没有机器人/)).toBeVisible();
  expect(await button("先粘贴地址")).toHaveAttribute("aria-disabled", "true");
  await type("https://evil.example/?key=1");
  expect(
    (await screen.findAllByText("不是企业微信机器人的地址，整条复制过来")).length,
  ).toBeGreaterThan(0);
  await type(` ${address} `);
  fireEvent.click(await button("试发一条并保存"));
  await waitFor(() => expect(server.asked("SaveGroupBot")).toHaveLength(1));
  expect(server.asked("SaveGroupBot")[0]?.variables).toEqual({
    input: { groupId: "g1", address, mentions: true, notices: true, summaries: true },
  });
});

test("an address that does not work is not kept, with WeCom's own reason", async () => {
  server.answer({
    SaveGroupBot: () => refused("BOT_TEST_FAILED", { why: "机器人的地址失效了（93000）" }),
  });
  renderPage(<GroupBotPage />);
  await type(address);
  fireEvent.click(await button("试发一条并保存"));
  expect(await screen.findByText("没存：机器人的地址失效了（93000）")).toBeVisible();
});

test("a saved bot is known by its last four; it is tested, changed and taken away", async () => {
  shown = { ...shown, bot: bot() };
  renderPage(<GroupBotPage />);
  expect(await screen.findByText("…/webhook/send?key=••••••••2c11")).toBeVisible();
  expect(screen.queryByLabelText("机器人地址")).toBeNull();
  fireEvent.click(await button("再试一次"));
  await waitFor(() => expect(server.asked("TestGroupBot")).toHaveLength(1));
  fireEvent.click(screen.getByRole("switch", { name: /@ 没完成的人/ }));
  await waitFor(() =>
    expect(server.asked("SaveGroupBot")[0]?.variables).toEqual({
      input: { groupId: "g1", mentions: false, notices: true, summaries: true },
    }),
  );
  fireEvent.click((await screen.findAllByRole("button", { name: "拿掉机器人" }))[0]!);
  expect(await screen.findByText(/要再用得重新粘贴/)).toBeVisible();
});

test("one that fails says why; who may not save sees no form", async () => {
  shown = { ...shown, bot: bot({ error: "机器人的地址失效了（93000）" }) };
  renderPage(<GroupBotPage />);
  expect(await screen.findByText("发不出：机器人的地址失效了（93000）")).toBeVisible();
});
