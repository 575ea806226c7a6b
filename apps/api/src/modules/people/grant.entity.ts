import { defineEntity, p } from "@mikro-orm/core";
import { id, identity, instant } from "../../kernel/column.ts";
import { enumOf } from "../../kernel/enum.ts";

/** Of the organisation, of a department, or of a group: the scope says which one. */
export const Role = enumOf(
  "ORGANISATION_ADMIN",
  "OFFICE",
  "HEAD",
  "OWNER",
  "ADMIN",
  "PUBLISHER",
  "LEADER",
);
export type Role = keyof typeof Role;

export const GROUP_ROLES = ["OWNER", "ADMIN", "PUBLISHER", "LEADER"] as const;
export type GroupRole = (typeof GROUP_ROLES)[number];

const GrantSchema = defineEntity({
  name: "Grant",
  tableName: "role_grant",
  // `live` is 1 or null, and nulls are distinct: a role is held once, however often it was before.
  uniques: [{ properties: ["organisationId", "personId", "scopeId", "role", "live"] }],
  indexes: [{ properties: ["organisationId", "scopeId", "live"] }],
  properties: {
    ...identity,
    personId: id(),
    role: p.string().length(30).$type<Role>(),
    scopeId: id(),
    grantedFrom: instant(),
    grantedUntil: instant().nullable(),
    live: p.integer().nullable(),
  },
});

/** That a person holds a role in a scope, from a time until another. */
export class Grant extends GrantSchema.class {}

GrantSchema.setClass(Grant);
