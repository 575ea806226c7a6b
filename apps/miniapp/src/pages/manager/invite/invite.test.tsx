import { fireEvent, screen, waitFor } from "@testing-library/react";
import InvitePage from ".";
import { button, onServer, renderPage } from "../../../../test/page";
import { me, person } from "../../../../test/people";
import { chooseInvitees } from "../../../features/group-admin/invitees";

const server = onServer("admin");
const printed = jest.fn();
let written = "";

const invitation = (name: string, code: string) => ({
  code,
  expiresAt: "2026-11-26T07:00:00Z",
  person: { id: name, name, staffNo: "N1", department: { id: "d", name: "生产部" } },
});

beforeEach(() => {
  chooseInvitees([]);
  written = "";
  window.print = printed;
  Object.assign(navigator, {
    clipboard: { writeText: async (text: string) => void (written = text) },
  });
  server.answer({
    Me: () => ({ data: { me: { ...me.data.me, inviteRefusal: null } } }),
    IssueInvitations: () => ({
      data: {
        issueInvitations: {
          invitedBefore: 3,
          remaining: 40,
          leftOut: [
            { personId: "x", refusal: "PERSON_DEPARTED", person: { ...person, name: "莫离" } },
          ],
          invitations: [invitation("何雨桐", "4F7K2-M9TQX"), invitation("唐志强", "7H2QP-X3K9M")],
        },
      },
    }),
  });
});

const show = () => renderPage(<InvitePage />);

test("everybody who never came in is invited with one tap: a slip with a picture, a text each, a print", async () => {
  show();
  fireEvent.click(await button("发邀请码"));
  expect(await screen.findByText("4F7K2-M9TQX")).toBeInTheDocument();
  expect(server.asked("IssueInvitations")[0]?.variables).toEqual({ input: { again: false } });
  const picture = screen.getByRole("img", { name: "唐志强的二维码" });
  expect(picture.getAttribute("src")).toMatch(/^data:image\/gif;base64,/);
  expect(screen.getByText("3 人以前发过，旧码照用")).toBeInTheDocument();
  expect(screen.getByText("莫离")).toBeInTheDocument();
  expect(await button("还有 40 人，接着发")).toBeInTheDocument();

  fireEvent.click(await button("复制：唐志强"));
  await waitFor(() => expect(written).toContain("7H2QP-X3K9M"));
  // Behind the #: no server reads the code.
  expect(written).toContain("#/pages/bind/index?code=7H2QP-X3K9M");
  expect(written).toContain("唐志强，江岳重工示例厂");
  fireEvent.click(await button("复制全部"));
  await waitFor(() => expect(written).toContain("4F7K2-M9TQX"));
  fireEvent.click(await button("打印"));
  expect(printed).toHaveBeenCalledTimes(1);
});

test("those who were chosen on another page are invited by name", async () => {
  chooseInvitees(["p1", "p2"]);
  show();
  expect(await screen.findByRole("radio", { name: "选好的 2 人" })).toBeChecked();
  fireEvent.click(await button("发邀请码"));
  await waitFor(() => expect(server.asked("IssueInvitations")).toHaveLength(1));
  expect(server.asked("IssueInvitations")[0]?.variables).toEqual({
    input: { personIds: ["p1", "p2"], again: false },
  });
});
