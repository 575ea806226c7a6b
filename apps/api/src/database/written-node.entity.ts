import { defineEntity, p } from "@mikro-orm/core";
import { instant } from "../kernel/column.ts";

const WrittenNodeSchema = defineEntity({
  name: "WrittenNode",
  tableName: "written_node",
  properties: {
    /** The node's name in its cluster. */
    id: p.string().length(100).primary(),
    /** By the database's clock. */
    seenAt: instant(),
  },
});

/** A node of a database cluster to which a process of ours was connected lately; of one server there is none. */
export class WrittenNode extends WrittenNodeSchema.class {}

WrittenNodeSchema.setClass(WrittenNode);
