import { fireEvent, screen, waitFor } from "@testing-library/react";
import RulesEditPage from ".";
import { button, onePage, onServer, renderPage } from "../../../../test/page";
import { me } from "../../../../test/people";
import { parameters } from "../../../../test/taro";

const server = onServer();

const said = "群里只说工作的事，说清楚谁、什么时候、做到什么样。";
const pasted = (label: string, text: string, part: object = {}) => ({
  key: null,
  label,
  text,
  depth: 0,
  heading: false,
  part: 0,
  doubt: null,
  cuts: [],
  noise: [],
  ...part,
});
const first = [
  pasted("", "总装群管理规定", { heading: true }),
  pasted("1、", `${said}\n第 1 页 共 2 页`, {
    noise: [{ start: said.length + 1, end: said.length + 12 }],
  }),
  pasted("3、", said, { doubt: "SKIPPED" }),
  pasted("4、", `${said}\n● 不刷屏\n● 不闲聊`, { cuts: [said.length + 1, said.length + 7] }),
];
const second = [
  pasted("", "检修群管理规定", { heading: true, part: 1 }),
  pasted("1、", said, { part: 1 }),
];

let groups = 0;
beforeEach(() => {
  // What is not saved stays on the device, by its group.
  parameters.groupId = `g${(groups += 1)}`;
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, draftRulesRefusal: null } } }),
    MyGroups: () => ({ data: { myGroups: onePage([]) } }),
    RuleTemplates: () => ({ data: { ruleTemplates: [] } }),
  });
});

async function paste(clauses: readonly unknown[]) {
  server.answer({ RulesFromText: () => ({ data: { rulesFromText: clauses } }) });
  renderPage(<RulesEditPage />);
  fireEvent.click(await button("用自己的制度"));
  const text = screen.getByRole("textbox", { name: "制度全文" });
  fireEvent.change(text, { target: { value: said.repeat(10) } });
  fireEvent.click(await button(/^把这 \d+ 个字分成条款$/));
}

test("a pasted policy says how sure its clauses are and where, and one tap settles each", async () => {
  await paste(first);
  expect(await screen.findByText("2 条分得准，2 条请你看一眼")).toBeInTheDocument();
  fireEvent.click(await button("只看这 2 条"));
  expect(screen.queryByText("1、")).toBeNull();
  expect(screen.getByText("前面少了编号，看看是不是漏了一条")).toBeInTheDocument();
  fireEvent.click(await button("没分错：3、"));
  expect(await screen.findByText("3 条分得准，1 条请你看一眼")).toBeInTheDocument();
  fireEvent.click(await button("都拆开：4、"));
  await waitFor(() => expect(screen.queryByText(/请你看一眼/)).toBeNull());
  expect(screen.getByText("● 不闲聊")).toBeInTheDocument();
});

test("what came along from a site is said, and dropped with one tap", async () => {
  await paste(first);
  expect(await screen.findByText("1 处像是网页或页码带来的")).toBeInTheDocument();
  expect(screen.getByText("“第 1 页 共 2 页”")).toBeInTheDocument();
  fireEvent.click(await button("都去掉"));
  await waitFor(() => expect(screen.queryByText(/第 1 页/)).toBeNull());
});

test("of several policies in a text one is drafted", async () => {
  await paste([...first, ...second]);
  expect(await screen.findByText("这里面有 2 份制度")).toBeInTheDocument();
  fireEvent.click(await button("起草这一份：检修群管理规定"));
  expect(await screen.findByText(`2 条，${9 + said.length} 字`)).toBeInTheDocument();
});
