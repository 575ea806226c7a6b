import { businessDayOf } from "../../../kernel/business-day.ts";
import type { RequestContext } from "../../../kernel/ctx.ts";
import { deliveryWords } from "../../../words/delivery.zh-cn.ts";
import { type Need, NEEDS, type PersonMessage } from "../channels/channel.ts";
import type { Decided, PersonDeliveryRow } from "./release.service.ts";
import { INBOX_PAGE, pageOfSubject } from "./subject-page.kinds.ts";

/** How many titles one line of a message names. */
const TITLES_NAMED = 2;

type Leaving = readonly Pick<Decided, "row" | "neutral">[];

/** What waited for one person as the one message that leaves: the thing itself, or how many there are. */
export function messageOf(
  ctx: Pick<RequestContext, "now" | "timeZone">,
  organisationId: string,
  leaving: Leaving,
): PersonMessage {
  const [first] = leaving as [Leaving[number]];
  const dues = leaving.flatMap(({ row }) => (row.dueAt === null ? [] : [Number(row.dueAt)]));
  const shared = {
    organisationId,
    personId: first.row.personId,
    dueAt: dues.length === 0 ? null : new Date(Math.min(...dues)),
    need: mostNeeded(leaving.map(({ row }) => needOf(ctx, row))),
  };
  if (leaving.length > 1) return { ...shared, ...several(leaving) };
  const { row, neutral } = first;
  const page = pageOfSubject(row.subjectKind, row);
  if (neutral)
    return { ...shared, title: deliveryWords.neutral, line: deliveryWords.neutralLine, page };
  // Names of those who are behind stay inside.
  const line = row.kind === "BEHIND" ? deliveryWords.neutralLine : row.body || row.title;
  return { ...shared, title: row.title, line, page };
}

function several(leaving: Leaving): Pick<PersonMessage, "title" | "line" | "page"> {
  const named = leaving.filter(({ neutral }) => !neutral).map(({ row }) => row.title);
  const shown = named.slice(0, TITLES_NAMED);
  const more = leaving.length - shown.length;
  return {
    title: deliveryWords.several(leaving.length),
    line:
      shown.length === 0
        ? deliveryWords.neutralLine
        : more === 0
          ? deliveryWords.together(shown)
          : deliveryWords.andMore(shown, more),
    page: INBOX_PAGE,
  };
}

/** What is due on the day it leaves is needed more than it was when it was asked for. */
function needOf(
  { now, timeZone }: Pick<RequestContext, "now" | "timeZone">,
  { need, dueAt }: Pick<PersonDeliveryRow, "need" | "dueAt">,
): Need {
  if (need === "OUTCOME" || dueAt === null) return need;
  const dueToday = businessDayOf(new Date(Number(dueAt)), timeZone) <= businessDayOf(now, timeZone);
  return dueToday ? "DUE_TODAY" : need;
}

const mostNeeded = (needs: readonly Need[]): Need =>
  NEEDS.find((need) => needs.includes(need)) ?? "REST";
