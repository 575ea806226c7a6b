import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import ViolationPage from ".";
import { button, onePage, onServer, renderPage } from "../../../../test/page";
import { person } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { parameters } from "../../../../test/taro";

const server = onServer();

test("cites a task: the copy and its group are there, and a good reason says what to do instead", async () => {
  Object.assign(parameters, { cite: "TASK", id: "t1" });
  const member = { displayName: "设备部-何雨桐", roles: [], joinedAt: null, person };
  server.answer({
    Citation: () => ({
      data: {
        citation: {
          kind: "TASK",
          id: "t1",
          title: "核对备件",
          text: "任务：核对备件",
          groups: [{ id: "g1", name: "总装群" }],
        },
      },
    }),
    GroupMembers: () => ({
      data: {
        group: { id: "g1", name: "总装群", manageRefusal: null, members: onePage([member]) },
      },
    }),
    ViolationKinds: () => ({
      data: {
        violationKinds: [
          { key: "noAnswer", name: "无故不答复", atOnce: false, unlessGoodReason: true, steps: [] },
        ],
      },
    }),
    Ladder: () => ({
      data: {
        ladder: {
          strikeNumber: 1,
          limitedBy: null,
          signed: true,
          step: { measure: "REMIND", days: null },
          clauses: [],
        },
        nextCases: ["提醒"],
      },
    }),
    RecordViolation: () => refused("CASE_GOOD_REASON", { reason: "REASON_ACCEPTED" }),
  });
  renderPage(<ViolationPage />);
  expect(await screen.findByText("任务：核对备件")).toBeInTheDocument();
  expect(await screen.findByText("总装群")).toBeInTheDocument();
  fireEvent.click(await button(/^谁/));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(await within(sheet).findByRole("radio", { name: /何雨桐/ }));
  fireEvent.click(await screen.findByRole("radio", { name: "无故不答复" }));
  fireEvent.change(screen.getByLabelText("发生了什么"), { target: { value: "到点没答复" } });
  fireEvent.click(await button("记录，先听本人说"));
  expect(
    await screen.findByText("他说了原因，改期也同意了，不算无故。到新的期限再看"),
  ).toBeInTheDocument();
  await waitFor(() => expect(server.asked("RecordViolation")).toHaveLength(1));
  expect(server.asked("RecordViolation")[0]?.variables).toMatchObject({
    input: { groupId: "g1", personId: "he", cites: [{ kind: "TASK", id: "t1" }] },
  });
});
