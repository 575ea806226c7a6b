import { QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen } from "@testing-library/react";
import GroupsPage from ".";
import { me, todo } from "../../../test/people";
import { openServer } from "../../../test/server";
import { visited } from "../../../test/taro";
import { queries, session } from "../../shell";

let server: Awaited<ReturnType<typeof openServer>>;
beforeAll(async () => void (server = await openServer()));
afterAll(() => server.close());

const show = (createGroupRefusal: string | null) => {
  server.reset();
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, createGroupRefusal } } }),
    MyTodo: () => todo([]),
    MyGroups: () => ({ data: { myGroups: { nodes: [], endCursor: null, hasMore: false } } }),
  });
  session.begin({ token: "t", personId: "he", expiresAt: "2026-12-19T00:00:00Z" });
  queries.clear();
  visited.length = 0;
  render(
    <QueryClientProvider client={queries}>
      <GroupsPage />
    </QueryClientProvider>,
  );
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
