import { type CallerRoles, withoutRoles } from "../authority.policy.ts";
import {
  type DeviceRequestTerms,
  maySeeDeviceRequest,
  whyNotAgreeToDevice,
  whyNotConfirmDevice,
  whyNotDeclineDevice,
} from "./device-request.policy.ts";
import { stateAt } from "./device-request.state.ts";

const nobody: CallerRoles = withoutRoles("mo");
const lin = { ...nobody, personId: "lin" };
const head = { ...nobody, headed: [{ departmentId: "d1", lineage: "d1/" }] };
const office = { ...nobody, personId: "du", office: true };
const admin = { ...nobody, personId: "guan", organisationAdmin: true };
const open: DeviceRequestTerms = { personId: "lin", issuedById: "guan", state: "WAITING" };
const fromConsole = { ...open, issuedById: null };

it.each([
  ["the person", lin, open, null, "NOT_ALLOWED", null],
  ["the office", office, open, "NOT_ALLOWED", null, null],
  [
    "an administrator who gave out the invitation",
    admin,
    open,
    "NOT_ALLOWED",
    "INVITED_BY_YOU",
    null,
  ],
  [
    "an administrator, of an invitation from the console",
    admin,
    fromConsole,
    "NOT_ALLOWED",
    null,
    null,
  ],
  [
    "an administrator, of their own",
    admin,
    { ...open, personId: "guan" },
    null,
    "NOT_ALLOWED",
    null,
  ],
  ["a head", head, open, "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED"],
  ["anybody else", nobody, open, "NOT_ALLOWED", "NOT_ALLOWED", "NOT_ALLOWED"],
] as const)("%s may confirm, agree, decline", (_, caller, request, confirm, agree, decline) => {
  expect(whyNotConfirmDevice(caller, request)).toBe(confirm);
  expect(whyNotAgreeToDevice(caller, request)).toBe(agree);
  expect(whyNotDeclineDevice(caller, request)).toBe(decline);
  expect(maySeeDeviceRequest(caller, request)).toBe(decline === null);
});

it.each([
  ["BOUND", "DEVICE_REQUEST_ANSWERED"],
  ["DECLINED", "DEVICE_REQUEST_ANSWERED"],
  ["WITHDRAWN", "DEVICE_REQUEST_ANSWERED"],
  ["EXPIRED", "DEVICE_REQUEST_EXPIRED"],
] as const)("what is %s is answered no more", (state, answer) => {
  expect(whyNotConfirmDevice(lin, { ...open, state })).toBe(answer);
  expect(whyNotAgreeToDevice(office, { ...open, state })).toBe(answer);
  expect(whyNotDeclineDevice(office, { ...open, state })).toBe(answer);
});

it("expires to the millisecond, and only while it waits", () => {
  const expiresAt = new Date("2026-03-09T08:00:00Z");
  const before = new Date(expiresAt.getTime() - 1);
  expect(stateAt({ state: "WAITING", expiresAt }, before)).toBe("WAITING");
  expect(stateAt({ state: "WAITING", expiresAt }, expiresAt)).toBe("EXPIRED");
  expect(stateAt({ state: "BOUND", expiresAt }, expiresAt)).toBe("BOUND");
});
