import { NUDGE } from "../../words/board";
import { refusalWords } from "../../words/refusals";
import { shortTime } from "../../words/times";

/** What a board knows of nudging. */
export interface NudgeFacts {
  nudgeable: number;
  nudgeAgainAt: string | null;
  nudgeRefusal: string | null;
  counts: {
    missing: number;
    reachable: number;
    unreachable: number;
    done: number;
    /** Missing, and on leave: asked, but not reminded. */
    away?: number;
    /** Missing, and have said no. */
    declined?: number;
  };
  /** The caller is among those missing: nobody nudges themselves. */
  mine: { reachable: boolean } | null;
  /** 确认, 签. */
  deed: string;
  /** Somebody was reminded of this very thing: rest is felt by the person, whatever it was about. */
  nudgedHere: boolean;
}

interface NudgeFace {
  /** What the button does, and to how many. */
  words: string;
  /** Why it cannot be pressed: stands in its place. */
  because: string | null;
  /** Who is left out of it, and why. */
  note: string | null;
}

/** The button counts only those whom a nudge reaches now; otherwise it says why it cannot be used. */
export function nudgeFace(facts: NudgeFacts, now: Date): NudgeFace {
  const { nudgeable, counts, mine, deed } = facts;
  const others = counts.reachable - (mine?.reachable ? 1 : 0);
  const words = NUDGE.act(nudgeable, deed);
  if (nudgeable > 0) {
    const { missing, unreachable, away = 0, declined = 0 } = counts;
    const note = NUDGE.leftOut(missing, {
      resting: others - nudgeable,
      unreachable: unreachable - (mine && !mine.reachable ? 1 : 0),
      away,
      declined,
      own: mine !== null,
    });
    return { words, because: null, note };
  }
  return { words, because: reasonOf(facts, others, now), note: null };
}

function reasonOf(facts: NudgeFacts, others: number, now: Date): string {
  const { nudgeAgainAt, nudgeRefusal, counts, mine, deed } = facts;
  if (nudgeRefusal === "NUDGED_RECENTLY" && nudgeAgainAt) {
    const at = shortTime(nudgeAgainAt, now);
    return facts.nudgedHere ? NUDGE.resting(others, at) : NUDGE.restingElsewhere(others, at);
  }
  if (nudgeRefusal !== null && nudgeRefusal !== "NOBODY_TO_NUDGE")
    return refusalWords(nudgeRefusal);
  if (counts.missing === 0)
    return counts.done > 0 ? NUDGE.allDone(counts.done, deed) : NUDGE.nobodyAsked;
  if (mine && counts.missing === 1) return NUDGE.onlyMe;
  const unreachable = counts.unreachable - (mine && !mine.reachable ? 1 : 0);
  return counts.away && unreachable === 0
    ? NUDGE.onlyAway(counts.away)
    : NUDGE.onlyUnreachable(unreachable);
}
