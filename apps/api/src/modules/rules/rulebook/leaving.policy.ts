import type { BusinessDay } from "../../../kernel/business-day.ts";
import type { RulebookScope } from "./rulebook.policy.ts";

/** A published version, as far as it says to whom its rulebook applies, and from when on. */
export interface PublishedScope extends RulebookScope {
  id: string;
  number: number;
  effectiveOn: BusinessDay;
}

/** The days from today on, on which another version may come into force; today is the first. */
export const turnsOf = (
  versions: readonly Pick<PublishedScope, "effectiveOn">[],
  today: BusinessDay,
): BusinessDay[] => {
  const ahead = versions.map(({ effectiveOn }) => effectiveOn).filter((day) => day > today);
  return [today, ...new Set(ahead.toSorted())];
};

/** Of one rulebook, the version in force on a day: the newest of those whose day has come. */
export const inForceOn = <V extends Pick<PublishedScope, "number" | "effectiveOn">>(
  versions: readonly V[],
  day: BusinessDay,
): V | null =>
  versions
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .reduce<V | null>((newest, one) => (newest && newest.number > one.number ? newest : one), null);

/** Until which day, excluded, a rulebook applies that its current version takes away, and what is asked until then. */
export interface Leaving {
  untilOn: BusinessDay;
  versionId: string;
}

/** Whom a rulebook is going to leave: groups, or all. */
export interface LeavingScope {
  all: Leaving | null;
  groups: ReadonlyMap<string, Leaving>;
}

/** Whom the newest of these versions of one rulebook drops, though one in force before its day still applies to them. */
export function leavingOf(versions: readonly PublishedScope[], today: BusinessDay): LeavingScope {
  const current = versions.toSorted((a, b) => b.number - a.number)[0];
  if (!current || current.appliesToAll) return { all: null, groups: new Map() };
  const turns = turnsOf(versions, today);
  const holding = turns.map((day) => inForceOn(versions, day));
  const leaving = (applies: (version: PublishedScope) => boolean): Leaving | null => {
    const last = holding.findLastIndex((version) => version !== null && applies(version));
    const untilOn = last < 0 ? undefined : turns[last + 1];
    if (untilOn === undefined) return null;
    const asked = holding
      .flatMap((version) => (version && applies(version) ? version : []))
      .toSorted((a, b) => b.number - a.number)[0]!;
    return { untilOn, versionId: asked.id };
  };
  const listed = new Set(holding.flatMap((version) => version?.groupIds ?? []));
  return {
    all: leaving(({ appliesToAll }) => appliesToAll),
    groups: new Map(
      [...listed]
        .filter((id) => !current.groupIds.includes(id))
        .flatMap((id) => {
          const left = leaving(({ groupIds }) => groupIds.includes(id));
          return left ? [[id, left] as const] : [];
        }),
    ),
  };
}
