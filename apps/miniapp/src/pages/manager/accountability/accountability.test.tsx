import { QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import AccountabilityPage from ".";
import { openServer } from "../../../../test/server";
import { queries, session } from "../../../shell";
import { shownToast } from "../../../shell/toast";

let server: Awaited<ReturnType<typeof openServer>>;

const item = (more: object = {}) => ({
  id: "i1",
  occasion: "REFUSED",
  openedAt: "2026-11-19T07:42:00.000Z",
  answer: null,
  answeredAt: null,
  answerRefusal: null,
  task: { id: "t1", kind: "TASK", goal: "核对备件", group: { id: "g1", name: "总装群" } },
  person: { id: "he", name: "何雨桐", department: { id: "d1", name: "总装车间" } },
  head: { id: "guo", name: "郭明远" },
  ...more,
});
let listed: object[] = [];

beforeAll(async () => (server = await openServer()));
afterAll(() => server.close());
beforeEach(() => {
  server.reset();
  server.answer({
    AccountabilityItems: () => ({
      data: { accountabilityItems: { nodes: listed, endCursor: null, hasMore: false } },
    }),
    AnswerAccountability: ({ answer }: { answer?: unknown }) => {
      const answered = { answer, answeredAt: "2026-11-19T08:00:00.000Z" };
      listed = [item({ ...answered, answerRefusal: "ACCOUNTABILITY_ANSWERED" })];
      return { data: { answerAccountability: listed[0] } };
    },
  });
  session.begin({ token: "t", personId: "guo", expiresAt: "2026-12-19T00:00:00Z" });
  queries.clear();
  shownToast.set(null);
});

const show = () =>
  render(
    <QueryClientProvider client={queries}>
      <AccountabilityPage />
    </QueryClientProvider>,
  );

test("the head says how it came about, once", async () => {
  listed = [item()];
  show();
  expect(await screen.findByText("没说原因就不接")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "说明情况：核对备件" }));
  const sheet = await screen.findByRole("dialog");
  expect(within(sheet).getByRole("button", { name: "先写说明" })).toBeInTheDocument();
  fireEvent.change(within(sheet).getByRole("textbox"), { target: { value: "已另派人" } });
  fireEvent.click(within(sheet).getByRole("button", { name: "送出说明" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: /^说明情况/ })).toBeNull());
  expect(screen.getByText("已另派人")).toBeInTheDocument();
  expect(server.asked("AnswerAccountability")[0]?.variables).toEqual({
    id: "i1",
    answer: "已另派人",
  });
});

test("others read it; nothing to read is a sentence", async () => {
  listed = [item({ head: null, answerRefusal: "NOT_ALLOWED" })];
  const { unmount } = show();
  expect(await screen.findByText("上面没有部门负责人")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /^说明情况/ })).toBeNull();
  unmount();
  listed = [];
  queries.clear();
  show();
  expect(await screen.findByText(/没有追责事项/)).toBeInTheDocument();
});
