/** How far imports are that run in this process: for whoever began one to look at meanwhile. */
export interface RosterProgress {
  done: number;
  total: number;
}

const running = new Map<string, RosterProgress>();
const keyOf = (personId: string, uploadId: string) => `${personId} ${uploadId}`;

export const progressOf = (personId: string, uploadId: string): RosterProgress | null =>
  running.get(keyOf(personId, uploadId)) ?? null;

/** Keeps how far one import is, until it ends. */
export function followProgress(personId: string, uploadId: string) {
  const key = keyOf(personId, uploadId);
  return {
    onProgress: (done: number, total: number) => void running.set(key, { done, total }),
    end: () => void running.delete(key),
  };
}
