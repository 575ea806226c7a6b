import { fireEvent, screen, within } from "@testing-library/react";
import MyRecordPage from ".";
import { caseLine, measureText } from "../../../../test/cases";
import { onServer, renderPage } from "../../../../test/page";
import { visited } from "../../../../test/taro";

const server = onServer();

const show = (record: object) => {
  server.answer({ MyRecord: () => ({ data: { myRecord: record } }) });
  return renderPage(<MyRecordPage />);
};

test("what counts stands on its rung, with until when; what is open and what is past stand apart", async () => {
  const open = caseLine({ id: "c2", kindName: "图片过多", state: "OPEN", measure: null });
  const past = caseLine({
    id: "c3",
    kindName: "刷屏",
    measure: measureText({ measure: "REMIND", counts: false, state: "REVOKED" }),
  });
  show({ counting: 1, clearOn: "2027-02-19", cases: [open, past, caseLine()] });
  expect(await screen.findByText("还在计次的有 1 次")).toBeInTheDocument();
  const ladder = screen.getByRole("img", { name: "五级台阶，现在：警告" });
  expect(within(ladder).getByText("移交")).toBeInTheDocument();
  expect(screen.getByText("2027年2月19日")).toBeInTheDocument();
  const heads = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(heads).toEqual(expect.arrayContaining(["没定的", "不再计次的"]));
  expect(screen.getByText(/提醒，已撤销/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "看依据和证据，写说明，申诉" }));
  expect(visited.at(-1)).toContain("/pages/discipline/case/index?id=c1");
});

test("somebody without a record reads that there is none", async () => {
  show({ counting: 0, clearOn: null, cases: [] });
  expect(await screen.findByText("没有记录，也没有在计次的")).toBeInTheDocument();
  expect(screen.queryByRole("img", { name: /台阶/ })).toBeNull();
});
