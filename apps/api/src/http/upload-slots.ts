/** Uploads at the same time. A file of 20 MB over a weak network holds its slot for minutes. */
const MAX_SLOTS = { person: 9, organisation: 30, all: 60 };

/** Bytes a second that an upload must keep up, and from when on: less holds a slot and brings nothing. */
const MIN_BYTES_PER_SECOND = 1_024;
const MEASURED_FROM_MS = 20_000;

/** The uploads that are being received; each person, and each organisation, has a share of them. */
export function uploadSlots(max = MAX_SLOTS) {
  const taken = new Map<string, number>();
  const count = (key: string, by: number): void => {
    const now = (taken.get(key) ?? 0) + by;
    if (now > 0) taken.set(key, now);
    else taken.delete(key);
  };
  return {
    /** Takes a slot and answers how to give it back; null where there is none for this person. */
    take({ personId, organisationId }: { personId: string; organisationId: string }) {
      const limits: [key: string, most: number][] = [
        [`person ${personId}`, max.person],
        [`organisation ${organisationId}`, max.organisation],
        ["all", max.all],
      ];
      if (limits.some(([key, most]) => (taken.get(key) ?? 0) >= most)) return null;
      for (const [key] of limits) count(key, 1);
      return () => {
        for (const [key] of limits) count(key, -1);
      };
    },
  };
}

/** Whether an upload is too slow to go on with. */
export const isTooSlow = (bytes: number, ms: number): boolean =>
  ms >= MEASURED_FROM_MS && bytes < (ms / 1_000) * MIN_BYTES_PER_SECOND;
