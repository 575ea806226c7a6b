import { fireEvent, screen, waitFor } from "@testing-library/react";
import CalendarPage from ".";
import { onServer, renderPage } from "../../../../test/page";
import { clock } from "../../../shell";
import { toFields } from "../../../words/times";

const server = onServer("su");

const today = toFields(clock.now()).date;
const [year, month] = today.split("-").map(Number) as [number, number];
const two = (figure: number) => String(figure).padStart(2, "0");

/** A month of workdays, but for what is said of some of them. */
function monthOf(of: { year: number; month: number }, special: Record<number, object> = {}) {
  const count = new Date(Date.UTC(of.year, of.month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, i) => ({
    day: `${of.year}-${two(of.month)}-${two(i + 1)}`,
    workday: true,
    provisional: false,
    reason: "WEEK",
    holiday: null,
    own: null,
    note: null,
    ...special[i + 1],
  }));
}

function show(special: Record<number, object> = {}, more: object = {}) {
  server.answer({
    WorkingDays: (variables) => {
      const asked = variables as unknown as { year: number; month: number };
      const days = monthOf(asked, special);
      const workingDays = { ...asked, provisional: false, setRefusal: null, days, ...more };
      return { data: { workingDays } };
    },
    SetOwnDays: () => ({ data: { setOwnDays: monthOf({ year, month }).slice(0, 1) } }),
  });
  renderPage(<CalendarPage />);
}

const todayName = new RegExp(`^${month}月${Number(today.slice(8))}日`);

test("today is set to be a day off, with why", async () => {
  show();
  fireEvent.click(await screen.findByRole("button", { name: todayName }));
  expect(screen.getByRole("button", { name: "没有要存的改动" })).toBeInTheDocument();
  fireEvent.click(screen.getByRole("radio", { name: "休息" }));
  fireEvent.change(screen.getByLabelText("为什么"), { target: { value: "台风" } });
  fireEvent.click(screen.getByRole("button", { name: "定为休息" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(server.asked("SetOwnDays")[0]?.variables).toEqual({
    input: { days: [{ day: today, kind: "DAY_OFF", note: "台风" }] },
  });
});

test("what the organisation had said is taken back", async () => {
  const own = { workday: false, reason: "OWN", own: "DAY_OFF", note: "厂庆" };
  show({ [Number(today.slice(8))]: own });
  const [cell] = await screen.findAllByRole("button", { name: todayName });
  expect(cell).toHaveAccessibleName(/今天，本单位定为休息，厂庆$/);
  fireEvent.click(cell!);
  fireEvent.click(screen.getByRole("radio", { name: "按国家安排" }));
  fireEvent.click(screen.getByRole("button", { name: "改回国家安排" }));
  await waitFor(() => expect(server.asked("SetOwnDays")).toHaveLength(1));
  expect(server.asked("SetOwnDays")[0]?.variables).toEqual({
    input: { days: [{ day: today, kind: null, note: null }] },
  });
});

test("days that have passed stay as they were", async () => {
  show();
  fireEvent.click(await screen.findByRole("button", { name: "上个月" }));
  const before = month === 1 ? 12 : month - 1;
  fireEvent.click(await screen.findByRole("button", { name: new RegExp(`^${before}月1日`) }));
  expect(screen.getByRole("button", { name: "过去的日子不能改" })).toBeInTheDocument();
});

test("a year whose holidays are not known says so, and claims nothing else", async () => {
  show({}, { provisional: true, year: 2027 });
  expect(await screen.findByText("2027年的放假安排还没公布，先按周一到周五算")).toBeInTheDocument();
  expect(screen.queryByText(/没有放假/)).toBeNull();
});
