import type { SignatureState } from "@riqing/schema";
import { type ReactNode, useState } from "react";
import { clock, open, type Tab, useWide } from "../../shell";
import { Banner, Button, percent, Screen } from "../../ui";
import { BOARDS, NUDGE, OWN, PERSON } from "../../words/boards";
import { dayWords, shortTime } from "../../words/times";
import { PAGES } from "../places";
import { BoardFoot } from "./board-foot";
import { BoardHead } from "./board-head";
import { Figures, Names } from "./board-parts";
import type { Line } from "./line";
import { OwnCard } from "./own-card";
import { PasteSheet } from "./paste-sheet";
import type { Span } from "./people-span";
import type { LineAction } from "./people-table";
import { PersonSheet } from "./person-sheet";
import { useNudge } from "./use-nudge";
import {
  type SignatureBoardValue,
  useSignatureBoard,
  useSignaturePeople,
} from "./use-signature-board";

interface SignatureBoardScreenProps {
  rulebookId: string;
  /** Shown as a tab, on a wide screen. */
  tab?: Tab;
  /** The boards beside it. */
  aside?: ReactNode;
  over?: ReactNode;
}

/** Who has not signed the version that is asked for; built as the board of a notice is. */
export const SignatureBoardScreen = (props: SignatureBoardScreenProps) => {
  const { rulebookId, tab, aside, over } = props;
  const board = useSignatureBoard(rulebookId);
  const wide = useWide();
  const nudge = useNudge();
  const [picked, setPicked] = useState<Line | null>(null);
  const [pasting, setPasting] = useState(false);
  const { value } = board;
  const resting = useSignaturePeople({
    rulebookId,
    states: ["UNSIGNED"],
    reach: "REACHABLE",
    departmentId: null,
    when: value?.nudgeRefusal === "NUDGED_RECENTLY",
    pulse: "",
  });

  return (
    <Screen
      title={tab ? BOARDS.title : BOARDS.rules.title}
      tab={tab}
      aside={aside}
      of={board}
      head={wide ? (read) => <HeadOf board={read} /> : undefined}
      footer={(read) => (
        <BoardFoot
          facts={factsOf(read)}
          resting={resting}
          nudge={nudge}
          of={{ rulebookId }}
          exported={{ rulebookId }}
          onPaste={() => setPasting(true)}
        />
      )}
      over={
        <>
          {over}
          {value && (
            <PasteSheet
              open={pasting}
              onClose={() => setPasting(false)}
              count={value.counts.unreachable}
              text={value.pasteText}
            />
          )}
          <PersonSheet
            line={picked}
            onClose={() => setPicked(null)}
            nudge={nudge}
            of={{ rulebookId }}
            over={null}
          />
        </>
      }
    >
      {(read) => <Content board={read} rulebookId={rulebookId} nudge={nudge} onPick={setPicked} />}
    </Screen>
  );
};

/** Whoever has said no has answered: a nudge leaves them out. */
const factsOf = ({ nudgeable, nudgeAgainAt, nudgeRefusal, counts, me }: SignatureBoardValue) => ({
  nudgeable,
  nudgeAgainAt,
  nudgeRefusal,
  counts: {
    ...counts,
    done: counts.signed,
    reachable: Math.max(nudgeable, counts.reachable - counts.declined),
  },
  mine: me && { reachable: me.reach === "REACHABLE" },
  deed: BOARDS.rules.deed,
});

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

interface ContentProps {
  board: SignatureBoardValue;
  rulebookId: string;
  nudge: ReturnType<typeof useNudge>;
  onPick: (line: Line) => void;
}

const Content = ({ board, rulebookId, nudge, onPick }: ContentProps) => {
  const [state, setState] = useState<SignatureState>("UNSIGNED");
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  const { counts, departments, me } = board;
  const only = departments.find(({ department }) => department.id === departmentId)?.department;
  const spans = useSpans(board, rulebookId, state, departmentId);
  const read = () => open(PAGES.rules, { rulebookId });

  function actionOf(line: Line): LineAction | null {
    if (!line.missing) return null;
    if (line.isMe) return { words: OWN.sign, label: OWN.sign, onPress: read };
    if (line.reach === "REACHABLE" && line.nudgedAt === null && line.remark === null) {
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
): Span[] {
  const pulse = JSON.stringify([counts, nudgeable, nudgeAgainAt]);
  const asked = { rulebookId, states: [state], departmentId, pulse };
  const missing = state !== "SIGNED";
  const reachable = useSignaturePeople({ ...asked, reach: "REACHABLE", when: missing });
  const unreachable = useSignaturePeople({ ...asked, reach: "NEVER_BOUND", when: missing });
  const signed = useSignaturePeople({ ...asked, when: !missing });
  if (!missing) {
    const total = departmentId ? null : counts.signed;
    return [{ key: state, title: BOARDS.rules.done, total, read: signed }];
  }
  // How many of these can be reached is known only of all who are missing together.
  return [
    { key: "reachable", title: BOARDS.reachable, total: null, read: reachable },
    { key: "beyond", title: BOARDS.unreachableSpan, total: null, read: unreachable },
  ];
}
