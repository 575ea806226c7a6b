import { fireEvent, screen, waitFor } from "@testing-library/react";
import BindPage from ".";
import { button, onServer, renderPage } from "../../../test/page";
import { parameters, visited } from "../../../test/taro";
import { session } from "../../shell";

const wanted = "/pages/notice/index?id=n1";
const expiresAt = "2026-11-26T07:42:00.000Z";
const server = onServer(null);

interface Waiting {
  state: string;
  expiresAt: string;
  person: { id: string } | null;
  agreeing: string[];
  nudgeRefusal: string | null;
  nudgeAgainAt: string | null;
}
const asked = { agreeing: ["督导", "管理者"], nudgeRefusal: null, nudgeAgainAt: null };

let waiting: Waiting | null;

beforeEach(() => {
  waiting = null;
  parameters.from = encodeURIComponent(wanted);
  session.begin({ token: "t", personId: null, expiresAt: "2026-12-19T00:00:00Z" });
  server.answer({
    DemoPeople: () => ({ data: { demoPeople: [] } }),
    WaitingDevice: () => ({ data: { waitingDevice: waiting } }),
    BindInvitation: () => {
      waiting = { state: "WAITING", expiresAt, person: null, ...asked };
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

  waiting = { state: "BOUND", expiresAt, person: { id: "he" }, ...asked };
  fireEvent.click(await button("看看确认了没有"));
  await waitFor(() => expect(visited).toEqual([`arrive ${wanted}`]));
  expect(session.current()).toMatchObject({ token: "t2", personId: "he" });
});

test("names who may agree, and reminds them once", async () => {
  waiting = { state: "WAITING", expiresAt, person: null, ...asked };
  server.answer({
    NudgeForDevice: () => {
      const again = "2026-11-19T11:42:00.000Z";
      waiting = { ...waiting!, nudgeRefusal: "NUDGED_RECENTLY", nudgeAgainAt: again };
      return { data: { nudgeForDevice: 3 } };
    },
  });
  show();
  expect(await screen.findByText("能替你同意的：督导、管理者，一人同意就行")).toBeInTheDocument();
  fireEvent.click(await button("提醒一下"));
  expect(await button(/刚提醒过，.*后能再提醒/)).toHaveAttribute("aria-disabled", "true");
  expect(server.asked("NudgeForDevice")).toHaveLength(1);
});

test("opened anew, it still waits", async () => {
  waiting = { state: "WAITING", expiresAt, person: null, ...asked };
  show();
  expect(await screen.findByText("邀请码对了，还差一步确认")).toBeInTheDocument();
});

test.each([
  ["DECLINED", /这台设备被拒绝了/],
  ["EXPIRED", /没有人在期限内确认/],
  ["WITHDRAWN", /这次申请作废了/],
])("%s is said, and another code can be typed", async (state, words) => {
  waiting = { state, expiresAt, person: null, ...asked };
  show();
  expect(await screen.findByText(words)).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: "邀请码" })).toBeInTheDocument();
});
