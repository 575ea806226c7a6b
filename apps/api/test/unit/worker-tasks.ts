/** What the tests of workers let them do. */
export const add = (a: number, b: number): number => a + b;

export const fail = (): never => {
  throw new Error("broken");
};

export function takeLong(ms: number): number {
  const end = performance.now() + ms;
  while (performance.now() < end);
  return ms;
}

export function takeMuch(): number {
  const all: unknown[] = [];
  for (;;) all.push(Array.from({ length: 1_000 }, (_, i) => ({ i })));
}
