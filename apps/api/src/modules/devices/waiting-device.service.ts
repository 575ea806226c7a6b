import type { Refusal } from "@riqing/schema";
import { inOrganisation, type RequestContext } from "../../kernel/ctx.ts";
import { orNotFound } from "../../kernel/refusal.ts";
import { inTransaction } from "../../kernel/transaction.ts";
import { deviceWords } from "../../words/devices.zh-cn.ts";
import { boundAtOf, type DeviceRequestType, distinctName, waitingDevice } from "../people/index.ts";
import { earliest, type Nudgeable, nudgeCooldownUntil, nudgeOrRefuse } from "../reach/index.ts";
import { whoMayAgree } from "./device.messages.ts";

/** Those for whose word a new device waits: the person, on a device they have, and who may agree for them. */
async function asked(ctx: RequestContext, request: DeviceRequestType): Promise<Nudgeable> {
  const people = [request.personId, ...(await whoMayAgree(ctx, request))];
  const reachable = [];
  for (const id of people) if ((await boundAtOf(ctx, id)) !== null) reachable.push(id);
  return { reachable, unreachable: people.length - reachable.length };
}

/** The names of who may agree in the person's place, whom whoever waits can call. */
export async function agreeing(ctx: RequestContext, request: DeviceRequestType): Promise<string[]> {
  const about = inOrganisation(ctx, request.organisationId);
  const ids = await whoMayAgree(about, request);
  return Promise.all(ids.map((id) => distinctName(about, id)));
}

/** When they can be reminded again, and why not now; both null: now. */
export async function nudgeOf(
  ctx: RequestContext,
  request: DeviceRequestType,
): Promise<{ refusal: Refusal | null; againAt: Date | null }> {
  const about = inOrganisation(ctx, request.organisationId);
  const { reachable } = await asked(about, request);
  if (reachable.length === 0) return { refusal: "NOBODY_TO_NUDGE", againAt: null };
  const resting = await nudgeCooldownUntil(about, request.organisationId, reachable);
  const all = resting.size === reachable.length;
  return { refusal: all ? "NUDGED_RECENTLY" : null, againAt: all ? earliest(resting) : null };
}

/**
 * Reminds those for whose word the device waits; answers how many that were. Refuses with `NOT_FOUND` where
 * it waits for nobody, and as `nudgeOrRefuse`.
 */
export function nudgeForDevice(ctx: RequestContext): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const request = orNotFound((await waitingDevice(ctx))?.waits);
    const about = inOrganisation(ctx, request.organisationId);
    const name = await distinctName(about, request.personId);
    const { nudged } = await nudgeOrRefuse(about, request.id, await asked(about, request), {
      kind: "DEVICE_REQUESTED",
      subjectId: request.id,
      title: deviceWords.requestedAgain(name),
      body: deviceWords.requestedAgainBody,
    });
    return nudged;
  });
}
