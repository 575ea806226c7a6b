/** 7c3e 91af 02d8 … 5b60: enough of a fingerprint to compare by eye. */
export function shortHash(hash: string): string {
  const groups = hash.match(/.{1,4}/g) ?? [];
  return groups.length > 4
    ? `${groups.slice(0, 3).join(" ")} … ${groups.at(-1)}`
    : groups.join(" ");
}

/** All of it, in groups of four. */
export const wholeHash = (hash: string): string => (hash.match(/.{1,4}/g) ?? []).join(" ");
