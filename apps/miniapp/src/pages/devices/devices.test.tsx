import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import DevicesPage from ".";
import { button, onServer, renderPage } from "../../../test/page";
import { person } from "../../../test/people";
import { refused } from "../../../test/server";
import { shownToast } from "../../shell/toast";

const server = onServer();

const device = (more: object = {}) => ({
  id: "d1",
  kind: "WECHAT",
  name: "微信 小米 14",
  boundAt: "2026-11-01T07:42:00.000Z",
  isNew: false,
  lastUsedOn: "2026-11-02",
  current: false,
  endRefusal: null,
  ...more,
});
const here = device({
  id: "d2",
  name: "安卓 · Chrome",
  current: true,
  endRefusal: "DEVICE_IN_USE",
});

const request = (more: object = {}) => ({
  id: "r1",
  deviceName: "iPhone · Safari",
  requestedAt: "2026-11-19T07:42:00.000Z",
  expiresAt: "2026-11-26T07:42:00.000Z",
  state: "WAITING",
  reason: null,
  confirmRefusal: null,
  agreeRefusal: "NOT_ALLOWED",
  person: { id: "he", name: "何雨桐", department: person.department },
  issuedBy: { id: "luo", name: "罗主任" },
  ...more,
});
const ofLin = request({
  confirmRefusal: "NOT_ALLOWED",
  agreeRefusal: null,
  person: { id: "lin", name: "林晓燕", department: { id: "d1", name: "总装车间" } },
  issuedBy: null,
});

let devices: object[];
let requests: object[];

beforeEach(() => {
  devices = [device({ isNew: true, lastUsedOn: null }), here];
  requests = [];
  const answered = (state: string) => {
    const [answer] = requests;
    requests = [];
    return { ...answer, state };
  };
  server.answer({
    MyDevices: () => ({ data: { myDevices: devices, deviceRequests: requests } }),
    EndDevice: () => {
      devices = [here];
      return { data: { endDevice: devices } };
    },
    EndOtherDevices: () => {
      devices = [here];
      return { data: { endOtherDevices: devices } };
    },
    ConfirmDevice: () => ({ data: { confirmDevice: answered("BOUND") } }),
    AgreeToDevice: () => ({ data: { agreeToDevice: answered("BOUND") } }),
    DeclineDevice: () => ({ data: { declineDevice: answered("DECLINED") } }),
  });
});

const show = () => renderPage(<DevicesPage />);

test("shows each device, which is in use, and which is new", async () => {
  show();
  expect(await screen.findByText("微信 小米 14")).toBeInTheDocument();
  expect(screen.getAllByText("微信 · 11月1日 15:42 绑定")).toHaveLength(2);
  expect(screen.getByText("绑定不满 7 天")).toBeInTheDocument();
  expect(screen.getByText("还没用过")).toBeInTheDocument();
  expect(screen.getByText("最近用：11月2日")).toBeInTheDocument();
  expect(screen.getByText("正在用")).toBeInTheDocument();
  expect(screen.getByText("就这 2 台")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "停用：安卓 · Chrome" })).toBeNull();
  expect(screen.queryByText("等你答复")).toBeNull();
});

test("ending one is asked first", async () => {
  show();
  fireEvent.click(await button("停用：微信 小米 14"));
  const dialog = await screen.findByRole("alertdialog");
  expect(within(dialog).getByText("停用“微信 小米 14”？")).toBeInTheDocument();
  fireEvent.click(within(dialog).getByRole("button", { name: "停用" }));
  expect(await screen.findByText("就这 1 台")).toBeInTheDocument();
  expect(server.asked("EndDevice")[0]?.variables).toEqual({ id: "d1" });
  // Then there is nothing left to end.
  expect(await button("只有这一台")).toBeInTheDocument();
});

test("all others end together", async () => {
  show();
  fireEvent.click(await button("停用其他 1 台"));
  const dialog = await screen.findByRole("alertdialog");
  fireEvent.click(within(dialog).getByRole("button", { name: "停用其他 1 台" }));
  expect(await screen.findByText("就这 1 台")).toBeInTheDocument();
  expect(server.asked("EndOtherDevices")).toHaveLength(1);
  expect(shownToast.get()?.content).toEqual({ words: "只剩这一台了" });
});

test("a new device of mine is confirmed with one tap", async () => {
  requests = [request()];
  show();
  expect(await screen.findByText("有新设备要用你的名义登录")).toBeInTheDocument();
  expect(screen.getByText("设备：iPhone · Safari")).toBeInTheDocument();
  expect(screen.getByText("邀请码是罗主任发的")).toBeInTheDocument();
  fireEvent.click(await button("是我，确认"));
  await waitFor(() => expect(screen.queryByText("等你答复")).toBeNull());
  expect(server.asked("ConfirmDevice")[0]?.variables).toEqual({ requestId: "r1" });
  expect(shownToast.get()?.content).toEqual({ words: "已确认，新设备可以用了" });
});

test("or declined, which is asked first", async () => {
  requests = [request()];
  show();
  fireEvent.click(await button("不是我"));
  const dialog = await screen.findByRole("alertdialog");
  fireEvent.click(within(dialog).getByRole("button", { name: "拒绝" }));
  await waitFor(() => expect(screen.queryByText("等你答复")).toBeNull());
  expect(server.asked("DeclineDevice")[0]?.variables).toEqual({ requestId: "r1", reason: null });
});

test("in somebody's place one agrees with the reason only, and a refusal is said", async () => {
  requests = [ofLin];
  show();
  expect(await screen.findByText("林晓燕要绑定新设备")).toBeInTheDocument();
  expect(screen.getByText("邀请码是系统运维发的")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "是我，确认" })).toBeNull();
  fireEvent.click(await button("替他同意：林晓燕"));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByRole("button", { name: "写明原因才能同意" })).toBeInTheDocument();
  fireEvent.change(within(sheet).getByRole("textbox"), { target: { value: "手机丢了，当面核对" } });
  server.answer({ AgreeToDevice: () => refused("DEVICE_REQUEST_ANSWERED") });
  fireEvent.click(within(sheet).getByRole("button", { name: "替他同意" }));
  await waitFor(() => expect(shownToast.get()).not.toBeNull());
  expect(server.asked("AgreeToDevice")[0]?.variables).toEqual({
    requestId: "r1",
    reason: "手机丢了，当面核对",
  });
});

test("a fault is said, with the way to try again", async () => {
  server.answer({ MyDevices: () => refused("FAULT") });
  show();
  expect(await button("再试")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "只有这一台" })).toBeNull();
});
