import { NoticeAudience, Reachability } from "@riqing/schema";
import { useMemo } from "react";
import { clock, useRead } from "../../shell";
import { dueAtOf } from "./deadline";
import { type Addressed, audienceInput, type NoticeForm } from "./form";

/** How many it asks as it stands, each once, and who of them does not count or is not reached. */
export function useAudience({ audience, due }: NoticeForm) {
  // The moment that a word means moves with the clock; a question is asked anew for another word.
  const dueAt = useMemo(() => dueAtOf(due, clock.now()), [due]);
  const when = audience.length > 0;
  const counts = useCounts(audience, dueAt, when);
  const asked = { audience: audienceInput(audience), dueAt };
  const gaps = useRead(Reachability, asked, (data) => data.reachability.gaps, { when }).value;
  return counts && { ...counts, gaps: gaps ?? [] };
}

/** Of one group: a department is asked with all that is below it, which only the server knows. */
export const useAsked = (addressed: Addressed, when: boolean) =>
  useCounts([addressed], null, when)?.asked;

const useCounts = (audience: readonly Addressed[], dueAt: string | null, when: boolean) =>
  useRead(
    NoticeAudience,
    { audience: audienceInput(audience), dueAt },
    (data) => data.noticeAudience,
    { when },
  ).value;
