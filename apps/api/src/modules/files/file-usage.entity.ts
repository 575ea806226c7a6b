import { defineEntity, p } from "@mikro-orm/core";
import { id, identity } from "../../kernel/column.ts";

const FileUsageSchema = defineEntity({
  name: "FileUsage",
  tableName: "file_usage",
  uniques: [{ properties: ["organisationId", "ownerId"] }],
  properties: {
    ...identity,
    /** A person, or the organisation itself for all its files together. */
    ownerId: id(),
    /** Bytes in the store. */
    n: p.bigint("number"),
  },
});

/** How many bytes somebody's files take. Counted as files come and go, so that nobody has to add them up. */
export class FileUsage extends FileUsageSchema.class {}

FileUsageSchema.setClass(FileUsage);
