import { fireEvent, screen, waitFor } from "@testing-library/react";
import ReportEnterPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";

const server = onServer();

test("what somebody said is entered, and the code is shown once to be handed over", async () => {
  server.answer({
    ReportForm: () => ({
      data: {
        reportForm: {
          receiver: "OFFICE",
          avoids: false,
          firstWordDueOn: "2026-11-23",
          handlers: [],
        },
      },
    }),
    EnterReceivedReport: () => ({
      data: { enterReceivedReport: { number: "JB-7K2Q", firstWordDueOn: "2026-11-23" } },
    }),
  });
  renderPage(<ReportEnterPage />);
  expect(await screen.findByText("交给督导办，你不办这一件")).toBeInTheDocument();
  expect(await button("写他说了什么")).toBeInTheDocument();
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "半夜在群里发图" } });
  fireEvent.click(screen.getByRole("radio", { name: "安全隐患" }));
  fireEvent.click(await button("录入，出查询码"));
  await waitFor(() => expect(server.asked("EnterReceivedReport")).toHaveLength(1));
  const { input } = server.asked("EnterReceivedReport")[0]!.variables as {
    input: { code: string };
  };
  expect(input).toMatchObject({ kind: "SAFETY", text: "半夜在群里发图", groupId: null });
  expect(input.code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4} ?){4}$/);
  expect(await screen.findByRole("status", { name: `查询码 ${input.code}` })).toBeInTheDocument();
});
