import { authChecker, whyNotSignedIn } from "./auth-checker.ts";

const nobody = { actor: null, account: null, authRefusal: null };
const account = { id: "a", sessionId: "s" };
const actor = {
  organisationId: "o",
  personId: "p",
  sessionId: "s",
  accountId: "a",
  newDeviceUntil: 0,
  lastUsedOn: null,
};

it.each([
  ["a person", { ...nobody, actor }, null],
  ["an account of nobody yet", { ...nobody, account }, "BIND_FIRST"],
  ["nobody", nobody, "SIGN_IN_FIRST"],
  ["somebody who departed", { ...nobody, authRefusal: "PERSON_DEPARTED" }, "PERSON_DEPARTED"],
] as const)("%s who asks for what only people get is answered", (_, caller, answer) => {
  expect(whyNotSignedIn(caller)).toBe(answer);
  const ask = () => authChecker({ context: caller, root: {}, args: {}, info: {} as never }, []);
  if (answer === null) expect(ask()).toBe(true);
  else expect(ask).toThrow(answer);
});
