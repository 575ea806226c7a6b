import { fireEvent, screen, within } from "@testing-library/react";
import LeavePage from ".";
import { button, onePage, onServer, renderPage } from "../../../test/page";
import { me } from "../../../test/people";
import { refused } from "../../../test/server";
import { shownToast } from "../../shell/toast";

const server = onServer();

const lin = {
  id: "lin",
  name: "林晓燕",
  title: null,
  reachable: true,
  department: { id: "d1", name: "总装车间" },
};

const leave = (more: object = {}) => ({
  id: "l1",
  fromOn: "2099-11-23",
  untilOn: "2099-11-25",
  reason: "年假",
  standInState: "ASKED",
  standInReason: null,
  standInAnsweredAt: null,
  recordedAt: "2026-11-19T07:42:00.000Z",
  cancelledAt: null,
  cancelRefusal: "NOT_ALLOWED",
  acceptRefusal: "NOT_ALLOWED",
  person: lin,
  standIn: { id: "he", name: "何师傅" },
  recordedBy: { id: "lin", name: "林晓燕" },
  ...more,
});

let listed: object[] = [];

beforeEach(() => {
  server.answer({
    Me: () => me,
    Leaves: () => ({ data: { leaves: onePage(listed) } }),
    AcceptStandIn: () => {
      listed = [leave({ standInState: "ACCEPTED", acceptRefusal: "STAND_IN_ANSWERED" })];
      return { data: { acceptStandIn: listed[0] } };
    },
    DeclineStandIn: () => {
      listed = [leave({ standInState: "DECLINED", acceptRefusal: "STAND_IN_ANSWERED" })];
      return { data: { declineStandIn: listed[0] } };
    },
    CancelLeave: () => {
      listed = [
        leave({ cancelledAt: "2026-11-19T07:42:00.000Z", cancelRefusal: "LEAVE_CANCELLED" }),
      ];
      return { data: { cancelLeave: listed[0] } };
    },
  });
});

const show = () => renderPage(<LeavePage />);

test("somebody who asks is answered with one tap", async () => {
  listed = [leave({ acceptRefusal: null })];
  show();
  expect(await screen.findByText("林晓燕想由你代办")).toBeInTheDocument();
  fireEvent.click(await button("答应代办：林晓燕"));
  expect(await screen.findByText("代办人已答应")).toBeInTheDocument();
  expect(server.asked("AcceptStandIn")[0]?.variables).toEqual({ leaveId: "l1" });
  expect(shownToast.get()?.content).toEqual({ words: "已答应替林晓燕代办" });
});

test("declining takes a reason, or none", async () => {
  listed = [leave({ acceptRefusal: null })];
  show();
  fireEvent.click(await button("不能代办：林晓燕"));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(within(sheet).getByRole("button", { name: "不能代办" }));
  expect(await screen.findByText("代办人不能代办")).toBeInTheDocument();
  expect(server.asked("DeclineStandIn")[0]?.variables).toEqual({ leaveId: "l1", reason: null });
});

test("cancelling is asked first, and a refusal is said", async () => {
  listed = [leave({ cancelRefusal: null })];
  show();
  fireEvent.click(await button("取消休假：林晓燕"));
  const dialog = await screen.findByRole("alertdialog");
  expect(within(dialog).getByText(/还没到的日子恢复计算/)).toBeInTheDocument();
  server.answer({ CancelLeave: () => refused("LEAVE_OVER") });
  fireEvent.click(within(dialog).getByRole("button", { name: "取消休假" }));
  expect(await screen.findByText("代办：何师傅")).toBeInTheDocument();
  await screen.findByText("等代办人答复");
  expect(server.asked("CancelLeave")).toHaveLength(1);
});

test("nobody is on leave: a sentence, and the way to record one", async () => {
  listed = [];
  show();
  expect(await screen.findByText("没有登记过休假")).toBeInTheDocument();
  expect(await button("登记休假")).toBeInTheDocument();
});
