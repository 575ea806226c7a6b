import type { InboxKind } from "@riqing/schema";
import { organisationOf, type RequestContext } from "../../../kernel/ctx.ts";
import { dayWords } from "../../../words/times.zh-cn.ts";
import { voicesWords as words } from "../../../words/voices.zh-cn.ts";
import { send } from "../../reach/index.ts";
import { standingOf } from "../route/standing.read.ts";
import { dueOnOf } from "./report.policy.ts";
import { recusedFrom, type ReportRow } from "./report.row.ts";

interface Told {
  kind: InboxKind;
  title: string;
  body: string;
  /** Two tellings of the same occasion are one. */
  occasion: string;
  outcome?: boolean;
}

/** Under which occasion somebody is told something about a report. */
export const toldAs = (occasion: string, { id }: Pick<ReportRow, "id">): string =>
  `${occasion}:${id}`;

/**
 * Tells people something about a report. Titles say nothing of it, as others may read along; it belongs to no
 * group, so that no group's page or count shows that there is one.
 */
export const tell = (
  ctx: RequestContext,
  report: Pick<ReportRow, "id">,
  personIds: readonly (string | null)[],
  { occasion, ...message }: Told,
): Promise<void> =>
  send(
    ctx,
    organisationOf(ctx),
    [...new Set(personIds)]
      .filter((personId) => personId !== null)
      .map((personId) => ({
        ...message,
        personId,
        subjectId: report.id,
        occasion: toldAs(occasion, report),
      })),
  );

/** Tells whoever handles a report now that it is theirs, or those of them who are among `only`; each of them once. */
export async function tellHandlers(
  ctx: RequestContext,
  report: ReportRow,
  only?: readonly string[],
): Promise<void> {
  const { personIds, occasion } = await askedToHandle(ctx, report);
  const dueOn = dueOnOf(report);
  const told = personIds.filter((id) => id !== ctx.actor?.personId && (only?.includes(id) ?? true));
  await tell(ctx, report, told, {
    kind: "REPORT_TO_HANDLE",
    title: words.toLookAt,
    body: dueOn === null ? "" : words.handleBy(dayWords(dueOn)),
    occasion,
  });
}

/**
 * Who is asked to handle a report now: nobody where somebody has taken it on. They are asked anew once whoever had
 * taken it on is away, has left it, or closed what is opened again.
 */
export async function askedToHandle(
  ctx: RequestContext,
  report: ReportRow,
): Promise<{ personIds: string[]; occasion: string }> {
  const { route, takenById } = await standingOf(ctx, report);
  const left = (await recusedFrom(ctx, report.id)).length;
  const occasion = `report:${left}:${report.takenById ?? ""}`;
  return { personIds: takenById === null ? route.personIds : [], occasion };
}
