import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import ViolationPage from ".";
import { caseLine } from "../../../../test/cases";
import { button, onePage, onServer, renderPage } from "../../../../test/page";
import { person } from "../../../../test/people";
import { refused } from "../../../../test/server";
import { parameters } from "../../../../test/taro";

const server = onServer();

const group = { id: "g1", name: "总装群" };
const member = { displayName: "设备部-何雨桐", roles: [], joinedAt: null, person };

/** A task that is cited, its group with one member, one kind, and what the ladder proposes for it. */
const answer = (more: Parameters<typeof server.answer>[0] = {}, clauses: object[] = []) => {
  Object.assign(parameters, { cite: "TASK", id: "t1" });
  server.answer({
    Citation: () => ({
      data: {
        citation: {
          kind: "TASK",
          id: "t1",
          title: "核对备件",
          text: "任务：核对备件",
          groups: [group],
        },
      },
    }),
    GroupMembers: () => ({
      data: { group: { ...group, manageRefusal: null, members: onePage([member]) } },
    }),
    ViolationKinds: () => ({
      data: {
        violationKinds: [
          {
            key: "noAnswer",
            name: "无故不答复",
            atOnce: false,
            unlessGoodReason: true,
            clauses: ["c2"],
            steps: [],
          },
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
          restsOn: clauses.length > 0 ? ["c2"] : [],
          clauses,
        },
        nextCases: ["提醒"],
      },
    }),
    ...more,
  });
};

/** Who, what, and what happened. */
async function fillIn() {
  fireEvent.click(await button(/^谁/));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(await within(sheet).findByRole("radio", { name: /何雨桐/ }));
  fireEvent.click(await screen.findByRole("radio", { name: "无故不答复" }));
  fireEvent.change(screen.getByLabelText("发生了什么"), { target: { value: "到点没答复" } });
}

test("cites a task: the copy and its group are there, and a good reason says what to do instead", async () => {
  answer({ RecordViolation: () => refused("CASE_GOOD_REASON", { reason: "REASON_ACCEPTED" }) });
  renderPage(<ViolationPage />);
  expect(await screen.findByText("任务：核对备件")).toBeInTheDocument();
  expect(await screen.findByText("总装群")).toBeInTheDocument();
  await fillIn();
  fireEvent.click(await button("记录，先听本人说"));
  expect(
    await screen.findByText("他说了原因，改期也同意了，不算无故。到新的期限再看"),
  ).toBeInTheDocument();
  await waitFor(() => expect(server.asked("RecordViolation")).toHaveLength(1));
  expect(server.asked("RecordViolation")[0]?.variables).toMatchObject({
    input: { groupId: "g1", personId: "he", cites: [{ kind: "TASK", id: "t1" }] },
  });
});

test("the clause that the kind rests on is proposed, and messages to me are cited besides", async () => {
  const message = (id: string, title: string, citableIn: string[]) => ({
    id,
    title,
    body: "",
    at: "2026-11-16T01:00:00.000Z",
    citableIn,
  });
  const some = [message("m1", "清账：总装群", ["g1"]), message("m2", "别的群", ["g2"])];
  const clauses = [
    { key: "c2", label: "4.2", text: "到点要答复。" },
    { key: "c1", label: "4.1", text: "先看通知。" },
  ];
  answer(
    {
      CitableMessages: () => ({ data: { inbox: onePage(some) } }),
      RecordViolation: () => refused("NOT_A_MEMBER"),
    },
    clauses,
  );
  renderPage(<ViolationPage />);
  await fillIn();
  expect(await screen.findByText("4.2 到点要答复。")).toBeInTheDocument();
  fireEvent.click(await button(/^引用我收到的消息/));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(await within(sheet).findByRole("checkbox", { name: /清账：总装群/ }));
  expect(within(sheet).queryByText("别的群")).toBeNull();
  expect(await screen.findByText("1 条")).toBeInTheDocument();
  fireEvent.click(await button("记录，先听本人说"));
  await waitFor(() => expect(server.asked("RecordViolation")).toHaveLength(1));
  expect(server.asked("RecordViolation")[0]?.variables).toMatchObject({
    input: {
      clauseKey: "c2",
      cites: [
        { kind: "TASK", id: "t1" },
        { kind: "MESSAGE", id: "m1" },
      ],
    },
  });
});

test("what is cited goes into a case that is not decided, instead of a new one", async () => {
  answer({
    Cases: () => ({ data: { cases: onePage([caseLine()]) } }),
    AddEvidence: () => refused("CASE_DECIDED"),
  });
  renderPage(<ViolationPage />);
  fireEvent.click(await button(/^加进还没定的一件/));
  const sheet = await screen.findByRole("dialog");
  fireEvent.click(await within(sheet).findByRole("radio", { name: /2026-0137/ }));
  await waitFor(() => expect(server.asked("AddEvidence")).toHaveLength(1));
  expect(server.asked("Cases")[0]?.variables).toMatchObject({ groupId: "g1", open: true });
  expect(server.asked("AddEvidence")[0]?.variables).toMatchObject({
    input: { caseId: "c1", cites: [{ kind: "TASK", id: "t1" }] },
  });
});

test("says of a group whose violations others record that it is not mine, before it is sent", async () => {
  answer({
    Ladder: () => refused("NOT_ALLOWED"),
    CitableMessages: () => ({ data: { inbox: { ...onePage([]), hasMore: true, endCursor: "x" } } }),
  });
  renderPage(<ViolationPage />);
  await fillIn();
  expect(await button("这个群不归你记录，换一个群")).toHaveAttribute("aria-disabled", "true");
  fireEvent.click(await button(/^引用我收到的消息/));
  expect(await screen.findByText("最近的消息里没有能引用的")).toBeInTheDocument();
});
