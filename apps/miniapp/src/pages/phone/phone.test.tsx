import { fireEvent, screen, waitFor } from "@testing-library/react";
import PhonePage from ".";
import { onServer, renderPage } from "../../../test/page";
import { visited } from "../../../test/taro";

const server = onServer();
const message = (more: object = {}) => ({
  id: "m1",
  channel: "SUBSCRIPTION",
  title: "3 号行车停用",
  lines: ["今天 18:00 前确认", "2026年11月19日 18:00"],
  page: "pages/notice/index?id=n%31",
  at: "2026-11-19T07:42:00.000Z",
  ...more,
});
const show = (...messages: object[]) =>
  server.answer({ SimulatedPhone: () => ({ data: { simulatedPhone: messages } }) });

test("is plainly marked, and a tap opens the thing", async () => {
  show(message(), message({ id: "m2", channel: "GROUP_BOT", title: "封账小结", page: null }));
  renderPage(<PhonePage />);
  expect(await screen.findByText(/演示，没有真发/)).toBeVisible();
  expect(screen.getByText("企业微信群")).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: /3 号行车停用/ }));
  await waitFor(() => expect(visited.at(-1)).toContain("/pages/notice/index?id=n1"));
  expect(screen.queryByRole("button", { name: /封账小结/ })).toBeNull();
});

test("opens no page that is not ours", async () => {
  show(message({ page: "pages/evil/index" }));
  renderPage(<PhonePage />);
  expect(await screen.findByText("3 号行车停用")).toBeVisible();
  expect(screen.queryByRole("button", { name: /3 号行车停用/ })).toBeNull();
});

test("with nothing yet, says what to do", async () => {
  show();
  renderPage(<PhonePage />);
  expect(await screen.findByText(/还没有收到什么/)).toBeVisible();
  expect(screen.getByText(/演示，没有真发/)).toBeVisible();
});
