import {
  SHIPPED_SETTINGS,
  SETTING_KEYS,
  SETTINGS,
  settingLabel,
  settingSentence,
  settingShort,
} from "@riqing/schema";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import CategoryPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { refused } from "../../../../test/server";
import { parameters, visited } from "../../../../test/taro";

const server = onServer();

const setting = (key: (typeof SETTING_KEYS)[number], chosen?: unknown) => {
  const value = chosen ?? SHIPPED_SETTINGS[key];
  const said = value !== undefined;
  return {
    key,
    section: SETTINGS[key].section,
    holds: SETTINGS[key].holds,
    label: settingLabel(key),
    short: said ? settingShort(key, value as never) : null,
    sentence: said ? settingSentence(key, value as never) : null,
    value: value ?? null,
  };
};

const waits = {
  key: "outsiderStayDays",
  label: "群外的人最长在群",
  now: "90 天",
  nowValue: 90,
  next: "60 天",
  sentence: "公司以外的人一次最长在群 60 天，到期再申请。",
  rulebookId: "b",
  number: 4,
  fromOn: null,
  groups: 9,
};

const category = (part: object = {}) => ({
  id: "c",
  name: "综合",
  description: "综合事务的群",
  approver: "HEAD",
  office: "人力资源部",
  namingPattern: "{org}{topic}工作群",
  mustBeIn: "NOBODY",
  admitter: "ADMIN",
  groupsPerOwner: null,
  approvalDays: 3,
  revision: 7,
  retired: false,
  retireReason: null,
  groupCount: 9,
  saveRefusal: null,
  retireRefusal: "CATEGORY_IN_USE",
  officers: [],
  appointOfficeRefusal: null,
  settings: SETTING_KEYS.map((key) => setting(key, key === "outsiderStayDays" ? 60 : undefined)),
  waiting: [waits],
  rulebooks: [
    {
      id: "b",
      title: "总群规",
      draftRefusal: null,
      inForce: { id: "v3", number: 3 },
      current: { id: "v3", number: 3, effectiveOn: "2026-11-01" },
      draft: null,
    },
  ],
  ...part,
});

function show(part: object = {}) {
  server.answer({
    Category: () => ({ data: { category: category(part) } }),
    SaveCategory: () => ({ data: { saveCategory: category(part) } }),
  });
  parameters.id = "c";
  renderPage(<CategoryPage />);
}

test("every setting is there with its sentence, whether software goes by it, and what waits", async () => {
  show();
  expect(
    await screen.findByText("公司以外的人一次最长在群 60 天，到期再申请。"),
  ).toBeInTheDocument();
  expect(screen.getByText("第 4 版起生效，现在 90 天")).toBeInTheDocument();
  expect(screen.getByText(/改了 1 项，第 4 版起生效/)).toBeInTheDocument();
  for (const key of SETTING_KEYS)
    expect(
      screen.getByRole("button", { name: new RegExp(`^${settingLabel(key)}：`) }),
    ).toBeInTheDocument();
  // What has no value yet says that instead.
  const enforced = SETTING_KEYS.filter(
    (key) => SETTINGS[key].holds === "ENFORCED" && SHIPPED_SETTINGS[key] !== undefined,
  );
  expect(screen.getAllByText("软件照它办")).toHaveLength(enforced.length);
  // Nobody's roster says who is an executive: only people go by that part of the names.
  expect(screen.getAllByText(/^软件照它排部门和姓名；.*只印在群规里$/)).toHaveLength(1);
  expect(screen.getAllByText("还没定，定了才能发布群规")).toHaveLength(3);
  expect(screen.getByText("【单位】【事由】工作群")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: /还有群在用这一类/ })).toBeInTheDocument();
  fireEvent.click(await button("起草第 4 版，写进这 1 项"));
  expect(visited.at(-1)).toContain("/pages/manager/rules-edit/index?rulebookId=b");
});

test("a choice is saved alone, with the revision on screen, and says when it holds", async () => {
  show();
  fireEvent.click(await button(/^广告、推销、拉票：/));
  const sheet = within(await screen.findByRole("dialog"));
  expect(sheet.getByRole("button", { name: "没有改动" })).toBeInTheDocument();
  fireEvent.click(sheet.getByRole("radio", { name: /与工作有关的可以/ }));
  expect(
    sheet.getAllByText("群里可以发与工作有关的推介，其他广告、推销、拉票不许。").length,
  ).toBeGreaterThan(0);
  expect(sheet.getByText("影响 9 个群，签第 4 版前仍是“不许”")).toBeInTheDocument();
  fireEvent.click(sheet.getByRole("button", { name: "记下，第 4 版起生效" }));
  await waitFor(() => expect(server.asked("SaveCategory")).toHaveLength(1));
  expect(server.asked("SaveCategory")[0]?.variables).toMatchObject({
    input: { id: "c", revision: 7, settings: [{ key: "advertisements", value: "WORK_RELATED" }] },
  });
});

test("what its groups have today is told from what is noted for the next version", async () => {
  show();
  fireEvent.click(await button(/^群外的人最长在群：/));
  const sheet = within(await screen.findByRole("dialog"));
  expect(sheet.getByRole("radio", { name: /90 天.*现在是这样/ })).toBeInTheDocument();
  expect(sheet.getByRole("radio", { name: /60 天.*记下了，还没印进群规/ })).toBeChecked();
  expect(sheet.getByText("影响 9 个群，签第 4 版前仍是“90 天”")).toBeInTheDocument();
});

test("a number of one's own has its unit and its bounds", async () => {
  show();
  fireEvent.click(await button(/^提出申诉：/));
  const sheet = within(await screen.findByRole("dialog"));
  fireEvent.click(sheet.getByRole("radio", { name: "其他" }));
  const field = sheet.getByLabelText("多少个工作日内");
  fireEvent.change(field, { target: { value: "99" } });
  expect(sheet.getByRole("button", { name: "在 1 到 60 之间" })).toBeInTheDocument();
  fireEvent.change(field, { target: { value: "8" } });
  fireEvent.click(sheet.getByRole("button", { name: "记下，第 4 版起生效" }));
  await waitFor(() => expect(server.asked("SaveCategory")).toHaveLength(1));
  expect(server.asked("SaveCategory")[0]?.variables).toMatchObject({
    input: { settings: [{ key: "appealDays", value: 8 }] },
  });
});

test("quiet hours can be others, or none", async () => {
  show();
  fireEvent.click(await button(/^安静时间：/));
  const sheet = within(await screen.findByRole("dialog"));
  fireEvent.click(sheet.getByRole("radio", { name: "其他" }));
  fireEvent.change(sheet.getByLabelText(/从几点到几点，从/), { target: { value: "21:00" } });
  fireEvent.click(sheet.getByRole("button", { name: "记下，第 4 版起生效" }));
  await waitFor(() => expect(server.asked("SaveCategory")).toHaveLength(1));
  expect(server.asked("SaveCategory")[0]?.variables).toMatchObject({
    input: { settings: [{ key: "quietHours", value: { from: "21:00", until: "07:00" } }] },
  });
});

test("what was changed is taken back with one tap", async () => {
  show();
  fireEvent.click(await button("撤掉改动"));
  await waitFor(() => expect(server.asked("SaveCategory")).toHaveLength(1));
  expect(server.asked("SaveCategory")[0]?.variables).toMatchObject({
    input: { settings: [{ key: "outsiderStayDays", value: 90 }] },
  });
});

test("where no rules govern its groups, a change holds at once", async () => {
  show({ rulebooks: [], waiting: [] });
  expect(await screen.findByText("还没有群规管着这一类的群，改了当天就照办")).toBeInTheDocument();
  fireEvent.click(await button(/^头像：/));
  const sheet = within(await screen.findByRole("dialog"));
  fireEvent.click(sheet.getByRole("radio", { name: /建议本人照片/ }));
  expect(sheet.getByRole("button", { name: "记下，今天起照办" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /起草/ })).toBeNull();
});

test("who may not change it reads why before tapping", async () => {
  show({ saveRefusal: "NOT_ALLOWED", appointOfficeRefusal: "NOT_ALLOWED" });
  fireEvent.click(await button(/^头像：/));
  const sheet = within(await screen.findByRole("dialog"));
  fireEvent.click(sheet.getByRole("radio", { name: /建议本人照片/ }));
  expect(sheet.getByRole("button", { name: /你没有这项权限/ })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /改资料/ })).toBeNull();
});

test("somebody else's change in between is said, and nothing is lost", async () => {
  show();
  server.answer({ SaveCategory: () => refused("CATEGORY_CHANGED") });
  fireEvent.click(await button(/^头像：/));
  const sheet = within(await screen.findByRole("dialog"));
  fireEvent.click(sheet.getByRole("radio", { name: /建议本人照片/ }));
  fireEvent.click(sheet.getByRole("button", { name: "记下，第 4 版起生效" }));
  expect(await screen.findByText("别人刚改过这一类，看过再改")).toBeInTheDocument();
  expect(sheet.getByRole("radio", { name: /建议本人照片/ })).toBeChecked();
});
