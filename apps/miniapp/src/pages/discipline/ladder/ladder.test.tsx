import { settingLabel } from "@riqing/schema";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import LadderPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { parameters } from "../../../../test/taro";
import CataloguePage from "../catalogue";

const server = onServer();

const kind = (key: string, name: string, more: object = {}) => ({
  key,
  name,
  atOnce: false,
  unlessGoodReason: false,
  retired: false,
  casesInYear: 0,
  clauses: [] as string[],
  steps: [
    { measure: "WARN", days: null },
    { measure: "MUTE", days: 1 },
    { measure: "REMOVE", days: null },
  ],
  ...more,
});

const category = {
  id: "c",
  name: "综合",
  description: "",
  approver: "HEAD",
  office: "人力资源部",
  namingPattern: "",
  mustBeIn: "NOBODY",
  admitter: "ADMIN",
  groupsPerOwner: null,
  approvalDays: 3,
  revision: 2,
  retired: false,
  retireReason: null,
  groupCount: 9,
  saveRefusal: null as string | null,
  retireRefusal: null,
  officers: [],
  appointOfficeRefusal: null,
  waiting: [],
  rulebooks: [
    {
      id: "r",
      title: "群规",
      draftRefusal: null,
      inForce: null,
      current: { id: "v", number: 3, effectiveOn: "2026-11-23" },
      draft: null,
    },
  ],
  settings: [
    {
      key: "violations",
      section: "MEASURES",
      holds: "ENFORCED",
      label: settingLabel("violations"),
      short: "",
      sentence: "",
      value: [],
    },
  ],
  clauses: [
    { key: "c1", label: "9.1（5）", text: "不发广告、不拉票。" },
    { key: "c2", label: "9.2", text: "不刷屏。" },
  ],
  catalogue: [
    kind("advertising", "广告、拉票", { casesInYear: 7, clauses: ["c1"] }),
    kind("incitement", "煽动闹事", { atOnce: true, steps: [{ measure: "REMOVE", days: null }] }),
    kind("flooding", "刷屏", { steps: [{ measure: "REMIND", days: null }] }),
    kind("gambling", "赌博、博彩", { retired: true }),
  ],
};

const answer = (more: object = {}) => {
  server.answer({
    Catalogue: () => ({ data: { category: { ...category, ...more } } }),
    LadderInWords: () => ({
      data: {
        ladderInWords: [
          {
            on: "2026-12-08",
            number: 1,
            back: false,
            sentence: "群里提醒一句规矩。",
            step: { measure: "WARN", days: null },
          },
          {
            on: "2027-05-10",
            number: 2,
            back: true,
            sentence: "前一次满 3 个月了，从头算起。",
            step: { measure: "MUTE", days: 2 },
          },
        ],
      },
    }),
    SaveLadder: () => ({ data: { saveLadder: category } }),
    SaveViolationKind: () => ({ data: { saveViolationKind: category } }),
  });
  parameters.id = "c";
  parameters.key = "advertising";
};

describe("台阶", () => {
  test("each step is changed by a tap, in words, and saved with the revision on screen", async () => {
    answer();
    renderPage(<LadderPage />);
    fireEvent.click(await button("第 2 次：禁言 1 天，点一下改"));
    fireEvent.change(await screen.findByLabelText("禁言几天"), { target: { value: "31" } });
    expect(screen.getAllByText("写 1 到 30 天")).toHaveLength(2);
    fireEvent.change(screen.getByLabelText("禁言几天"), { target: { value: "2" } });
    fireEvent.click(await button("就这样"));
    expect(await screen.findByText("群里提醒一句规矩。")).toBeInTheDocument();
    expect(screen.getByText(/^回群后 .* 第 2 次$/)).toBeInTheDocument();
    fireEvent.click(await button("记下，第 4 版起生效"));
    await waitFor(() => expect(server.asked("SaveLadder")).toHaveLength(1));
    expect(server.asked("SaveLadder")[0]!.variables).toMatchObject({
      input: {
        categoryId: "c",
        revision: 2,
        kindKey: "advertising",
        steps: [{ measure: "WARN" }, { measure: "MUTE", days: 2 }, { measure: "REMOVE" }],
      },
    });
  });

  test("a step that is milder than the one before is not saved, and all goes back with one tap", async () => {
    answer();
    renderPage(<LadderPage />);
    fireEvent.click(await button("第 3 次：移出，点一下改"));
    fireEvent.click(await screen.findByRole("radio", { name: "提醒" }));
    fireEvent.click(await button("就这样"));
    expect(await button("第 3 次比前一次轻，改重些")).toBeInTheDocument();
    fireEvent.click(await button("还原"));
    expect(await button("没有改动")).toBeInTheDocument();
    fireEvent.click(await button("加一级"));
    fireEvent.click(await button("就这样"));
    expect(await button("第 4 次：移交，点一下改")).toBeInTheDocument();
  });
});

describe("违规的种类", () => {
  test("kinds stand by how they begin; those out of use are a tap away", async () => {
    answer();
    renderPage(<CataloguePage />);
    expect(await screen.findByText("一次就移出")).toBeInTheDocument();
    expect(screen.getByText("从警告算起")).toBeInTheDocument();
    expect(screen.getByText("7 件")).toBeInTheDocument();
    expect(screen.queryByText("赌博、博彩")).not.toBeInTheDocument();
    fireEvent.click(await button("停用的 1 类"));
    expect(await screen.findByText("赌博、博彩")).toBeInTheDocument();
  });

  test("a new kind needs a name that no other has, however it is written", async () => {
    answer();
    renderPage(<CataloguePage />);
    fireEvent.click(await button("加一类"));
    fireEvent.change(await screen.findByLabelText("叫什么"), { target: { value: "赌博、 博彩" } });
    expect(await button("已经有这个名字，停用的也算")).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText("叫什么"), { target: { value: "代打卡" } });
    fireEvent.click(await button("记下，第 4 版起生效"));
    await waitFor(() => expect(server.asked("SaveViolationKind")).toHaveLength(1));
    expect(server.asked("SaveViolationKind")[0]!.variables).toMatchObject({
      input: { key: null, name: "代打卡", retired: false, revision: 2 },
    });
  });

  test("is only read by whoever does not administer", async () => {
    answer({ saveRefusal: "NOT_ALLOWED" });
    renderPage(<CataloguePage />);
    expect(await button("种类由系统管理员定")).toBeInTheDocument();
  });
});

describe("依据哪几条", () => {
  test("stand beside the kind, are found by their number, and are chosen in its sheet", async () => {
    answer();
    const first = renderPage(<CataloguePage />);
    expect(await screen.findByText(/^9.1（5）/)).toBeInTheDocument();
    first.unmount();
    renderPage(<LadderPage />);
    expect(await screen.findByText("综合 · 9.1（5）")).toBeInTheDocument();
    fireEvent.click(await button("改名字、依据、停用"));
    fireEvent.click(await button(/^依据哪几条/));
    fireEvent.click(await screen.findByRole("checkbox", { name: /9.2/ }));
    fireEvent.click(
      (await screen.findAllByRole("button", { name: "记下，第 4 版起生效" })).at(-1)!,
    );
    await waitFor(() => expect(server.asked("SaveViolationKind")).toHaveLength(1));
    expect(server.asked("SaveViolationKind")[0]!.variables).toMatchObject({
      input: { key: "advertising", clauses: ["c1", "c2"] },
    });
  });
});
