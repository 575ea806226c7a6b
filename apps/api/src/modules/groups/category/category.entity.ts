import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant, longText } from "../../../kernel/column.ts";
import { enumOf } from "../../../kernel/enum.ts";
import { nameKey } from "../../../kernel/name-key.ts";

/** Who approves a proposed group of a category. HEAD_FILES: the head founds it, and the office is only told. */
export const CategoryApprover = enumOf("ORGANISATION_ADMIN", "OFFICE", "HEAD", "HEAD_FILES");
export type CategoryApprover = keyof typeof CategoryApprover;

/** Who has to be in a group of a category (Mission M9). DEPARTMENT: everybody of its department and those below. */
export const MustBeIn = enumOf("NOBODY", "DEPARTMENT", "HEADS", "EVERYBODY");
export type MustBeIn = keyof typeof MustBeIn;

/** Who admits people to a group of a category (Mission M1). */
export const Admitter = enumOf("ADMIN", "OWNER", "HEAD", "OFFICE");
export type Admitter = keyof typeof Admitter;

const CategorySchema = defineEntity({
  name: "GroupCategory",
  tableName: "group_category",
  // `live` is 1 or null, and nulls are distinct: a retired category's name can be given again.
  uniques: [{ properties: ["organisationId", "nameKey", "live"] }],
  properties: {
    ...identity,
    name: p.string().length(LIMITS.categoryName),
    nameKey: nameKey(),
    description: p.string().length(LIMITS.categoryDescription),
    /** Where it stands in the list; ties by id. */
    position: p.integer(),
    approver: p.string().length(30).$type<CategoryApprover>(),
    /** Which office registers its groups, as people call it. */
    office: p.string().length(LIMITS.interpretingOffice),
    /** As `{org}{topic}工作群`; empty: any name (Mission G3). */
    namingPattern: p.string().length(LIMITS.namingPattern),
    mustBeIn: p.string().length(30).$type<MustBeIn>(),
    admitter: p.string().length(30).$type<Admitter>(),
    /** How many groups of it one person may own; null: as many as they like. */
    groupsPerOwner: p.integer().nullable(),
    /** Within how many working days a proposal is decided. */
    approvalDays: p.integer(),
    /** Canonical JSON of what has been chosen, by key; what is missing is as shipped, or not chosen yet. */
    settings: longText(),
    /** 1 at first, and one more with each change. */
    revision: p.integer(),
    live: p.integer().nullable(),
    /** Why it was taken out of use; null while it is in use. */
    retireReason: p.string().length(LIMITS.reason).nullable(),
    changedAt: instant(),
    changedById: id().nullable(),
  },
});

/** A kind of groups of an organisation, with what is customary in them (Mission G2). */
export class GroupCategory extends CategorySchema.class {}

CategorySchema.setClass(GroupCategory);
