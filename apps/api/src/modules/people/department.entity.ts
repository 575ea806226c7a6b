import { defineEntity, p } from "@mikro-orm/core";
import { id, identity } from "../../kernel/column.ts";

/** Longer than a path, as what is folded may be longer. */
export const PATH_KEY_LENGTH = 400;

const DepartmentSchema = defineEntity({
  name: "Department",
  tableName: "department",
  uniques: [{ properties: ["organisationId", "pathKey"] }],
  indexes: [{ properties: ["organisationId", "lineage"] }],
  properties: {
    ...identity,
    parentId: id().nullable(),
    name: p.string().length(40),
    /** The names from the top, as "生产部/总装车间". */
    path: p.string().length(200),
    /** The keys of the names (`nameKeyOf`) from the top. */
    pathKey: p.string().length(PATH_KEY_LENGTH),
    /** The ids from the top, each closed with "/", so that a prefix finds all that is below. */
    lineage: p.string().length(400),
  },
});

/** A department in the tree of its organisation. */
export class Department extends DepartmentSchema.class {}

DepartmentSchema.setClass(Department);
