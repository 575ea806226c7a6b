import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import GroupSettingsPage from ".";
import { button, onServer, renderPage } from "../../../test/page";
import { parameters } from "../../../test/taro";

const server = onServer();

const line = (part: object = {}) => ({
  key: "strikeMonths",
  section: "MEASURES",
  holds: "PRINTED",
  label: "计次",
  short: "3 个月",
  sentence: "满 3 个月的不再计次。",
  value: 3,
  source: "RULES",
  ...part,
});

function show({ group = {}, inForce = {} }: { group?: object; inForce?: object } = {}) {
  server.answer({
    GroupSettings: () => ({
      data: {
        group: {
          id: "g",
          name: "生产协调群",
          setCategoryRefusal: "NOT_ALLOWED",
          myDisplayName: "设备部-何雨桐",
          groupCategory: { id: "c", name: "综合", description: "综合事务的群" },
          ...group,
        },
        settingsInForce: {
          groupId: "g",
          versionId: "v3",
          fromOn: "2026-11-01",
          settings: [
            line(),
            line({
              key: "avatars",
              section: "ENTRY",
              label: "头像",
              short: "不作要求",
              sentence: "头像不作要求，得体就好。",
              source: "CATEGORY",
            }),
          ],
          version: { id: "v3", number: 3, rulebook: { id: "b", title: "总群规" } },
          waiting: [],
          ...inForce,
        },
      },
    }),
    CategoryChoice: () => ({
      data: {
        categories: [
          { id: "c", name: "综合", description: "综合事务的群", groupCount: 9 },
          { id: "d", name: "项目", description: "一个项目的群", groupCount: 1 },
        ],
      },
    }),
    SetGroupCategory: () => ({ data: { setGroupCategory: { id: "g" } } }),
  });
  parameters.groupId = "g";
  renderPage(<GroupSettingsPage />);
}

test("a member reads what holds, by which version or category, and what is going to change", async () => {
  show({
    inForce: {
      waiting: [
        {
          key: "strikeMonths",
          label: "计次",
          now: "3 个月",
          nowValue: 3,
          next: "6 个月",
          sentence: "满 6 个月的不再计次。",
          rulebookId: "b",
          number: 4,
          fromOn: null,
          groups: 1,
        },
      ],
    },
  });
  expect(await screen.findByText("《总群规》第 3 版印着的")).toBeInTheDocument();
  expect(screen.getByText("满 3 个月的不再计次。")).toBeInTheDocument();
  expect(screen.getByText("第 4 版起：6 个月")).toBeInTheDocument();
  expect(screen.getByText("只印在群规里 · 群规没印，按类别")).toBeInTheDocument();
  expect(screen.getByText("设备部-何雨桐")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "换一类" })).toBeNull();
});

test("who may moves the group to another category, told what follows", async () => {
  show({ group: { setCategoryRefusal: null } });
  fireEvent.click(await button("换一类"));
  const sheet = within(await screen.findByRole("dialog"));
  expect(await sheet.findByRole("button", { name: "现在就是这一类" })).toBeInTheDocument();
  fireEvent.click(await sheet.findByRole("radio", { name: /项目/ }));
  fireEvent.click(sheet.getByRole("button", { name: "换一类" }));
  await waitFor(() => expect(server.asked("SetGroupCategory")).toHaveLength(1));
  expect(server.asked("SetGroupCategory")[0]?.variables).toEqual({ groupId: "g", categoryId: "d" });
});

test("a group without rules says that all is by its category", async () => {
  show({ inForce: { version: null, versionId: null, fromOn: null } });
  expect(await screen.findByText("还没有群规管着这个群，都按类别")).toBeInTheDocument();
  expect(screen.queryByText(/群规没印/)).toBeNull();
});
