import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import AccountabilityPage from ".";
import { onePage, onServer, renderPage } from "../../../../test/page";
import { visited } from "../../../../test/taro";
import { queries } from "../../../shell";

const server = onServer("guo");

const item = (more: object = {}) => ({
  id: "i1",
  occasion: "REFUSED",
  openedAt: "2026-11-19T07:42:00.000Z",
  answer: null,
  answeredAt: null,
  answerRefusal: null,
  mayCite: false,
  task: { id: "t1", kind: "TASK", goal: "核对备件", group: { id: "g1", name: "总装群" } },
  person: { id: "he", name: "何雨桐", department: { id: "d1", name: "总装车间" } },
  head: { id: "guo", name: "郭明远" },
  ...more,
});
let listed: object[] = [];

beforeEach(() => {
  server.answer({
    AccountabilityItems: () => ({
      data: { accountabilityItems: onePage(listed) },
    }),
    AnswerAccountability: ({ answer }: { answer?: unknown }) => {
      const answered = { answer, answeredAt: "2026-11-19T08:00:00.000Z" };
      listed = [item({ ...answered, answerRefusal: "ACCOUNTABILITY_ANSWERED" })];
      return { data: { answerAccountability: listed[0] } };
    },
  });
});

const show = () => renderPage(<AccountabilityPage />);

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

test("whoever records violations cites it from its own card", async () => {
  listed = [item({ mayCite: true, answerRefusal: "NOT_ALLOWED" })];
  show();
  fireEvent.click(await screen.findByText("记录违规"));
  expect(visited.at(-1)).toMatch(/^open .*violation\/index\?cite=ACCOUNTABILITY&id=i1$/);
});
