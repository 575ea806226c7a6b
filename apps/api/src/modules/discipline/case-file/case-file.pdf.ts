import type { Ctx } from "../../../kernel/ctx.ts";
import type { PdfBlock, PdfContent } from "../../../kernel/pdf-file.ts";
import { caseFileWords as words } from "../../../words/case-file.zh-cn.ts";
import { fileTime } from "../../../words/times.zh-cn.ts";
import type { CaseFile } from "./case-file.read.ts";

type Named = CaseFile["person"];

const { names, parts } = words;

/** A case file as somebody reads it who has neither the product nor the roster. */
export function caseFilePdf(
  ctx: Pick<Ctx, "timeZone" | "now">,
  file: CaseFile,
  sha256: string,
): PdfContent {
  const time = (at: string | null): string => (at === null ? "" : fileTime(new Date(at), ctx));
  const who = (person: Named): string =>
    person === null
      ? ""
      : [person.name, person.staffNo, person.department].filter(Boolean).join(" · ");
  const by = (person: Named, at: string | null): string =>
    at === null ? words.none : words.by(person?.name ?? "", time(at));
  const heading = (text: string): PdfBlock => ({ kind: "HEADING", text });
  const values = (pairs: [name: string, text: string | null][]): PdfBlock[] =>
    pairs.flatMap(([name, text]) => (text ? [{ kind: "VALUE" as const, name, text }] : []));
  const { clause, measure, appeal } = file;
  return {
    title: words.title(file.number),
    notes: [words.madeFor(file.organisation, time(ctx.now.toISOString())), words.notDiscipline],
    blocks: [
      heading(parts.what),
      ...values([
        [names.person, who(file.person)],
        [names.group, file.group],
        [names.kind, file.kind],
        [names.happened, time(file.happenedAt)],
        [names.place, file.place],
        [names.what, file.whatHappened],
        [names.recorded, by(file.recordedBy, file.recordedAt)],
        [names.reported, who(file.reportedBy)],
        [names.harmed, who(file.harmed)],
      ]),
      heading(parts.clause),
      ...values([
        [names.version, clause.version === null ? null : words.versionOf(Number(clause.version))],
        [names.clause, `${clause.label ?? ""} ${clause.text ?? ""}`.trim()],
        [names.signed, clause.signedAt ? words.signedAt(time(clause.signedAt)) : words.notSigned],
      ]),
      heading(parts.evidence),
      ...(file.evidence.length === 0 ? [{ kind: "TEXT" as const, text: words.none }] : []),
      ...file.evidence.map((one): PdfBlock => ({
        kind: "TEXT",
        text: one.text,
        note: `${by(one.addedBy, one.addedAt)} · ${words.mark(one.sha256)}`,
      })),
      heading(parts.side),
      { kind: "TEXT", text: file.side ?? words.noSide, note: time(file.sideStatedAt) },
      heading(parts.measure),
      ...values([
        [names.decided, `${measure.measure} · ${by(measure.decidedBy, measure.decidedAt)}`],
        [names.ladder, `${words.strike(measure.strikeNumber)} · ${measure.ladder}`],
        [names.reason, measure.deviationReason],
        [names.atOnce, measure.atOnceReason],
        [names.told, time(measure.toldAt) || words.none],
        [names.acknowledged, time(measure.acknowledgedAt)],
      ]),
      ...(measure.before.length > 0 ? [heading(parts.before)] : []),
      ...values(measure.before.map((one) => [one.number, `${one.measure} · ${time(one.toldAt)}`])),
      ...(appeal ? [heading(parts.appeal)] : []),
      ...(appeal?.statements ?? []).map((one): PdfBlock => ({
        kind: "TEXT",
        text: one.text,
        note: by(one.by, one.at),
      })),
      ...values([
        [names.appealState, appeal && words.appealStates[appeal.state]],
        [names.decided, appeal?.reason ?? null],
      ]),
      ...(file.notes.length > 0 ? [heading(parts.notes)] : []),
      ...file.notes.map((one): PdfBlock => ({
        kind: "TEXT",
        text: one.text,
        note: by(one.by, one.at),
      })),
    ],
    foot: `${words.title(file.number)}   ${words.hash(sha256)}`,
    madeAt: ctx.now.getTime(),
  };
}
