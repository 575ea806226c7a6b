import type { Ctx } from "../../../kernel/ctx.ts";
import { rows, sql } from "../../../kernel/sql.ts";
import { table } from "../../../kernel/table.ts";
import { suggestionWords as words } from "../../../words/suggestions.zh-cn.ts";
import { heldData } from "../../people/index.ts";
import { Suggestion } from "./suggestion.entity.ts";

const s = table(Suggestion, "s");

/** Those that the person filed by name. */
const suggestions = ({ em, actor }: Ctx, limit: number): Promise<object[]> =>
  rows(
    { em },
    sql<object>`select ${s.pick("kind", "title", "filedAt", "state", "answeredAt", "thanked", "authorConsents", "publishedAt")}
      from ${s} where ${s.organisationId} = ${actor.organisationId} and ${s.authorId} = ${actor.personId}
      order by ${s.id} desc limit ${limit}`,
  );

export const heldSuggestions = [
  heldData.provide("SUGGESTIONS", { title: words.held, read: suggestions }),
];
