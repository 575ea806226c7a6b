import { defineEntity, p } from "@mikro-orm/core";
import { id, instant, newId } from "../kernel/column.ts";

const InstallationSchema = defineEntity({
  name: "Installation",
  tableName: "installation",
  properties: {
    id: id()
      .primary()
      .onCreate(() => newId()),
    /** Always 1, so that there is one row however many processes start at once. */
    only: p.integer().unique(),
    createdAt: instant(),
  },
});

/**
 * Which installation of the product this database is of. The folder of keys and the store of files have the
 * same id, so that what does not belong together is noticed; see docs/decisions/0037.
 */
export class Installation extends InstallationSchema.class {}

InstallationSchema.setClass(Installation);
