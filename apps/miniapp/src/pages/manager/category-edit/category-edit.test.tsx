import { fireEvent, screen, waitFor } from "@testing-library/react";
import CategoryEditPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { me } from "../../../../test/people";
import { refused } from "../../../../test/server";

const server = onServer();

function show(setCategoriesRefusal: string | null = null) {
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, setCategoriesRefusal } } }),
    SaveCategory: () => refused("CATEGORY_NAME_TAKEN"),
  });
  renderPage(<CategoryEditPage />);
}

test("a new category is sent whole, with its pattern as the contract has it", async () => {
  show();
  expect(await button("还没写叫什么")).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText("叫什么"), { target: { value: "外协" } });
  fireEvent.change(screen.getByLabelText("在哪里备案"), { target: { value: "人力资源部" } });
  fireEvent.change(screen.getByLabelText("群名怎么写"), {
    target: { value: "【单位】【事由】工作群" },
  });
  fireEvent.click(screen.getByRole("radio", { name: "督导部门批" }));
  fireEvent.click(await button("加这一类"));
  await waitFor(() => expect(server.asked("SaveCategory")).toHaveLength(1));
  expect(server.asked("SaveCategory")[0]?.variables).toMatchObject({
    input: {
      id: null,
      name: "外协",
      office: "人力资源部",
      namingPattern: "{org}{topic}工作群",
      approver: "OFFICE",
      approvalDays: 3,
      groupsPerOwner: null,
      settings: [],
    },
  });
  // Refused, it keeps what was written.
  expect(await screen.findByText("已有同名的类别，换个名字")).toBeInTheDocument();
  expect(screen.getByLabelText("叫什么")).toHaveValue("外协");
});

test("who may not reads who may, and writes nothing in vain", async () => {
  show("NOT_ALLOWED");
  expect(await screen.findByText("类别由系统管理员定，改要找他们")).toBeInTheDocument();
  expect(screen.queryByLabelText("叫什么")).toBeNull();
});
