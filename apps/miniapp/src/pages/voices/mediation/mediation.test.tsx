import { fireEvent, screen, waitFor } from "@testing-library/react";
import MediationPage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { person } from "../../../../test/people";
import { parameters } from "../../../../test/taro";
import { shownToast } from "../../../shell/toast";
import MediationNewPage from "../mediation-new";

const server = onServer();

const luo = { ...person, id: "luo", name: "罗海峰" };
const party = (of: typeof person, more: object = {}) => ({
  me: false,
  confirmed: false,
  confirmedAt: null,
  receiptId: null,
  person: of,
  ...more,
});

const found = (more: object = {}) => ({
  id: "m1",
  number: "2026-0018",
  groupId: "g",
  title: "东通道先装车还是先吊装",
  state: "CONCLUDED",
  startedAt: "2026-11-17T01:00:00.000Z",
  riseOn: "2026-11-24",
  groupNames: ["生产协调群"],
  outcome: "每天 10:00–11:30 东通道归吊装",
  revision: 2,
  endedAt: null,
  chooseRefusal: "MEDIATOR_CHOSEN",
  objectRefusal: "MEDIATION_CONCLUDED",
  mediateRefusal: "NOT_ALLOWED",
  endRefusal: null,
  confirmRefusal: null,
  parties: [party(luo, { confirmed: true }), party(person, { me: true })],
  mediator: { ...person, id: "feng", name: "冯玉梅" },
  notes: [
    {
      id: "n1",
      kind: "FILED",
      text: "上周三次堵在东通道",
      heldOn: null,
      at: "2026-11-17T01:00:00.000Z",
      by: { id: "luo", name: "罗海峰" },
      files: [],
    },
  ],
  ...more,
});

const show = (mediation: ReturnType<typeof found>) => {
  server.answer({
    Mediation: () => ({ data: { mediation } }),
    ConfirmMediation: () => ({ data: { confirmMediation: { ...mediation, state: "AGREED" } } }),
  });
  return renderPage(<MediationPage />);
};

test("a party confirms the wording that is on screen", async () => {
  show(found());
  expect(await screen.findByText("每天 10:00–11:30 东通道归吊装")).toBeInTheDocument();
  expect(screen.getByText("等你确认")).toBeInTheDocument();
  expect(screen.getByText("不是违规，不计次，不进记录")).toBeInTheDocument();
  fireEvent.click(await button("我同意这样办"));
  await waitFor(() => expect(server.asked("ConfirmMediation")).toHaveLength(1));
  expect(server.asked("ConfirmMediation")[0]?.variables).toMatchObject({
    input: { mediationId: "m1", revision: 2, agrees: true },
  });
  await waitFor(() => expect(shownToast.get()).not.toBeNull());
});

test("while there is no mediator, a party chooses one and cannot object to anybody", async () => {
  show(
    found({
      state: "OPEN",
      outcome: null,
      revision: 0,
      mediator: null,
      chooseRefusal: null,
      objectRefusal: "MEDIATOR_MISSING",
      confirmRefusal: "MEDIATION_NOT_CONCLUDED",
    }),
  );
  expect(await screen.findByText("还没有调解人")).toBeInTheDocument();
  expect(await button("选调解人")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "换一位调解人" })).toBeNull();
});

test("while the mediator is on leave, another one may be chosen without an objection", async () => {
  const note = { heldOn: null, at: "2026-11-19T01:00:00.000Z", by: null, files: [] };
  const text = "冯玉梅请假了，着急的话可以另选一位";
  show(
    found({
      state: "TALKING",
      outcome: null,
      revision: 0,
      chooseRefusal: null,
      objectRefusal: null,
      confirmRefusal: "MEDIATION_NOT_CONCLUDED",
      notes: [{ ...note, id: "n2", kind: "MEDIATOR_AWAY", text }],
    }),
  );
  expect(await screen.findByText(text)).toBeInTheDocument();
  expect(screen.getByText(/调解人请假/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "换一位调解人" })).toBeNull();
  fireEvent.click(await button("另选一位调解人"));
  expect(await screen.findByRole("dialog", { name: "选调解人" })).toBeInTheDocument();
});

test("once it is over there is nothing to do", async () => {
  show(found({ state: "AGREED", riseOn: null, endedAt: "2026-11-19T01:00:00.000Z" }));
  await screen.findByText("两边都同意");
  expect(screen.queryByRole("button", { name: "我同意这样办" })).toBeNull();
});

test("a dispute between two groups has parties from both", async () => {
  const members = (who: string) => ({
    data: {
      group: {
        id: who,
        members: {
          nodes: [{ person: { ...person, id: who, name: `成员${who}` }, roles: [] }],
          endCursor: null,
          hasMore: false,
        },
      },
    },
  });
  const group = (id: string, name: string) => ({ id, name, memberCount: 9, seeBoardRefusal: null });
  server.answer({
    GroupPage: () => ({ data: { group: group("g", "生产协调群") } }),
    MyGroups: () => ({
      data: {
        myGroups: {
          nodes: [group("g", "生产协调群"), group("g2", "保障群")],
          endCursor: null,
          hasMore: false,
        },
      },
    }),
    GroupMembers: ({ id }) => members(String(id)),
    StartMediation: () => ({ data: { startMediation: found() } }),
  });
  parameters.groupId = "g";
  renderPage(<MediationNewPage />);
  fireEvent.click(await screen.findByText("两个群之间的事"));
  fireEvent.click(await screen.findByText("保障群"));
  fireEvent.click(await screen.findByText("加一位当事人"));
  fireEvent.click(await screen.findByRole("radio", { name: "保障群" }));
  fireEvent.click(await screen.findByText("成员g2"));
  const type = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  type("什么事", "东通道先后");
  type("具体说说", "先装车还是先吊装");
  fireEvent.click(await button("提出来"));
  await waitFor(() => expect(server.asked("StartMediation")).toHaveLength(1));
  expect(server.asked("StartMediation")[0]?.variables).toMatchObject({
    input: { groupId: "g", otherGroupId: "g2", partyIds: ["he", "g2"] },
  });
});
