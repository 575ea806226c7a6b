import { fireEvent, screen } from "@testing-library/react";
import GroupsPage from ".";
import { onePage, onServer, renderPage } from "../../../test/page";
import { me, todo } from "../../../test/people";
import { visited } from "../../../test/taro";

const server = onServer();

const show = (createGroupRefusal: string | null) => {
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, createGroupRefusal } } }),
    MyTodo: () => todo([]),
    MyGroups: () => ({ data: { myGroups: onePage([]) } }),
  });
  renderPage(<GroupsPage />);
};

test("the first administrator of a new organisation founds the first group", async () => {
  show(null);
  fireEvent.click(await screen.findByRole("button", { name: "建群" }));
  expect(visited).toEqual(["open /pages/manager/group-edit/index"]);
});

test("who may not found groups is not offered it", async () => {
  show("NOT_ALLOWED");
  expect(await screen.findByText("你还不在任何群里")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "建群" })).toBeNull();
});
