import {
  ImportRoster,
  type ImportRosterMutation,
  type RosterChoices,
  RosterProgress,
} from "@riqing/schema";
import { useEffect, useState } from "react";
import { type Outcome, useDeed, useRead } from "../../shell";

/** Only says what would change. */
const dryRun = { ...ImportRoster, changes: [] };

export type Imported = ImportRosterMutation["importRoster"];

/** How many things would be different afterwards. */
export const changesOf = (roster: Imported): number =>
  roster.added +
  roster.updated +
  roster.returned +
  roster.departed +
  roster.newDepartments +
  roster.movedDepartments;

/** What somebody has said about one upload. */
export type Choices = RosterChoices;

/**
 * One upload on its way into the organisation: what it would change is asked as soon as it is there,
 * and asked again where that is no longer true.
 */
export function useRoster(uploadId: string | null) {
  const check = useDeed(dryRun);
  const take = useDeed(ImportRoster);
  const [shown, setShown] = useState<Imported | null>(null);
  const [done, setDone] = useState<Imported | null>(null);
  const [choices, setChoices] = useState<Choices>({});

  async function ask(id: string, said: Choices = choices): Promise<void> {
    const variables = Object.keys(said).length > 0 ? { choices: said } : {};
    const outcome = await check.act({ uploadId: id, dryRun: true, ...variables });
    setShown(outcome.state === "DONE" ? outcome.data.importRoster : null);
  }
  useEffect(() => {
    setShown(null);
    setChoices({});
    if (uploadId !== null) void ask(uploadId, {});
    // Asked once an upload; `ask` is new at each drawing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [uploadId]);

  /** What changes by it is asked for anew, unless it only confirms what is shown. */
  function choose(said: Choices): void {
    const now = { ...choices, ...said };
    setChoices(now);
    if (uploadId !== null && !("newParents" in said)) void ask(uploadId, now);
  }

  /** What was taken over is shown; what has changed meanwhile is asked for anew. */
  function taken(outcome: Outcome<ImportRosterMutation>): void {
    if (outcome.state === "DONE") {
      const { importRoster } = outcome.data;
      if (importRoster.applied) setDone(importRoster);
      else setShown(importRoster);
    } else if (outcome.state === "REFUSED" && uploadId !== null) void ask(uploadId);
  }

  // How far a large one is, which is taken over in parts.
  const progress = useRead(
    RosterProgress,
    { uploadId: uploadId ?? "" },
    ({ rosterProgress }) => rosterProgress,
    { when: take.busy, everySeconds: 2 },
  );

  return {
    progress: take.busy ? (progress.value ?? null) : null,
    shown: uploadId !== null && shown?.file.id === uploadId ? shown : null,
    done,
    choices,
    choose,
    checking: check.busy,
    recheck: () => uploadId !== null && void ask(uploadId),
    take,
    taken,
  };
}
