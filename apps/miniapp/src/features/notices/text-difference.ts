export interface Part {
  kind: "SAME" | "OLD" | "NEW";
  text: string;
}

/** Numbers and Latin words whole, every other character by itself. */
const pieces = (text: string): string[] =>
  text.match(/[0-9A-Za-z.:]+|\s+|[^0-9A-Za-z.:\s]/gu) ?? [];
/** For texts that differ widely: by clause of a sentence, which stays quick. */
const phrases = (text: string): string[] =>
  text.match(/[^，。；！？、\n]*[，。；！？、\n]?/gu)?.filter(Boolean) ?? [];

const maxCells = 1_500_000;

/**
 * What became of a text: SAME and OLD in order are the old one, SAME and NEW the new one. Short
 * stretches that happen to agree are not worth a break in the sentence.
 */
export function textDifference(before: string, after: string): Part[] {
  if (before === after) return after ? [{ kind: "SAME", text: after }] : [];
  const fine = [pieces(before), pieces(after)] as const;
  const cut =
    fine[0].length * fine[1].length > maxCells
      ? ([phrases(before), phrases(after)] as const)
      : fine;
  return joined(calmer(walk(cut[0], cut[1])));
}

function walk(a: readonly string[], b: readonly string[]): Part[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const same = (text: string): Part => ({ kind: "SAME", text });
  return [...a.slice(0, start).map(same), ...between(x, y), ...a.slice(a.length - end).map(same)];
}

/** The longest common subsequence, by the table. */
function between(x: readonly string[], y: readonly string[]): Part[] {
  const width = y.length + 1;
  const table = new Uint32Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      table[i * width + j] =
        x[i] === y[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      parts.push({ kind: "SAME", text: x[i] ?? "" });
      i++;
      j++;
    } else if (
      i < x.length &&
      (j === y.length || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      parts.push({ kind: "OLD", text: x[i++] ?? "" });
    } else parts.push({ kind: "NEW", text: y[j++] ?? "" });
  }
  return parts;
}

const joined = (parts: readonly Part[]): Part[] =>
  parts.reduce<Part[]>((done, part) => {
    const last = done.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else done.push({ ...part });
    return done;
  }, []);

/** A lone character between two changes joins them; then all that went stands before all that came. */
function calmer(parts: readonly Part[]): Part[] {
  const runs = joined(parts);
  const loose = runs.flatMap((run, at) => {
    const inside = at > 0 && at < runs.length - 1;
    const lone = run.kind === "SAME" && inside && Array.from(run.text.trim()).length < 2;
    return lone
      ? [
          { kind: "OLD" as const, text: run.text },
          { kind: "NEW" as const, text: run.text },
        ]
      : [run];
  });
  const calm: Part[] = [];
  let [old, fresh] = ["", ""];
  const flush = () => {
    if (old) calm.push({ kind: "OLD", text: old });
    if (fresh) calm.push({ kind: "NEW", text: fresh });
    [old, fresh] = ["", ""];
  };
  for (const { kind, text } of loose) {
    if (kind === "OLD") old += text;
    else if (kind === "NEW") fresh += text;
    else {
      flush();
      calm.push({ kind, text });
    }
  }
  flush();
  return calm;
}
