import { fireEvent, screen, waitFor } from "@testing-library/react";
import BindPage from ".";
import { button, onServer, renderPage } from "../../../test/page";
import { parameters, visited } from "../../../test/taro";
import { session } from "../../shell";

const wanted = "/pages/notice/index?id=n1";
const expiresAt = "2026-11-26T07:42:00.000Z";
const server = onServer(null);

let waiting: { state: string; expiresAt: string; person: { id: string } | null } | null;

beforeEach(() => {
  waiting = null;
  parameters.from = encodeURIComponent(wanted);
  session.begin({ token: "t", personId: null, expiresAt: "2026-12-19T00:00:00Z" });
  server.answer({
    DemoPeople: () => ({ data: { demoPeople: [] } }),
    WaitingDevice: () => ({ data: { waitingDevice: waiting } }),
    BindInvitation: () => {
      waiting = { state: "WAITING", expiresAt, person: null };
      const bindInvitation = { token: "t2", expiresAt, person: null, waiting };
      return { data: { bindInvitation } };
    },
  });
});

const show = () => renderPage(<BindPage />);

test("a right code of somebody with another device waits, and goes on once it is confirmed", async () => {
  show();
  const field = await screen.findByRole("textbox", { name: "邀请码" });
  fireEvent.change(field, { target: { value: "abcdefghjk" } });
  fireEvent.click(await button("绑定并登录"));
  expect(await screen.findByText("邀请码对了，还差一步确认")).toBeInTheDocument();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(session.current()).toMatchObject({ token: "t2", personId: null });
  expect(visited).toEqual([]);

  waiting = { state: "BOUND", expiresAt, person: { id: "he" } };
  fireEvent.click(await button("看看确认了没有"));
  await waitFor(() => expect(visited).toEqual([`arrive ${wanted}`]));
  expect(session.current()).toMatchObject({ token: "t2", personId: "he" });
});

test("opened anew, it still waits", async () => {
  waiting = { state: "WAITING", expiresAt, person: null };
  show();
  expect(await screen.findByText("邀请码对了，还差一步确认")).toBeInTheDocument();
});

test.each([
  ["DECLINED", /这台设备被拒绝了/],
  ["EXPIRED", /没有人在期限内确认/],
  ["WITHDRAWN", /这次申请作废了/],
])("%s is said, and another code can be typed", async (state, words) => {
  waiting = { state, expiresAt, person: null };
  show();
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "邀请码" })).toBeInTheDocument();
});
