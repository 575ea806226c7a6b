/** What the module consists of for suggestions. */
import type { Module } from "../../../kernel/module.ts";
import { messageKinds, subjectPages } from "../../reach/index.ts";
import { todoKinds } from "../../todo/index.ts";
import { heldSuggestions } from "./held-data.provider.ts";
import { Suggestion } from "./suggestion.entity.ts";
import { SuggestionResolver } from "./suggestion.resolver.ts";
import { suggestionEntries } from "./todo.entries.ts";

export const suggestionParts: Omit<Module, "name"> = {
  entities: [Suggestion],
  resolvers: [SuggestionResolver],
  extensions: [
    ...heldSuggestions,

    ...messageKinds("SUGGESTION", "SUGGESTION_FILED", "SUGGESTION_RAISED", "SUGGESTION_ANSWERED"),
    subjectPages.provide(
      "SUGGESTION",
      ({ subjectId }) => `pages/voices/suggestion/index?id=${subjectId}`,
    ),
    todoKinds.provide("SUGGESTION", { entries: suggestionEntries }),
  ],
};
