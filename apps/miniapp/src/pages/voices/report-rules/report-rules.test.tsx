import { fireEvent, screen, waitFor } from "@testing-library/react";
import ReportRulesPage from ".";
import { onServer, renderPage } from "../../../../test/page";

const server = onServer();

const rules = (more: object = {}) => ({
  firstWordDays: 5,
  answerMonths: 3,
  keepMonths: 12,
  handOver: [600, 960],
  saveRefusal: null,
  receivers: [{ kind: "LEAK", receiver: "OFFICE" }],
  appointed: null,
  ...more,
});

const show = (shown: object) => {
  server.answer({
    ReportSettings: () => ({ data: { reportSettings: shown } }),
    SaveReportSettings: () => ({ data: { saveReportSettings: shown } }),
  });
  return renderPage(<ReportRulesPage />);
};

test("each choice of the administrator holds at once", async () => {
  show(rules());
  fireEvent.click(await screen.findByRole("radio", { name: "24 个月" }));
  fireEvent.click(screen.getByRole("radio", { name: "单位管理员" }));
  await waitFor(() => expect(server.asked("SaveReportSettings")).toHaveLength(2));
  expect(server.asked("SaveReportSettings").map(({ variables }) => variables)).toEqual([
    { input: { keepMonths: 24 } },
    { input: { receivers: [{ kind: "LEAK", receiver: "ORGANISATION_ADMIN" }] } },
  ]);
});

test("others read it, and find nothing to choose", async () => {
  show(rules({ saveRefusal: "NOT_ALLOWED" }));
  await screen.findByText("12 个月");
  for (const words of [
    "5 个工作日",
    "3 个月",
    "督导办",
    "还没指定",
    "10:00、16:00",
    "只有单位管理员能改",
  ])
    expect(screen.getByText(words)).toBeInTheDocument();
  expect(screen.queryByRole("radio")).toBeNull();
  expect(screen.queryByRole("button", { name: /能受理的人都被点名/ })).toBeNull();
});
