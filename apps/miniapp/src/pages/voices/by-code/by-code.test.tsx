import type { AnonymousReportPartsFragment } from "@riqing/schema";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import ByCodePage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { refused } from "../../../../test/server";
import { tokenServer } from "../../../../test/token-server";
import { clock, lateTokens, request } from "../../../shell";

const server = onServer("he");
const CODE = "7K2Q M4XT 9BVD 3FHW";
const ANSWER = "上周五和今天早上各一次";
const WEEK = "2026-11-16";

let organisation: ReturnType<typeof tokenServer>;
let now = 0;
const passAMinute = () => {
  now += 61_000;
};

const report = (
  more: Partial<AnonymousReportPartsFragment> = {},
): AnonymousReportPartsFragment => ({
  number: "JB-7K2Q",
  kind: "LEAK",
  text: "图纸被发到外面的供应商群。",
  receivedOn: "2026-11-16",
  state: "INVESTIGATING",
  outcome: null,
  outcomeText: null,
  closedOn: null,
  dueOn: "2026-11-25",
  pictures: 0,
  named: false,
  words: [{ side: "HANDLER", text: "哪一天？", saidOn: "2026-11-17", waits: false }],
  reopenRefusal: "REPORT_OPEN",
  ...more,
});
const answered = report({
  words: [...report().words, { side: "REPORTER", text: ANSWER, saidOn: "2026-11-18", waits: true }],
});
/** Takes an answer once with each token, as the api does. */
const takesAnswers = ({ input }: Record<string, { token: { input: string; output: string } }>) =>
  organisation.takes(input!.token, WEEK)
    ? { data: { answerByCode: answered } }
    : refused("TOKEN_NOT_VALID");

/** Somebody whose app has fetched tokens, and who has a code. */
beforeEach(async () => {
  now = Date.parse("2026-11-18T09:00:00+08:00");
  jest.spyOn(Date, "now").mockImplementation(() => now);
  server.tellTime(() => new Date(now));
  organisation = tokenServer(server);
  organisation.state.keys = [organisation.makeKey(WEEK)];
  organisation.answer({ onNamed: passAMinute });
  await (await lateTokens())!.fetchDue();
  passAMinute();
  server.heard.length = 0;
  server.answer({ ReportByCode: () => ({ data: { reportByCode: report() } }) });
});
afterEach(() => jest.restoreAllMocks());

async function open(): Promise<void> {
  renderPage(<ByCodePage />);
  const typed = await screen.findByRole("textbox", { name: "查询码" });
  fireEvent.change(typed, { target: { value: CODE.toLowerCase() } });
  fireEvent.click(await button("查询"));
  await screen.findByText("问答");
}
const field = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "回答或补充" });
async function send(): Promise<void> {
  fireEvent.change(field(), { target: { value: ANSWER } });
  fireEvent.click(await button("交上去"));
}
const kept = () => JSON.stringify({ ...localStorage, ...sessionStorage });

test("an answer goes without a session, and is shown as one that waits", async () => {
  server.answer({ AnswerByCode: takesAnswers });
  await open();
  await send();
  await screen.findByText(/等下一次转交/);
  await waitFor(() => expect(field().value).toBe(""));
  for (const { headers } of server.heard) expect(headers).not.toHaveProperty("authorization");
  for (const trace of [ANSWER, CODE, CODE.replace(/ /g, "")]) expect(kept()).not.toContain(trace);
});

test("a token that was spent before is passed over, and the answer still arrives", async () => {
  const [spent] = (
    JSON.parse(localStorage.getItem("riqing.tokens")!) as {
      weeks: { tokens: { input: string; output: string }[] }[];
    }
  ).weeks[0]!.tokens;
  organisation.takes(spent!, WEEK);
  server.answer({ AnswerByCode: takesAnswers });
  await open();
  await send();
  await screen.findByText(/等下一次转交/);
  expect(server.asked("AnswerByCode")).toHaveLength(2);
});

test("what was typed stays where no answer came, and is sent again with the same token", async () => {
  server.answer({ AnswerByCode: () => ({ data: null }) });
  await open();
  await send();
  await screen.findByText("没有交上去，再点一次不会交两份");
  expect(field().value).toBe(ANSWER);
  server.answer({ AnswerByCode: takesAnswers });
  fireEvent.click(await button("交上去"));
  await screen.findByText(/等下一次转交/);
  const [lost, again] = server.asked("AnswerByCode");
  expect(again!.variables).toEqual(lost!.variables);
});

test("a phone whose clock is weeks ahead goes by the server's, and has its tokens", async () => {
  server.answer({ AnswerByCode: takesAnswers });
  const servers = now;
  server.tellTime(() => new Date(servers));
  now += 14 * 86_400_000;
  clock.learn(new Date(now).toUTCString());
  await open();
  await send();
  await screen.findByText(/等下一次转交/);
  expect(server.asked("AnswerByCode")).toHaveLength(1);
});

test("where no tokens are left it says so, and what was typed stays", async () => {
  server.answer({ AnswerByCode: () => refused("TOKEN_NOT_VALID") });
  await open();
  await send();
  await screen.findByText("匿名票用完了，下周一再来");
  expect(field().value).toBe(ANSWER);
});

test("nothing that says who asks is sent while the page is open", async () => {
  server.answer({ Hello: () => ({ data: {} }) });
  const { unmount } = renderPage(<ByCodePage />);
  await screen.findByRole("textbox", { name: "查询码" });
  const waits = request({ name: "Hello", text: "query Hello { hello }" }, {});
  await new Promise((next) => setTimeout(next, 50));
  expect(server.heard).toEqual([]);
  unmount();
  await waits;
  expect(server.asked("Hello")).toHaveLength(1);
});

test("a name is added only by whoever says so twice", async () => {
  server.answer({ AddNameByCode: () => ({ data: { addNameByCode: report({ named: true }) } }) });
  await open();
  fireEvent.click(await button("加上我的姓名"));
  const dialog = await screen.findByRole("alertdialog");
  fireEvent.click(screen.getByRole("button", { name: "继续匿名" }));
  expect(dialog.isConnected).toBe(false);
  expect(server.asked("AddNameByCode")).toEqual([]);
  fireEvent.click(await button("加上我的姓名"));
  const [, sure] = await screen.findAllByRole("button", { name: "加上我的姓名" });
  fireEvent.click(sure!);
  await screen.findAllByText("已经加上姓名");
  expect(server.asked("AddNameByCode")[0]!.headers.authorization).toBe("Bearer t");
});
