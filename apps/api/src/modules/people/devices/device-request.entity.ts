import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant } from "../../../kernel/column.ts";
import type { DeviceRequestState } from "./device-request.state.ts";

const DeviceRequestSchema = defineEntity({
  name: "DeviceRequest",
  tableName: "device_request",
  // `waiting` is 1 or null, and nulls are distinct: of a person, one request waits at a time.
  uniques: [{ properties: ["organisationId", "personId", "waiting"] }],
  indexes: [{ properties: ["organisationId", "waiting"] }, { properties: ["accountId"] }],
  properties: {
    ...identity,
    personId: id(),
    /** The account that is bound once somebody agrees. */
    accountId: id(),
    invitationId: id(),
    /** Who gave out the invitation; null: whoever runs the machine. */
    issuedById: id().nullable(),
    device: p.string().length(LIMITS.device).nullable(),
    requestedAt: instant(),
    expiresAt: instant(),
    state: p.string().length(12).$type<DeviceRequestState>(),
    waiting: p.integer().nullable(),
    answeredById: id().nullable(),
    answeredAt: instant().nullable(),
    /** Why somebody else agreed, or why it was declined. */
    reason: p.string().length(LIMITS.reason).nullable(),
  },
});

/**
 * Somebody has typed the invitation of a person who has a device already. Nothing is bound before the
 * person, or somebody in their place, agrees.
 *
 *     WAITING ── agreed ──▶ BOUND      WAITING ── declined ──▶ DECLINED      WAITING ── time ──▶ EXPIRED
 *     WAITING ── a newer invitation, or the person has left ──▶ WITHDRAWN
 */
export class DeviceRequest extends DeviceRequestSchema.class {}

DeviceRequestSchema.setClass(DeviceRequest);
