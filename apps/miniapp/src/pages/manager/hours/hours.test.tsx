import { fireEvent, screen, waitFor } from "@testing-library/react";
import HoursPage from ".";
import { onServer, renderPage } from "../../../../test/page";
import { hours } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { parameters } from "../../../../test/taro";

const server = onServer();

const group = (part: object = {}) => ({
  id: "g",
  name: "生产协调群",
  setHoursRefusal: null,
  hours,
  ...part,
});

function show(part: object = {}) {
  let kept = group(part);
  server.answer({
    GroupHours: () => ({ data: { group: kept } }),
    SetGroupHours: ({ input }: { input?: unknown }) => {
      kept = { ...kept, hours: { ...hours, ...(input as object) } };
      return { data: { setGroupHours: kept } };
    },
  });
  parameters.groupId = "g";
  renderPage(<HoursPage />);
}

test("what is changed is sent whole, and then there is nothing left to save", async () => {
  show();
  expect(await screen.findByRole("button", { name: "没有要存的改动" })).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText("每天几点封账"), { target: { value: "18:10" } });
  expect(screen.getByText("22:00–07:00")).toBeInTheDocument();
  expect(screen.queryByRole("switch", { name: /安静时段/ })).toBeNull();
  fireEvent.click(screen.getByRole("radio", { name: "1 小时" }));
  fireEvent.click(screen.getByRole("button", { name: "存下来" }));
  expect(await screen.findByRole("button", { name: "没有要存的改动" })).toBeInTheDocument();
  expect(server.asked("SetGroupHours")[0]?.variables).toEqual({
    input: {
      groupId: "g",
      closeOutAt: "18:10",
      periods: hours.periods,
      confirmWithinMinutes: 60,
      workPattern: null,
    },
  });
  expect(screen.getByLabelText("每天几点封账")).toHaveValue("18:10");
});

test("periods come and go, up to four, and what is wrong is said before it is sent", async () => {
  show();
  const add = await screen.findByRole("button", { name: "加一段" });
  fireEvent.click(add);
  expect(screen.getByLabelText("第 3 段，从几点")).toHaveValue("18:30");
  expect(screen.getByText(/一天上班 9 小时 30 分/)).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText("第 3 段，从几点"), { target: { value: "17:00" } });
  expect(screen.getByRole("button", { name: "第 3 段要在上一段之后" })).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "删掉第 3 段" }));
  fireEvent.click(screen.getByRole("button", { name: "加一段" }));
  fireEvent.click(screen.getByRole("button", { name: "加一段" }));
  expect(screen.getByRole("button", { name: "最多 4 段" })).toBeInTheDocument();
  expect(server.asked("SetGroupHours")).toHaveLength(0);
});

test("a night says that it ends on the day after, and what the close-out then closes", async () => {
  show({ hours: { ...hours, periods: [{ from: "21:00", until: "24:00" }], quiet: null } });
  const ends = await screen.findByLabelText("第 1 段，到几点");
  expect(ends).toHaveValue("00:00");
  expect(screen.getByText(/第二天这个点封前一天的账/)).toBeInTheDocument();
  fireEvent.change(ends, { target: { value: "02:00" } });
  expect(screen.getByText("到第二天 02:00")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "存下来" }));
  await waitFor(() => expect(server.asked("SetGroupHours")).toHaveLength(1));
  expect(server.asked("SetGroupHours")[0]?.variables).toMatchObject({
    input: { periods: [{ from: "21:00", until: "02:00" }] },
  });
});

test("a group gets days of its own: a week, large and small weeks, a round", async () => {
  show();
  fireEvent.click(await screen.findByRole("radio", { name: "每周固定" }));
  fireEvent.click(screen.getByRole("checkbox", { name: "周三，上班" }));
  expect(screen.getByRole("checkbox", { name: "周三，休息" })).toBeInTheDocument();
  const sent = () => server.asked("SetGroupHours").at(-1)?.variables;
  const save = async (times: number) => {
    fireEvent.click(screen.getByRole("button", { name: "存下来" }));
    await waitFor(() => expect(server.asked("SetGroupHours")).toHaveLength(times));
    await screen.findByRole("button", { name: "没有要存的改动" });
  };
  await save(1);
  expect(sent()).toMatchObject({
    input: {
      workPattern: {
        works: [true, true, false, true, true, true, false],
        keepsHolidays: true,
      },
    },
  });
  fireEvent.click(screen.getByRole("radio", { name: "大小周" }));
  fireEvent.click(screen.getByRole("radio", { name: "这一周上五天" }));
  await save(2);
  expect(sent()).toMatchObject({
    input: { workPattern: { works: [..."11111001111110"].map((one) => one === "1") } },
  });
  fireEvent.click(screen.getByRole("radio", { name: "上几休几" }));
  fireEvent.change(screen.getByLabelText("连上几天"), { target: { value: "3" } });
  fireEvent.change(screen.getByLabelText("连休几天"), { target: { value: "3" } });
  fireEvent.click(screen.getByRole("switch", { name: /法定节假日放假/ }));
  await save(3);
  expect(sent()).toMatchObject({
    input: {
      workPattern: { works: [true, true, true, false, false, false], keepsHolidays: true },
    },
  });
  fireEvent.click(screen.getByRole("radio", { name: "按单位日历" }));
  await save(4);
  expect(sent()).toMatchObject({ input: { workPattern: null } });
});

test("any number of minutes may be typed", async () => {
  show();
  fireEvent.click(await screen.findByRole("radio", { name: "其他" }));
  fireEvent.change(screen.getByLabelText("多少分钟"), { target: { value: "3" } });
  expect(screen.getByRole("button", { name: "在 5 到 480 分钟之间" })).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText("多少分钟"), { target: { value: "45" } });
  fireEvent.click(screen.getByRole("button", { name: "存下来" }));
  await waitFor(() => expect(server.asked("SetGroupHours")).toHaveLength(1));
});

test("who may not reads them, and is told who may", async () => {
  show({ setHoursRefusal: "NOT_ALLOWED" });
  expect(await screen.findByText(/这些时间由群主和管理员改/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "保存" })).toBeNull();
});

test("what the server does not take stands at its field", async () => {
  show();
  await screen.findByRole("button", { name: "没有要存的改动" });
  server.answer({
    SetGroupHours: () =>
      refused("BAD_INPUT", { fields: [{ path: "closeOutAt", reason: "NOT_VALID" }] }),
  });
  fireEvent.change(screen.getByLabelText("每天几点封账"), { target: { value: "18:10" } });
  fireEvent.click(screen.getByRole("button", { name: "存下来" }));
  expect(await screen.findByText("填得不对")).toBeInTheDocument();
  expect(screen.getByLabelText("每天几点封账")).toHaveValue("18:10");
});
