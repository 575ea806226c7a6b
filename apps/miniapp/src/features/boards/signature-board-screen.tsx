import type { SignatureState } from "@riqing/schema";
import { useState } from "react";
import { clock, open, PAGES } from "../../shell";
import { Banner, Button, percent, ShareNext, useFind } from "../../ui";
import { NUDGE, OWN, PERSON } from "../../words/board";
import { BOARDS } from "../../words/boards";
import { LINKS } from "../../words/links";
import { dayWords, shortTime } from "../../words/times";
import { BoardFrame, type BoardHands, type BoardPlace } from "./board-frame";
import { BoardHead } from "./board-head";
import { Figures, Names } from "./board-parts";
import type { Line } from "./line";
import type { NudgeFacts } from "./nudge-face";
import { OwnCard } from "./own-card";
import type { Span } from "./people-span";
import type { LineAction } from "./people-table";
import type { Looking } from "./use-people";
import {
  type SignatureBoardValue,
  useSignatureBoard,
  useSignaturePeople,
} from "./use-signature-board";

/** Who has not signed the version that is asked for; built as the board of a notice is. */
export const SignatureBoardScreen = ({
  rulebookId,
  fresh,
  ...place
}: BoardPlace & { rulebookId: string }) => {
  const [sharing, setSharing] = useState(fresh ?? false);
  const path = `${PAGES.rules}?rulebookId=${rulebookId}`;
  const board = useSignatureBoard(rulebookId);
  const resting = useSignaturePeople({
    rulebookId,
    states: ["UNSIGNED"],
    reach: "REACHABLE",
    departmentId: null,
    when: board.value?.nudgeRefusal === "NUDGED_RECENTLY",
    pulse: "",
  });
  return (
    <BoardFrame
      {...place}
      title={BOARDS.rules.title}
      path={path}
      board={board}
      of={{ rulebookId }}
      head={(read) => <HeadOf board={read} />}
      factsOf={factsOf}
      resting={resting}
    >
      {(read, hands) => (
        <>
          {sharing && (
            <ShareNext
              path={path}
              text={LINKS.rules(read.version.title)}
              onClose={() => setSharing(false)}
            />
          )}
          <Content board={read} rulebookId={rulebookId} {...hands} />
        </>
      )}
    </BoardFrame>
  );
};

/** Whoever has said no has answered, and who is away is not disturbed: a nudge leaves them out. */
const factsOf = (board: SignatureBoardValue): Omit<NudgeFacts, "nudgedHere"> => {
  const { nudgeable, nudgeAgainAt, nudgeRefusal, counts, leftOut, me } = board;
  const mine = me && { reachable: me.reach === "REACHABLE" };
  // The caller is among those missing, and in none of what is left out.
  const own = { reachable: mine?.reachable ? 1 : 0, unreachable: mine && !mine.reachable ? 1 : 0 };
  return {
    nudgeable,
    nudgeAgainAt,
    nudgeRefusal,
    counts: {
      ...leftOut,
      missing: counts.missing,
      done: counts.signed,
      reachable: nudgeable + leftOut.resting + own.reachable,
      unreachable: leftOut.unreachable + own.unreachable,
    },
    mine,
    deed: BOARDS.rules.deed,
  };
};

const HeadOf = ({ board: { rulebook, version } }: { board: SignatureBoardValue }) => {
  const now = clock.now();
  const { publishedAt, signByOn, number } = version;
  const times = [
    ...(publishedAt ? [BOARDS.published(shortTime(publishedAt, now))] : []),
    ...(signByOn ? [BOARDS.signBy(dayWords(signByOn, now))] : []),
  ].join(" · ");
  return (
    <BoardHead
      title={`${rulebook.title} ${BOARDS.version(number)}`}
      tag={null}
      by={null}
      times={times}
      left={null}
    />
  );
};

interface ContentProps extends BoardHands {
  board: SignatureBoardValue;
  rulebookId: string;
}

const Content = ({ board, rulebookId, nudge, onPick }: ContentProps) => {
  const [state, setState] = useState<SignatureState>("UNSIGNED");
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  const looking: Looking = useFind<"NAME" | "TIME">();
  const { counts, departments, me } = board;
  const only = departments.find(({ department }) => department.id === departmentId)?.department;
  const spans = useSpans(board, rulebookId, state, departmentId, looking);
  const read = () => open(PAGES.rules, { rulebookId });

  function actionOf(line: Line): LineAction | null {
    if (!line.missing) return null;
    if (line.isMe) return { words: OWN.sign, label: OWN.sign, onPress: read };
    const mayNudge = line.nudgedAt === null && line.remark === null && !line.away;
    if (line.reach === "REACHABLE" && mayNudge) {
      const input = { rulebookId, personIds: [line.personId] };
      return {
        words: NUDGE.one,
        label: NUDGE.oneFull(line.name),
        onPress: () => void nudge.act({ input }),
      };
    }
    const words = line.phone ? PERSON.contact : PERSON.see;
    return { words, label: `${words} ${line.name}`, onPress: () => onPick(line) };
  }

  return (
    <>
      {counts.declined > 0 && <Banner icon="pen">{BOARDS.rules.declined(counts.declined)}</Banner>}
      <Figures
        ring={{
          done: counts.signed,
          within: counts.reachable,
          of: counts.asked,
          sentence: BOARDS.rules.sentence(
            counts.asked,
            counts.signed,
            percent(counts.signed, counts.asked),
          ),
        }}
        legend={[
          { colour: "done", words: BOARDS.rules.done, count: counts.signed },
          { colour: "within", words: BOARDS.rules.reachable, count: counts.reachable },
          { colour: "beyond", words: BOARDS.rules.unreachable, count: counts.unreachable },
          { colour: "outside", words: BOARDS.rules.ofThem, count: counts.outdated },
        ]}
        top={<HeadOf board={board} />}
        own={
          me && (
            <OwnCard
              deed={BOARDS.rules.deed}
              among={me.reach === "REACHABLE" ? counts.reachable : null}
            >
              <Button onPress={read}>{OWN.sign}</Button>
            </OwnCard>
          )
        }
        departments={departments.map(({ department, asked, signed, missing }) => ({
          ...department,
          asked,
          done: signed,
          missing,
        }))}
        chosen={departmentId}
        onChoose={setDepartmentId}
      />
      <Names
        choices={[
          { value: "UNSIGNED", words: `${BOARDS.rules.missing} ${counts.unsigned}` },
          { value: "OUTDATED", words: `${BOARDS.outdated} ${counts.outdated}` },
          { value: "SIGNED", words: `${BOARDS.rules.done} ${counts.signed}` },
        ]}
        chosen={state}
        onChoose={setState}
        only={only?.name ?? null}
        onAll={() => setDepartmentId(null)}
        looking={looking}
        asked={counts.asked}
        live={BOARDS.liveRules}
        spans={spans}
        nobody={BOARDS.rules.nobody[state]}
        actionOf={actionOf}
        onPick={onPick}
      />
    </>
  );
};

/** The names of the state that is shown, apart by whether word can get to them. */
function useSpans(
  { counts, nudgeable, nudgeAgainAt }: SignatureBoardValue,
  rulebookId: string,
  state: SignatureState,
  departmentId: string | null,
  looking: Looking,
): Span[] {
  const pulse = JSON.stringify([counts, nudgeable, nudgeAgainAt]);
  const asked = { rulebookId, states: [state], departmentId, looking, pulse };
  const missing = state !== "SIGNED";
  const reachable = useSignaturePeople({ ...asked, reach: "REACHABLE", when: missing });
  const unreachable = useSignaturePeople({ ...asked, reach: "NEVER_BOUND", when: missing });
  const signed = useSignaturePeople({ ...asked, when: !missing });
  if (!missing) {
    const total = departmentId || looking.search ? null : counts.signed;
    return [{ key: state, title: BOARDS.rules.done, total, read: signed }];
  }
  // How many of these can be reached is known only of all who are missing together.
  return [
    { key: "reachable", title: BOARDS.reachable, total: null, read: reachable },
    { key: "beyond", title: BOARDS.unreachableSpan, total: null, read: unreachable },
  ];
}
