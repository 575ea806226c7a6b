import { screen, waitFor } from "@testing-library/react";
import GroupBoardsPage from ".";
import { onServer, renderPage } from "../../../../test/page";
import { me } from "../../../../test/people";
import { parameters } from "../../../../test/taro";
import { queries, session } from "../../../shell";

const server = onServer();

const group = (id: string, name: string) => ({ id, name, memberCount: 60, seeBoardRefusal: null });
const empty = { endCursor: null, hasMore: false };

test("opened from a group, only its boards are listed, and it is named", async () => {
  server.reset();
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, seesBoards: true } } }),
    MyGroups: () => ({
      data: { myGroups: { nodes: [group("g1", "生产协调群"), group("g2", "保障群")], ...empty } },
    }),
    Boards: () => ({ data: { boards: { nodes: [], ...empty } } }),
  });
  session.begin({ token: "t", personId: "he", expiresAt: "2026-12-19T00:00:00Z" });
  queries.clear();
  parameters.groupId = "g2";
  renderPage(<GroupBoardsPage />);
  expect(await screen.findByRole("button", { name: "保障群 · 60 人" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "返回" })).toBeInTheDocument();
  await waitFor(() => expect(server.asked("Boards")[0]?.variables.groupId).toBe("g2"));
});
