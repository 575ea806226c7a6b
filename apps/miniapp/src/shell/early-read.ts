import type { Answer } from "./http.types";

/** What the start page asked the server for while the app was still on its way: `config/early-read.ts`. */
interface EarlyRead {
  name: string;
  variables: string;
  token: string;
  answer: Promise<Answer>;
}

type Early = typeof globalThis & { riqingEarlyRead?: EarlyRead };

/** Older answers are not what a page that opens now wants to show. */
const freshMs = 15_000;
const patienceMs = 5_000;

/**
 * The answer on its way, to be used once, and only for exactly this question of the same session. Null where
 * there is none, or none that is good: then it is asked as always.
 */
export async function takeEarlyRead(
  name: string,
  variables: unknown,
  token: string | undefined,
): Promise<Answer | null> {
  const early = (globalThis as Early).riqingEarlyRead;
  if (!early || early.name !== name) return null;
  (globalThis as Early).riqingEarlyRead = undefined;
  const fits = early.variables === JSON.stringify(variables) && early.token === token;
  if (!fits || performance.now() > freshMs) return null;
  const tooLong = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
  const answer = await Promise.race([early.answer, tooLong]).catch(() => null);
  return answer?.status === 200 ? answer : null;
}
