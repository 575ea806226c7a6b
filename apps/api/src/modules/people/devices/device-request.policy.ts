import type { Refusal } from "@riqing/schema";
import { type CallerRoles, may } from "../authority.policy.ts";
import type { DeviceRequestState } from "./device-request.state.ts";

/** As little of a request as the rules need. */
export interface DeviceRequestTerms {
  personId: string;
  issuedById: string | null;
  state: DeviceRequestState;
}

/** Whether the caller knows of it: whom it is about, and who may agree in their place. */
export const maySeeDeviceRequest = (
  caller: CallerRoles,
  { personId }: DeviceRequestTerms,
): boolean => caller.personId === personId || may(caller, "AGREE_TO_DEVICE");

function whyNotAnswer({ state }: DeviceRequestTerms): Refusal | null {
  if (state === "WAITING") return null;
  return state === "EXPIRED" ? "DEVICE_REQUEST_EXPIRED" : "DEVICE_REQUEST_ANSWERED";
}

/** The person confirms, on a device of theirs: that they are asked by one says that it is bound. */
export function whyNotConfirmDevice(
  caller: CallerRoles,
  request: DeviceRequestTerms,
): Refusal | null {
  return caller.personId === request.personId ? whyNotAnswer(request) : "NOT_ALLOWED";
}

/** In the person's place somebody else may agree, but not who gave out the invitation. */
export function whyNotAgreeToDevice(
  caller: CallerRoles,
  request: DeviceRequestTerms,
): Refusal | null {
  if (caller.personId === request.personId || !may(caller, "AGREE_TO_DEVICE")) return "NOT_ALLOWED";
  if (caller.personId === request.issuedById) return "INVITED_BY_YOU";
  return whyNotAnswer(request);
}

/** Whoever sees it may decline, also the administrator who gave out the invitation. */
export function whyNotDeclineDevice(
  caller: CallerRoles,
  request: DeviceRequestTerms,
): Refusal | null {
  return maySeeDeviceRequest(caller, request) ? whyNotAnswer(request) : "NOT_ALLOWED";
}
