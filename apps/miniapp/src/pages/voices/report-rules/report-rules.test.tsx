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
  fireEvent.click(await screen.findByRole("radio", { name: "24" }));
  fireEvent.click(screen.getByRole("radio", { name: "单位管理员" }));
  await waitFor(() => expect(server.asked("SaveReportSettings")).toHaveLength(2));
  expect(server.asked("SaveReportSettings").map(({ variables }) => variables)).toEqual([
    { input: { keepMonths: 24 } },
    { input: { receivers: [{ kind: "LEAK", receiver: "ORGANISATION_ADMIN" }] } },
  ]);
});

test("others read it, and change nothing", async () => {
  show(rules({ saveRefusal: "NOT_ALLOWED" }));
  fireEvent.click(await screen.findByRole("radio", { name: "24" }));
  expect(screen.getByRole("radio", { name: "12" })).toHaveAttribute("aria-checked", "true");
  expect(server.asked("SaveReportSettings")).toEqual([]);
});
