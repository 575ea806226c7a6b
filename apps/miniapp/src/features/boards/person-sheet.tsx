import { LIMITS, type NudgeInput, type ToldHow } from "@riqing/schema";
import { call, clock } from "../../shell";
import { ActionButton, Button, Caption, Flow, Grow, KeyValue, Sheet } from "../../ui";
import { PERSON } from "../../words/board";
import { BOARDS } from "../../words/boards";
import { shortTime } from "../../words/times";
import type { Line } from "./line";
import type { useNudge } from "./use-nudge";
import type { useTold } from "./use-told";

interface PersonSheetProps {
  line: Line | null;
  onClose: () => void;
  nudge: ReturnType<typeof useNudge>;
  /** Of what the person is reminded. */
  of: Pick<NudgeInput, "noticeId" | "rulebookId">;
  /** Why nobody can be nudged, the whole thing being over. */
  over: string | null;
  /** Only of notices: what was said in person is written down. */
  told?: { does: ReturnType<typeof useTold>; noticeId: string };
}

/** One person: how far they are, and what can be done about it. */
export const PersonSheet = ({ line, onClose, ...rest }: PersonSheetProps) => (
  <Sheet open={line !== null} title={line?.name ?? ""} onClose={onClose}>
    {line && <About line={line} onClose={onClose} {...rest} />}
  </Sheet>
);

const About = ({ line, onClose, nudge, of, over, told }: PersonSheetProps & { line: Line }) => {
  const nudgeable = line.missing && !line.isMe && line.reach === "REACHABLE" && !line.away && !over;
  return (
    <>
      <KeyValue lines={factsOf(line)} />
      {nudgeable && (
        <ActionButton
          cta
          look="primary"
          does={nudge}
          with={{ input: { ...of, personIds: [line.personId] } }}
          because={restingWords(line, clock.now())}
          then={(outcome) => outcome.state === "DONE" && onClose()}
        >
          {PERSON.nudge(line.name)}
        </ActionButton>
      )}
      {!line.isMe && (
        <Button
          wide
          look="quiet"
          icon="phone"
          because={line.phone ? null : PERSON.noPhone}
          onPress={() => line.phone && call(line.phone)}
        >
          {line.phone ? `${PERSON.call} ${line.phone}` : PERSON.call}
        </Button>
      )}
      {told && line.missing && !line.isMe && (
        <>
          {line.told === null && (
            <Flow gap={2}>
              {hows.map(({ how, words }) => (
                <Grow key={how}>
                  <ActionButton
                    wide
                    look="quiet"
                    does={told.does}
                    with={{ noticeId: told.noticeId, personId: line.personId, how }}
                    then={(outcome) => outcome.state === "DONE" && onClose()}
                  >
                    {words}
                  </ActionButton>
                </Grow>
              ))}
            </Flow>
          )}
          <Caption centre>{PERSON.toldNote}</Caption>
        </>
      )}
    </>
  );
};

const hows: readonly { how: ToldHow; words: string }[] = [
  { how: "PHONE", words: PERSON.toldByPhone },
  { how: "IN_PERSON", words: PERSON.toldInPerson },
];

function factsOf(line: Line) {
  const facts = [
    { key: BOARDS.table.department, value: line.department },
    { key: PERSON.step, value: line.step },
    { key: PERSON.last, value: line.nudgedAt || line.told ? line.last : null },
    { key: PERSON.due, value: line.due },
    { key: PERSON.feedback, value: line.remark },
  ];
  return facts.flatMap(({ key, value }) => (value ? [{ key, value }] : []));
}

/** A person is nudged once in some hours, by whomever. */
function restingWords({ nudgedAt }: Line, now: Date): string | null {
  if (nudgedAt === null) return null;
  const again = new Date(nudgedAt).getTime() + LIMITS.nudgeEveryHours * 3_600_000;
  if (again <= now.getTime()) return null;
  return PERSON.nudgedLately(shortTime(new Date(again).toISOString(), now));
}
