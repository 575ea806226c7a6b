import { useState } from "react";
import { clock } from "../../shell";
import { Button, Flow, Foot, Sheet } from "../../ui";
import { DISCIPLINE } from "../../words/discipline";
import { dayWords, fullTime } from "../../words/times";
import { Appealing } from "./appealing";
import { Correcting, Dismissing, SayingMySide, Telling } from "./case-sheets";
import { Deciding } from "./deciding";
import { Judging } from "./judging";
import type { CaseText } from "./use-discipline";

type Asked = "SIDE" | "DECIDE" | "DISMISS" | "CORRECT" | "TOLD" | "APPEAL" | "JUDGE";

const titles: Record<Asked, string> = {
  SIDE: DISCIPLINE.mySide,
  DECIDE: DISCIPLINE.decide.title,
  DISMISS: DISCIPLINE.dismiss,
  CORRECT: DISCIPLINE.correct,
  TOLD: DISCIPLINE.toldTitle,
  APPEAL: DISCIPLINE.appeal.title,
  JUDGE: DISCIPLINE.appeal.judge,
};

/** What the reader may do next; nothing where nothing is theirs. */
export const CaseFoot = ({ found }: { found: CaseText }) => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const done = () => setAsked(null);
  const acts = actsOf(found);
  const first = acts[0];
  if (!first) return null;
  return (
    <>
      <Foot note={first.note}>
        <Button cta look="primary" onPress={() => setAsked(first.deed)}>
          {first.words}
        </Button>
        <Flow gap={2} between wrap>
          {acts.slice(1).map(({ deed, words }) => (
            <Button key={deed} look="text" onPress={() => setAsked(deed)}>
              {words}
            </Button>
          ))}
        </Flow>
      </Foot>
      <Sheet open={asked !== null} title={asked ? titles[asked] : ""} onClose={done}>
        {asked === "SIDE" && <SayingMySide found={found} onDone={done} />}
        {asked === "DECIDE" && <Deciding found={found} onDone={done} />}
        {asked === "DISMISS" && <Dismissing found={found} onDone={done} />}
        {asked === "CORRECT" && <Correcting found={found} onDone={done} />}
        {asked === "TOLD" && <Telling found={found} onDone={done} />}
        {asked === "APPEAL" && <Appealing found={found} onDone={done} />}
        {asked === "JUDGE" && <Judging found={found} onDone={done} />}
      </Sheet>
    </>
  );
};

interface Act {
  deed: Asked;
  words: string;
  note?: string;
}

/** The first is what is asked for now. */
function actsOf(found: CaseText): Act[] {
  const now = clock.now();
  const { appealWindow, appeal, hearUntil, measure } = found;
  const acts: Act[] = [];
  if (found.sideRefusal === null)
    acts.push({
      deed: "SIDE",
      words: DISCIPLINE.sayMySide,
      note: hearUntil ? DISCIPLINE.sideNote(fullTime(hearUntil, now)) : undefined,
    });
  if (found.appealRefusal === null && appealWindow)
    acts.push({
      deed: "APPEAL",
      words: DISCIPLINE.appeal.act(appealWindow.workingDaysLeft),
      note: appealWindow.provisional
        ? DISCIPLINE.appeal.provisional
        : DISCIPLINE.appeal.until(dayWords(appealWindow.lastOn, now)),
    });
  if (appeal?.decideRefusal === null)
    acts.push({ deed: "JUDGE", words: DISCIPLINE.appeal.judge, note: DISCIPLINE.appeal.final });
  if (found.decideRefusal === null)
    acts.push({ deed: "DECIDE", words: DISCIPLINE.decide.title, note: DISCIPLINE.decide.note });
  if (found.dismissRefusal === null) {
    if (found.state === "OPEN") acts.push({ deed: "CORRECT", words: DISCIPLINE.correct });
    acts.push({ deed: "DISMISS", words: DISCIPLINE.dismiss });
  }
  const untold = measure?.state === "DECIDED" || (found.state === "OPEN" && hearUntil === null);
  if (untold && !found.aboutMe && found.citesNothing === null)
    acts.push({ deed: "TOLD", words: DISCIPLINE.told });
  return acts;
}
