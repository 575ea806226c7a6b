import { fireEvent, screen, waitFor, within } from "@testing-library/react";
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
  fireEvent.click(await button(/^用自己的制度/));
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
  expect(await screen.findByText(`1 条，${9 + said.length} 字`)).toBeInTheDocument();
});

const line = (key: string, label: string, text: string, depth = 1) => ({
  key,
  label,
  text,
  depth,
  heading: depth === 0,
});
const template = {
  key: "comprehensive",
  name: "综合群",
  title: "综合工作群群规",
  summary: "图片、长文有限额；先警告，再禁言",
  suitedFor: "人多的群",
  interpretingOffice: "综合办公室",
  settings: [],
  chosen: [
    {
      key: "appealDays",
      label: "提出申诉",
      section: "APPEALS",
      short: "7 个工作日内",
      sentence: "不服处理的，收到通知后 7 个工作日内申诉一次，已移出的人也可以。",
      value: 7,
    },
  ],
  clauses: [
    line("speaking", "第 1 条", "发言", 0),
    line("speaking-1", "1.1", "先结论后原因。"),
    line("speaking-2", "1.2", "群里发广告的，每次罚款 200 元。"),
  ],
};

async function fromTemplate() {
  server.answer({
    RuleTemplates: () => ({ data: { ruleTemplates: [template] } }),
    ClauseLibrary: () => ({
      data: {
        clauseLibrary: [
          {
            key: "manners-1",
            topic: "MANNERS",
            text: "叫人用姓名加职务，不用外号。",
            watch: "PEOPLE",
            violation: null,
          },
          {
            key: "voice-1",
            topic: "VOICE",
            text: "急事打电话，不连发几条语音。",
            watch: "PEOPLE",
            violation: null,
          },
        ],
      },
    }),
  });
  renderPage(<RulesEditPage />);
  fireEvent.click(await button("用“综合群”起草"));
}

test("a clause of the library goes where it belongs, with one tap, and out again with another", async () => {
  await fromTemplate();
  fireEvent.click(await button("从条款库加"));
  expect(await screen.findByText("小程序看不到，靠大家提醒")).toBeInTheDocument();
  fireEvent.click(await button("加到 1.3：叫人用姓名加职务，不用外号。"));
  expect((await screen.findAllByText("已加，1.3")).length).toBeGreaterThan(0);
  expect(screen.getByText("加了 1 条")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "语音" }));
  fireEvent.click(await button("加到 1.4：急事打电话，不连发几条语音。"));
  fireEvent.click(await button("撤掉"));
  fireEvent.click(await button("加好了，回草稿"));
  expect(await screen.findByText("叫人用姓名加职务，不用外号。")).toBeInTheDocument();
  expect(screen.queryByText("急事打电话，不连发几条语音。")).toBeNull();
});

test("what the law forbids is said while drafting, and other words are one tap away", async () => {
  await fromTemplate();
  expect(await screen.findByText("还差：1 处必须改")).toBeInTheDocument();
  fireEvent.click(await button("去看"));
  expect(screen.getByText("单位没有罚款的权力，罚了要退，还可能赔。")).toBeInTheDocument();
  fireEvent.click(await button("这处判错了：1.2"));
  fireEvent.change(screen.getByRole("textbox", { name: "为什么不算" }), {
    target: { value: "引的是总公司原文" },
  });
  fireEvent.click(await button("记下来"));
  expect(await screen.findByText(/^判错了：引的是总公司原文/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "条款" }));
  expect(screen.queryByText("还差：1 处必须改")).toBeNull();
});

test("the words that are offered take the place of the threat alone", async () => {
  await fromTemplate();
  fireEvent.click(await button("去看"));
  fireEvent.click(await button("换成这句：1.2"));
  expect(await screen.findByText("没看出法律不许的话")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "条款" }));
  expect(
    screen.getByText("群里发广告的，按台阶处理；造成损失的，移交人事部门依法追责。"),
  ).toBeInTheDocument();
});

test("one of the templates is chosen, and one button drafts from it", async () => {
  const other = { ...template, key: "owner", name: "群主负责", suitedFor: "由群主负责的群" };
  server.answer({ RuleTemplates: () => ({ data: { ruleTemplates: [template, other] } }) });
  renderPage(<RulesEditPage />);
  expect(await screen.findByRole("radio", { name: /^综合群/ })).toBeChecked();
  fireEvent.click(screen.getByRole("radio", { name: /^群主负责/ }));
  expect(screen.getByText("适合：由群主负责的群")).toBeInTheDocument();
  fireEvent.click(await button("用“群主负责”起草"));
  expect(await screen.findByText("先结论后原因。")).toBeInTheDocument();
});

const category = (id: string, name: string, groupCount: number, values: object) => ({
  id,
  name,
  groupCount,
  settings: Object.entries(values).map(([key, value]) => ({ key, value: value as unknown })),
});

async function settingsOf(groupIds: readonly string[]) {
  const [first, second] = groupIds;
  if (first) parameters.groupId = first;
  server.answer({
    CategoryValues: () => ({
      data: {
        categories: [
          category("c1", "综合", 1, { inactiveAfterDays: 60, imagesPerDay: 9, rosterCheck: null }),
          category("c2", "项目", 1, { inactiveAfterDays: 60, imagesPerDay: 3, rosterCheck: null }),
          category("c3", "空的", 0, { inactiveAfterDays: 30, imagesPerDay: 6, rosterCheck: null }),
        ],
        myGroups: {
          nodes: [
            { id: first ?? "none", groupCategory: { id: "c1" } },
            { id: second ?? "other", groupCategory: { id: "c2" } },
          ],
        },
      },
    }),
  });
  await fromTemplate();
  fireEvent.click(screen.getByRole("radio", { name: "设置" }));
}

test("a setting that the draft does not choose is said as its category will have it printed", async () => {
  await settingsOf([`own-${(groups += 1)}`]);
  expect(await screen.findByText(/^连续 60 天没有签署/)).toBeInTheDocument();
  const days = within(screen.getByRole("radiogroup", { name: "长期不活动" }));
  expect(days.getByRole("radio", { name: "60 天" })).toBeChecked();
  expect(screen.getByText(/^每人每天最多发图 9 张/)).toBeInTheDocument();
  expect(screen.getAllByText("照群的类别印").length).toBeGreaterThan(0);
  // Nobody has decided it, and that is said, too.
  expect(screen.getByText("还没定")).toBeInTheDocument();
});

test("where the categories of all groups differ, each is named with what it has", async () => {
  const governing = { role: "ORGANISATION_ADMIN", scopeName: "示例厂", scopeId: "o1" };
  const own = { ...me.data.me, draftRulesRefusal: null, roles: [governing] };
  delete (parameters as { groupId?: string }).groupId;
  server.answer({ Me: () => ({ data: { me: own } }) });
  await settingsOf([]);
  expect(await screen.findByText("各类不一样：综合 9 张；项目 3 张")).toBeInTheDocument();
  // A category without groups prints nothing.
  expect(screen.queryByText(/空的/)).toBeNull();
  const days = within(screen.getByRole("radiogroup", { name: "长期不活动" }));
  expect(days.getByRole("radio", { name: "60 天" })).toBeChecked();
});

test("typed settings are chosen from what there is, and said as they will be printed", async () => {
  await fromTemplate();
  fireEvent.click(screen.getByRole("radio", { name: "设置" }));
  const days = within(screen.getByRole("radiogroup", { name: "提出申诉" }));
  fireEvent.click(days.getByRole("radio", { name: "10 个工作日内" }));
  expect(
    await screen.findByText("不服处理的，收到通知后 10 个工作日内申诉一次，已移出的人也可以。"),
  ).toBeInTheDocument();
});
