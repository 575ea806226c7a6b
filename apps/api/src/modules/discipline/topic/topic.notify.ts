import type { InboxKind } from "@riqing/schema";
import type { Ctx } from "../../../kernel/ctx.ts";
import { send } from "../../reach/index.ts";
import type { TopicRow } from "./topic.read.ts";

/** Tells these people something about a topic, but for whoever does it. It leads them to it. */
export const notifyAboutTopic = (
  ctx: Ctx,
  topic: Pick<TopicRow, "id" | "groupId">,
  personIds: Iterable<string>,
  message: { kind: InboxKind; title: string; body: string },
): Promise<void> =>
  send(
    ctx,
    ctx.actor.organisationId,
    [...new Set(personIds)]
      .filter((personId) => personId !== ctx.actor.personId)
      .map((personId) => ({
        ...message,
        personId,
        subjectId: topic.id,
        groupId: topic.groupId,
        occasion: `${message.kind}:${topic.id}`,
      })),
  );
