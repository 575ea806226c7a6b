import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import AskPage from ".";
import { button, onServer, renderPage } from "../../../test/page";
import { parameters, visited } from "../../../test/taro";

const server = onServer();
const group = (part: object = {}) => ({
  data: { group: { id: "g", name: "生产协调群", askDepartmentRefusal: null, ...part } },
});

beforeEach(() => {
  parameters.groupId = "g";
  server.answer({
    GroupPage: () => group(),
    AskableDepartments: () => ({
      data: { askableDepartments: [{ id: "d", name: "物流部", path: "物流部" }] },
    }),
    AskDepartment: () => ({ data: { askDepartment: { id: "t1" } } }),
  });
});

test("a question that is half written is there again after a reload, and goes when it is asked", async () => {
  const first = renderPage(<AskPage />);
  fireEvent.click(await button(/问哪个部门/));
  fireEvent.click(await screen.findByRole("radio", { name: /物流部/ }));
  fireEvent.change(screen.getByLabelText("问什么"), { target: { value: "几时到货" } });
  first.unmount();

  renderPage(<AskPage />);
  expect(await screen.findByLabelText("问什么")).toHaveValue("几时到货");
  expect(screen.getByText("物流部")).toBeInTheDocument();
  expect(screen.getByText("接着上次写的")).toBeInTheDocument();
  fireEvent.click(await button("问出去"));
  await waitFor(() => expect(visited).toEqual(["replace /pages/task/index?id=t1"]));
  cleanup();
  renderPage(<AskPage />);
  expect(await screen.findByLabelText("问什么")).toHaveValue("");
});
