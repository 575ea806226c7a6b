import { fireEvent, screen } from "@testing-library/react";
import CategoriesPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { me } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { visited } from "../../../../test/taro";

const server = onServer();

const line = (part: object = {}) => ({
  id: "c",
  name: "综合",
  description: "综合事务的群",
  approver: "HEAD",
  office: "人力资源部",
  namingPattern: "",
  mustBeIn: "NOBODY",
  admitter: "ADMIN",
  groupsPerOwner: null,
  approvalDays: 3,
  revision: 1,
  retired: false,
  retireReason: null,
  groupCount: 9,
  saveRefusal: null,
  retireRefusal: null,
  waiting: [],
  ...part,
});

const mine = (setCategoriesRefusal: string | null) => ({
  data: { me: { ...me.data.me, setCategoriesRefusal } },
});

function show(refusal: string | null = null) {
  server.answer({
    Me: () => mine(refusal),
    Categories: ({ retired }: { retired?: unknown }) => ({
      data: {
        categories: retired
          ? []
          : [
              line({
                waiting: [
                  { key: "strikeMonths", fromOn: null },
                  { key: "strikeMonths", fromOn: null },
                  { key: "imagesPerDay", fromOn: null },
                  { key: "avatars", fromOn: "2026-11-23" },
                ],
              }),
              line({ id: "d", name: "项目", groupCount: 0 }),
            ],
      },
    }),
  });
  renderPage(<CategoriesPage />);
}

test("each says how many groups it has, and how many of its settings wait for new rules", async () => {
  show();
  expect(await screen.findByText("9 个群")).toBeInTheDocument();
  expect(screen.getByText("改了 2 项，等新版群规")).toBeInTheDocument();
  expect(screen.getByText("就这 2 类")).toBeInTheDocument();
  fireEvent.click(await button(/^项目/));
  expect(visited.at(-1)).toContain("/pages/manager/category/index?id=d");
  fireEvent.click(screen.getByRole("radio", { name: "停用的" }));
  expect(await screen.findByText("没有停用的类别")).toBeInTheDocument();
});

test("who may not add one reads who may", async () => {
  show("NOT_ALLOWED");
  expect(await button("类别由系统管理员定，改要找他们")).toHaveAttribute("aria-disabled", "true");
});

test("what could not be read is said, with another try", async () => {
  server.answer({ Me: () => mine(null), Categories: () => refused("FAULT") });
  renderPage(<CategoriesPage />);
  expect(await screen.findByText(/服务器出了错/)).toBeInTheDocument();
});
