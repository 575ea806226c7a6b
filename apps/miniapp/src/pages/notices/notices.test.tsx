import { fireEvent, screen, waitFor } from "@testing-library/react";
import NoticesPage from ".";
import { onePage, onServer, renderPage } from "../../../test/page";
import { noticeCard } from "../../../test/people";

const server = onServer();

const notices = (count: number) =>
  Array.from({ length: count }, (_, i) => noticeCard({ id: `n${i}`, subject: `第 ${i} 件事` }));

test("a long list is searched and filtered; where nothing fits, one tap brings all of it back", async () => {
  server.answer({
    Notices: ({ search, filter }) => ({
      data: { notices: onePage(search ? [] : notices(filter ? 1 : 8)) },
    }),
  });
  renderPage(<NoticesPage />);
  expect(await screen.findByText("就这 8 条")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "等我确认" }));
  expect(await screen.findByText("就这 1 条")).toBeInTheDocument();
  expect(server.asked("Notices").at(-1)?.variables).toMatchObject({ filter: "TO_ACKNOWLEDGE" });
  const search = screen.getByRole("searchbox");
  fireEvent.change(search, { target: { value: " lxy" } });
  expect(await screen.findByText("没有找到")).toBeInTheDocument();
  expect(server.asked("Notices").at(-1)?.variables).toMatchObject({
    search: "lxy",
    filter: "TO_ACKNOWLEDGE",
  });
  // The field has kept what was typed, and the focus with it.
  expect(screen.getByRole("searchbox")).toBe(search);
  fireEvent.click(screen.getByRole("button", { name: "看全部" }));
  expect(await screen.findByText("就这 8 条")).toBeInTheDocument();
  expect(search).toHaveValue("");
  fireEvent.change(search, { target: { value: "x" } });
  fireEvent.click(screen.getByRole("button", { name: "清除" }));
  await waitFor(() => expect(search).toHaveValue(""));
});

test("a short list needs no search", async () => {
  server.answer({ Notices: () => ({ data: { notices: onePage(notices(2)) } }) });
  renderPage(<NoticesPage />);
  expect(await screen.findByText("就这 2 条")).toBeInTheDocument();
  expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
});
