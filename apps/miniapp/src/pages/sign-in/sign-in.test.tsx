import { fireEvent, screen, waitFor } from "@testing-library/react";
import SignInPage from ".";
import { onServer, renderPage } from "../../../test/page";
import { me, person } from "../../../test/people";
import { refused } from "../../../test/server";
import { parameters, visited } from "../../../test/taro";
import { session } from "../../shell";

const signedIn = { token: "fresh", expiresAt: "2026-12-19T00:00:00Z", person, waiting: null };
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
  ["TOO_MANY_ATTEMPTS", "输错太多，过一会儿再试", false],
])("%s is said at the field", async (code, words, counted) => {
  server.answer({ BindInvitation: () => refused(code) });
  show();
  type("abcdefghjk");
  bind();
  await waitFor(() => expect(screen.getByRole("textbox")).toHaveAccessibleDescription(words));
  expect(screen.queryByText("已错 1 次，错满 10 次要等，越错等得越久") !== null).toBe(counted);
  expect(session.current()).toBeNull();
});

test("who has to wait is told for how long, and may try another code", async () => {
  server.answer({
    BindInvitation: () => ({
      data: null,
      errors: [{ message: "", extensions: { code: "TOO_MANY_ATTEMPTS", retryAfterSeconds: 61 } }],
    }),
  });
  show();
  type("abcdefghjk");
  bind();
  await waitFor(() =>
    expect(screen.getByRole("textbox")).toHaveAccessibleDescription("输错太多，2 分后再试"),
  );
  server.answer({ BindInvitation: () => ({ data: { bindInvitation: signedIn } }) });
  type("abcdefghjm");
  bind();
  await waitFor(() => expect(visited).toEqual([`arrive ${wanted}`]));
});

test("a code of somebody with another device leads to the page that waits", async () => {
  const waiting = { state: "WAITING", expiresAt: "2026-11-26T07:42:00.000Z" };
  server.answer({
    BindInvitation: () => ({ data: { bindInvitation: { ...signedIn, person: null, waiting } } }),
  });
  show();
  type("abcdefghjk");
  bind();
  await waitFor(() => expect(visited).toHaveLength(1));
  expect(visited[0]).toContain(`/pages/bind/index?from=${encodeURIComponent(wanted)}`);
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
