/** Numbers under this are not shown: nobody is to be recognised by them. */
export const SMALLEST_SHOWN = 5;

const isSmall = (n: number): boolean => n > 0 && n < SMALLEST_SHOWN;

/**
 * Which of some numbers are withheld, by their places, where their sum may be known: every one of 1 to 4, and
 * then as many more, the smallest first, until what is withheld cannot be worked out from the sum. Null: even
 * withholding all would not hide them, so the sum has to be withheld, too. `forced` are withheld anyway.
 */
export function withheldAmong(
  numbers: readonly number[],
  forced: ReadonlySet<number> = new Set(),
): Set<number> | null {
  const withheld = new Set(
    numbers.flatMap((n, place) => (isSmall(n) || (forced.has(place) && n > 0) ? [place] : [])),
  );
  const rest = numbers
    .map((n, place) => ({ n, place }))
    .filter(({ n, place }) => n > 0 && !withheld.has(place))
    .toSorted((one, other) => one.n - other.n);
  while (!isHidden([...withheld].map((place) => numbers[place] as number))) {
    const next = rest.shift();
    if (!next) return null;
    withheld.add(next.place);
  }
  return withheld;
}

/** Whether none of these numbers follows from their sum and from each being small or not. */
function isHidden(numbers: readonly number[]): boolean {
  if (numbers.length === 0) return true;
  const sum = numbers.reduce((all, n) => all + n, 0);
  if (numbers.length < 2 || sum < SMALLEST_SHOWN) return false;
  const most = numbers.length * (SMALLEST_SHOWN - 1);
  return numbers.some((n) => !isSmall(n)) || (sum > numbers.length && sum < most);
}
