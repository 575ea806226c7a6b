import { ImportRoster, type ImportRosterMutation } from "@riqing/schema";
import { useEffect, useState } from "react";
import { type Outcome, useDeed } from "../../shell";

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

/**
 * One upload on its way into the organisation: what it would change is asked as soon as it is there,
 * and asked again where that is no longer true.
 */
export function useRoster(uploadId: string | null) {
  const check = useDeed(dryRun);
  const take = useDeed(ImportRoster);
  const [shown, setShown] = useState<Imported | null>(null);
  const [done, setDone] = useState<Imported | null>(null);

  async function ask(id: string): Promise<void> {
    const outcome = await check.act({ uploadId: id, dryRun: true });
    setShown(outcome.state === "DONE" ? outcome.data.importRoster : null);
  }
  useEffect(() => {
    setShown(null);
    if (uploadId !== null) void ask(uploadId);
    // Asked once an upload; `ask` is new at each drawing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [uploadId]);

  /** What was taken over is shown; what has changed meanwhile is asked for anew. */
  function taken(outcome: Outcome<ImportRosterMutation>): void {
    if (outcome.state === "DONE") {
      const { importRoster } = outcome.data;
      if (importRoster.applied) setDone(importRoster);
      else setShown(importRoster);
    } else if (outcome.state === "REFUSED" && uploadId !== null) void ask(uploadId);
  }

  return {
    shown: uploadId !== null && shown?.file.id === uploadId ? shown : null,
    done,
    checking: check.busy,
    recheck: () => uploadId !== null && void ask(uploadId),
    take,
    taken,
  };
}
