import { SHIPPED_SETTINGS, settingLabel } from "@riqing/schema";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import CategoryRightsPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { parameters } from "../../../../test/taro";

const server = onServer();

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
  groupCount: 1,
  saveRefusal: null,
  retireRefusal: null,
  officers: [],
  appointOfficeRefusal: null,
  waiting: [],
  rulebooks: [],
  settings: [
    {
      key: "rights",
      section: "MEASURES",
      holds: "PRINTED",
      label: settingLabel("rights"),
      short: "",
      sentence: "",
      value: SHIPPED_SETTINGS.rights,
    },
  ],
};

beforeEach(() => {
  server.answer({
    Category: () => ({ data: { category } }),
    SaveCategory: () => ({ data: { saveCategory: category } }),
  });
  parameters.id = "c";
  renderPage(<CategoryRightsPage />);
});

test("a cell turns through three states, is said in words, and is saved", async () => {
  fireEvent.click(await button("移出，督导办：不能"));
  expect(screen.getByText("改了 1 格，别的不动")).toBeInTheDocument();
  expect(
    screen.getByText("群主、部门负责人、督导办能定；管理员能提，别人定。"),
  ).toBeInTheDocument();
  fireEvent.click(await button("移出，督导办：能定"));
  expect(await button("移出，督导办：能提，别人定")).toBeInTheDocument();
  fireEvent.click(await button("记下，今天起照办"));
  await waitFor(() => expect(server.asked("SaveCategory")).toHaveLength(1));
  const { input } = server.asked("SaveCategory")[0]!.variables as {
    input: { settings: { key: string; value: { REMOVE: object } }[] };
  };
  expect(input.settings[0]?.key).toBe("rights");
  expect(input.settings[0]?.value.REMOVE).toEqual({
    ADMIN: "PROPOSES",
    OWNER: "DECIDES",
    HEAD: "DECIDES",
    OFFICE: "PROPOSES",
  });
});

test("a deed that nobody could decide is not saved, and all goes back with one tap", async () => {
  for (const role of ["管理员", "群主"]) {
    fireEvent.click(await button(`停话题，${role}：能定`));
  }
  expect(await button("停话题要有人能定")).toBeInTheDocument();
  fireEvent.click(await button("还原"));
  expect(await button("没有改动")).toBeInTheDocument();
});
