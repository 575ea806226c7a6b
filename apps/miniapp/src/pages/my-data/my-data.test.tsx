import { fireEvent, screen, waitFor } from "@testing-library/react";
import MyDataPage from ".";
import { button, onServer, renderPage } from "../../../test/page";
import { visited } from "../../../test/taro";
import { session } from "../../shell";

const server = onServer();
beforeEach(() =>
  server.answer({
    MyData: () => ({
      data: {
        myData: {
          fileName: "我的数据-2026-11-19.json",
          content: "{}",
          parts: [
            { title: "回执", count: 12, hasMore: false },
            { title: "消息", count: 1000, hasMore: true },
          ],
        },
      },
    }),
    UnlinkAccount: () => ({ data: { unlinkAccount: true } }),
  }),
);

test("says what is kept, and how much of it is in the file", async () => {
  renderPage(<MyDataPage />);
  expect(await screen.findByText("12 条")).toBeVisible();
  expect(screen.getByText("最近 1000 条")).toBeVisible();
});

test("unlinking is asked, says what it does, and leads to signing in", async () => {
  renderPage(<MyDataPage />);
  fireEvent.click(await button("解绑账号"));
  expect(await screen.findByText(/所有设备都要重新要邀请码/)).toBeVisible();
  expect(server.asked("UnlinkAccount")).toHaveLength(0);
  fireEvent.click(await button("解绑并退出"));
  await waitFor(() => expect(session.current()).toBeNull());
  expect(visited.at(-1)).toContain("/pages/sign-in/index");
});
