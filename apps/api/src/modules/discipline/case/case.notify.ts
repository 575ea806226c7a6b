import type { InboxKind } from "@riqing/schema";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { send } from "../../reach/index.ts";
import type { CaseRow } from "./case.row.ts";

/** Tells these people something about a case. It leads them to it. */
export const notifyAboutCase = (
  ctx: RequestContext,
  found: Pick<CaseRow, "id" | "groupId">,
  personIds: readonly string[],
  message: { kind: InboxKind; title: string; body: string; occasion: string },
): Promise<void> =>
  send(
    ctx,
    organisationOf(ctx),
    [...new Set(personIds)].map((personId) => ({
      ...message,
      personId,
      subjectId: found.id,
      groupId: found.groupId,
      occasion: `${message.occasion}:${found.id}`,
    })),
  );
