import type { InboxKind } from "@riqing/schema";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { suggestionWords as words } from "../../../words/suggestions.zh-cn.ts";
import { send } from "../../reach/index.ts";
import { handlersOf } from "./handlers.read.ts";
import { suggestionById, type SuggestionRow } from "./suggestion.row.ts";

/** Tells these people something about a suggestion. It leads them to it. */
export const notifyAboutSuggestion = (
  ctx: RequestContext,
  organisationId: string,
  { id }: Pick<SuggestionRow, "id">,
  personIds: readonly (string | null)[],
  message: { kind: InboxKind; title: string; body: string; occasion: string },
): Promise<void> =>
  send(
    ctx,
    organisationId,
    [...new Set(personIds.filter((one) => one !== null))].map((personId) => ({
      ...message,
      personId,
      subjectId: id,
      occasion: `${message.occasion}:${id}`,
    })),
  );

/** That nobody answered in time: to whoever it lies with now, and to its author. */
export async function tellSuggestionRaised(
  ctx: RequestContext,
  organisationId: string,
  id: string,
): Promise<void> {
  ctx.cache.clear();
  const found = await suggestionById.existing(ctx, id);
  const { now } = await handlersOf(ctx, organisationId, found);
  const raised = { kind: "SUGGESTION_RAISED" as const, occasion: `raised:${found.raised}` };
  const { raisedBody: body } = words;
  const title = words.raised(found.title);
  await notifyAboutSuggestion(ctx, organisationId, found, now, { ...raised, title, body });
  const told = { ...raised, title: words.raisedToAuthor(found.title), body };
  await notifyAboutSuggestion(ctx, organisationId, found, [found.authorId], told);
}
