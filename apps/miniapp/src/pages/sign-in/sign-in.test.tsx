import { fireEvent, screen, waitFor } from "@testing-library/react";
import SignInPage from ".";
import { onServer, renderPage } from "../../../test/page";
import { me, person } from "../../../test/people";
import { refused } from "../../../test/server";
import { parameters, visited } from "../../../test/taro";
import { session } from "../../shell";

const signedIn = { token: "fresh", expiresAt: "2026-12-19T00:00:00Z", person };
const wanted = "/pages/notice/index?id=n1";

const server = onServer(null);

beforeEach(() => {
  server.answer({ Me: () => me, DemoPeople: () => ({ data: { demoPeople: [] } }) });
  session.end();
  parameters.from = encodeURIComponent(wanted);
});

const show = () => renderPage(<SignInPage />);

function type(code: string) {
  fireEvent.change(screen.getByRole("textbox", { name: "邀请码" }), { target: { value: code } });
}
const bind = () => fireEvent.click(screen.getByRole("button", { name: "绑定并登录" }));

test("a code signs in, and goes on to the card that was opened", async () => {
  server.answer({ BindInvitation: () => ({ data: { bindInvitation: signedIn } }) });
  show();
  type("abcdefghjk");
  expect(screen.getByRole("textbox")).toHaveValue("ABCDE-FGHJK");
  bind();
  await waitFor(() => expect(visited).toEqual([`arrive ${wanted}`]));
  expect(session.current()).toMatchObject({ token: "fresh", personId: "he" });
});

test("half a code is not sent: the button says what is missing", () => {
  show();
  type("abcde");
  const button = screen.getByRole("button", { name: "邀请码 10 位，还差 5 位" });
  fireEvent.click(button);
  expect(server.asked("BindInvitation")).toHaveLength(0);
});

test.each([
  ["INVITATION_NOT_VALID", "邀请码不对", true],
  ["INVITATION_EXPIRED", "邀请码过期了，找管理员再要一个", true],
  ["INVITATION_USED", "邀请码已经用过", true],
  ["TOO_MANY_ATTEMPTS", "试的次数太多，一小时后再试", false],
])("%s is said at the field", async (code, words, counted) => {
  server.answer({ BindInvitation: () => refused(code) });
  show();
  type("abcdefghjk");
  bind();
  await waitFor(() => expect(screen.getByRole("textbox")).toHaveAccessibleDescription(words));
  expect(screen.queryByText("已错 1 次，一小时内最多 10 次") !== null).toBe(counted);
  expect(session.current()).toBeNull();
});

test("in the demo one enters as somebody, with one tap", async () => {
  server.answer({
    DemoPeople: () => ({ data: { demoPeople: [{ hint: "成员：签群规", person }] } }),
    EnterAs: () => ({ data: { enterAs: signedIn } }),
  });
  show();
  fireEvent.click(await screen.findByRole("button", { name: /成员：签群规/ }));
  await waitFor(() => expect(visited).toEqual([`arrive ${wanted}`]));
  expect(server.asked("EnterAs")[0]?.variables).toEqual({ personId: "he" });
});
