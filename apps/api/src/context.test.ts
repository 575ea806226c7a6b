import { tokenOf, whyNotServe } from "./context.ts";

describe("a client", () => {
  it.each([
    ["h5/0.1.0", "0.1.0", null],
    ["weapp/0.1.1", "0.1.0", null],
    ["weapp/1.0.0", "0.9.9", null],
    ["weapp/0.10.0", "0.9.0", null],
    ["h5/0.9.0", "0.10.0", "CLIENT_TOO_OLD"],
    ["h5/0.0.9", "0.1.0", "CLIENT_TOO_OLD"],
    ["h5/0.9.9-beta", "1.0.0", "CLIENT_TOO_OLD"],
    ["a tool of somebody's own", "0.1.0", null],
    [null, "0.1.0", null],
  ])("%s, where the oldest is %s: %s", (client, oldest, refusal) => {
    expect(whyNotServe(client, oldest)).toBe(refusal);
  });
});

describe("a token", () => {
  it.each([
    ["Bearer abc", "abc"],
    ["bearer abc", "abc"],
    ["Bearer ", null],
    ["Bearer a b", null],
    ["Basic abc", null],
    [undefined, null],
  ])("in %j: %j", (authorization, token) => {
    expect(tokenOf({ authorization })).toBe(token);
  });
});
