import type { Importance } from "@riqing/schema";
import { Tag } from "../../ui";
import { importanceWords } from "../../words/notices";

/** 紧急 and 重要 carry weight; an ordinary notice needs no tag. */
export const ImportanceTag = ({ of }: { of: Importance }) =>
  of === "ORDINARY" ? null : (
    <Tag look={of === "URGENT" ? "urgent" : "weighty"}>{importanceWords(of)}</Tag>
  );
