import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import ReportPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { visited } from "../../../../test/taro";
import { tokenServer } from "../../../../test/token-server";
import { lateTokens } from "../../../shell";
import ByCodePage from "../by-code";

const server = onServer("he");
const TEXT = "图纸被发到外面的供应商群，看得见图号。";
const NAME = "彭世杰";
const [SESSION, TOKENS] = ["riqing.session", "riqing.tokens"];

let organisation: ReturnType<typeof tokenServer>;
let now = 0;
const passAMinute = () => {
  now += 61_000;
};
const intake = { number: "JB-7K2Q", receivedOn: "2026-11-18", firstWordDueOn: "2026-11-25" };
const figure = (holders: number) => ({
  AnonymityFigure: () => ({ data: { anonymityFigure: { holders, active: holders + 3 } } }),
});

/** Somebody whose app has fetched names and tokens, as everybody's does. */
beforeEach(async () => {
  now = Date.parse("2026-11-18T09:00:00+08:00");
  jest.spyOn(Date, "now").mockImplementation(() => now);
  server.tellTime(() => new Date(now));
  organisation = tokenServer(server);
  organisation.state.keys = [organisation.makeKey("2026-11-16")];
  organisation.answer({ onNamed: passAMinute });
  await (await lateTokens())!.fetchDue();
  passAMinute();
  server.heard.length = 0;
  server.answer({
    ...figure(412),
    FileAnonymousReport: () => ({
      data: { fileAnonymousReport: { ...intake, ...organisation.receipt(intake.number) } },
    }),
  });
});
afterEach(() => jest.restoreAllMocks());

/** All that the phone keeps, but for who is signed in. */
const kept = () =>
  Object.entries({ ...localStorage, ...sessionStorage }).filter(([key]) => key !== SESSION);

async function fill(): Promise<void> {
  renderPage(<ReportPage />);
  fireEvent.click(await screen.findByRole("radio", { name: "泄密" }));
  fireEvent.change(screen.getByRole("textbox", { name: "经过" }), { target: { value: TEXT } });
  fireEvent.click(await button("涉及谁"));
  fireEvent.click(await within(await screen.findByRole("dialog")).findByText(NAME));
  fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: /关闭|完成/ }));
}

const codeOf = () =>
  (server.asked("FileAnonymousReport")[0]!.variables as { input: { code: string } }).input.code;

test("nothing leaves the phone before the button, and then no session, nor anything that says who", async () => {
  await fill();
  await screen.findByText(/今天有 411 人都可能是交的人/);
  expect(server.heard.map(({ operationName }) => operationName)).toEqual(["AnonymityFigure"]);
  const before = kept();
  fireEvent.click(await button("匿名提交"));
  await screen.findByText("查询码");
  const asked = server.asked("FileAnonymousReport");
  expect(asked).toHaveLength(1);
  for (const { headers } of server.heard) {
    expect(headers).not.toHaveProperty("authorization");
    expect(headers).not.toHaveProperty("cookie");
    expect(headers).not.toHaveProperty("x-riqing-person");
    expect(headers["x-riqing-client"]).toBe("without-name");
  }
  expect(asked[0]!.variables.input).not.toHaveProperty("tapId");
  // What stays is what was there before, but for a token in whose place there are random bytes now.
  const withoutTokens = (all: [string, unknown][]) => all.filter(([key]) => key !== TOKENS);
  expect(withoutTokens(kept())).toEqual(withoutTokens(before));
  const tokens = JSON.stringify(kept().filter(([key]) => key === TOKENS));
  const { token } = asked[0]!.variables.input as { token: { input: string } };
  for (const trace of [TEXT, NAME, "peng", codeOf(), codeOf().replace(/ /g, ""), token.input])
    expect(tokens).not.toContain(trace);
  expect(visited).toEqual([]);
});

test("the code is left only by whoever has typed a part of it, and the receipt holds", async () => {
  await fill();
  fireEvent.click(await button("匿名提交"));
  await screen.findByText(/编号 JB-7K2Q/);
  fireEvent.click(await button("先输查询码最后 4 位"));
  expect(visited).toEqual([]);
  const typed = await screen.findByRole("textbox", { name: "输入查询码最后 4 位" });
  fireEvent.change(typed, { target: { value: "0000" } });
  await screen.findByText("和查询码对不上，再看一眼");
  fireEvent.change(typed, { target: { value: codeOf().slice(-4).toLowerCase() } });
  fireEvent.click(await button("我记下了"));
  await waitFor(() => expect(visited).toEqual(["tab /pages/me/index"]));
});

test("a receipt that the organisation has not signed is said to be none", async () => {
  server.answer({
    FileAnonymousReport: () => ({
      data: {
        fileAnonymousReport: { ...intake, ...organisation.receipt("JB-0000"), payload: "{}" },
      },
    }),
  });
  await fill();
  fireEvent.click(await button("匿名提交"));
  await screen.findByText(/签名对不上单位的钥匙/);
  expect(screen.queryByRole("button", { name: "存下回执" })).toBeNull();
});

test.each<[string, number, string | RegExp]>([
  ["few are warned of", 13, /今天可能是交的人只有 12 个，不到 20 人/],
  ["under five there is only the name", 5, /可能是交的人不到 5 个，改成实名/],
])("%s", async (_, holders, words) => {
  server.answer(figure(holders));
  await fill();
  await screen.findAllByText(words);
  expect(screen.queryByRole("button", { name: "仍然匿名提交" }) !== null).toBe(holders > 5);
});

test("without a network it is refused and says so, and nothing is kept", async () => {
  await fill();
  await screen.findByText(/411 人/);
  const before = JSON.stringify(kept());
  jest.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event("offline")));
  await screen.findAllByText("没有网，匿名交不了，也不存草稿");
  expect(screen.queryByRole("button", { name: "匿名提交" })).toBeNull();
  jest.spyOn(navigator, "onLine", "get").mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event("online")));
  // The system says that there is a network, and nobody answers.
  server.reachable(false);
  fireEvent.click(await button("匿名提交"));
  await screen.findByText("没有网，匿名交不了，也不存草稿");
  expect(JSON.stringify(kept())).toBe(before);
});

test("what may have left in one way is not sent in the other, which would say whose it is", async () => {
  server.answer({ FileReport: () => ({ errors: [{ extensions: { code: "SAID_TOO_OFTEN" } }] }) });
  await fill();
  await screen.findByText(/411 人/);
  fireEvent.click(await screen.findByRole("switch", { name: /匿名/ }));
  fireEvent.click(await button("实名提交"));
  await waitFor(() => expect(server.asked("FileReport")).toHaveLength(1));
  fireEvent.click(await screen.findByRole("switch", { name: /匿名/ }));
  await screen.findByText(/按实名传过一次，再匿名会看出是你/);
  expect(screen.queryByRole("button", { name: "匿名提交" })).toBeNull();
});

test("and an anonymous one whose answer was lost is not sent by name", async () => {
  await fill();
  await screen.findByText(/411 人/);
  server.reachable(false);
  fireEvent.click(await button("匿名提交"));
  await screen.findByText("没有网，匿名交不了，也不存草稿");
  server.reachable(true);
  fireEvent.click(await screen.findByRole("switch", { name: /匿名/ }));
  await screen.findByText(/匿名那份可能已经交上，再实名会看出是你/);
  expect(screen.queryByRole("button", { name: "实名提交" })).toBeNull();
});

test("an emptied storage has no tokens, and says when to come back", async () => {
  const names = localStorage.getItem("riqing.report-names")!;
  localStorage.removeItem("riqing.tokens");
  localStorage.setItem("riqing.report-names", names);
  await fill();
  expect(await screen.findAllByText("还没领到匿名票，先退出去，两分钟后再来")).not.toEqual([]);
});

test("a code is asked without a session, and a wrong one answers as any other", async () => {
  renderPage(<ByCodePage />);
  const typed = await screen.findByRole("textbox", { name: "查询码" });
  fireEvent.change(typed, { target: { value: "0123 4567 89ab cdef" } });
  fireEvent.click(await button("查询"));
  await screen.findByText(/没有查到。输错的码、别人的码、到期清除的，都是这样显示/);
  const [asked] = server.asked("ReportByCode");
  expect(asked!.headers).not.toHaveProperty("authorization");
  expect(JSON.stringify(kept())).not.toContain("0123");
});
