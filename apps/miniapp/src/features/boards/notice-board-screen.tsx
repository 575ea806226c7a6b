import type { AskedState } from "@riqing/schema";
import { useState } from "react";
import { clock, open, PAGES, useShare } from "../../shell";
import { ActionButton, Banner, Button, percent, ShareNext, Tag, useFind } from "../../ui";
import { NUDGE, OWN, PERSON } from "../../words/board";
import { BOARDS } from "../../words/boards";
import { refusalWords } from "../../words/refusals";
import { fullTime, shortTime, timeLeft } from "../../words/times";
import { noticeShareText, tapOf, useAcknowledge } from "../notices";
import { BoardFrame, type BoardHands, type BoardPlace } from "./board-frame";
import { BoardHead } from "./board-head";
import { Figures, Names } from "./board-parts";
import type { Line } from "./line";
import { OwnCard } from "./own-card";
import type { Span } from "./people-span";
import type { LineAction } from "./people-table";
import { type NoticeBoardValue, useNoticeBoard, useNoticePeople } from "./use-notice-board";
import type { Looking } from "./use-people";
import { useTold } from "./use-told";

/** Who has not confirmed: one number, and the names behind it (picture 03, wide 12). */
export const NoticeBoardScreen = ({
  noticeId,
  fresh,
  ...place
}: BoardPlace & { noticeId: string }) => {
  const board = useNoticeBoard(noticeId);
  const told = useTold();
  const { value } = board;
  const [sharing, setSharing] = useState(fresh ?? false);
  const path = `${PAGES.notice}?id=${noticeId}`;
  useShare(() => ({ title: value?.notice.subject ?? BOARDS.notice.title, path }));
  const resting = useNoticePeople({
    noticeId,
    state: "MISSING",
    reach: "REACHABLE",
    departmentId: null,
    when: value?.nudgeRefusal === "NUDGED_RECENTLY",
    pulse: "",
  });
  return (
    <BoardFrame
      {...place}
      title={BOARDS.notice.title}
      path={path}
      board={board}
      of={{ noticeId }}
      head={(read) => <HeadOf board={read} />}
      factsOf={factsOf}
      resting={resting}
      closed={value?.notice.state === "WITHDRAWN" ? refusalWords("NOTICE_WITHDRAWN") : null}
      told={{ does: told, noticeId }}
    >
      {(read, hands) => (
        <>
          {sharing && (
            <ShareNext
              path={path}
              text={noticeShareText(read.notice)}
              onClose={() => setSharing(false)}
            />
          )}
          <Content board={read} noticeId={noticeId} {...hands} />
        </>
      )}
    </BoardFrame>
  );
};

const factsOf = ({ nudgeable, nudgeAgainAt, nudgeRefusal, counts, me }: NoticeBoardValue) => ({
  nudgeable,
  nudgeAgainAt,
  nudgeRefusal,
  counts: { ...counts, done: counts.confirmed },
  mine: me && { reachable: me.reach === "REACHABLE" },
  deed: BOARDS.notice.deed,
});

/** A deadline without its hour is none: 16:17 · 明天 10:00 · 11月24日 17:14. */
const hourOf = (at: string, now: Date): string => {
  const short = shortTime(at, now);
  return short.includes(":") ? short : fullTime(at, now);
};

const HeadOf = ({ board: { notice } }: { board: NoticeBoardValue }) => {
  const now = clock.now();
  const { dueAt, originalDueAt, importance } = notice;
  const moved = originalDueAt && originalDueAt !== dueAt;
  const times = [
    BOARDS.published(shortTime(notice.publishedAt, now)),
    ...(moved ? [BOARDS.dueWas(hourOf(originalDueAt, now))] : []),
    dueAt ? BOARDS.due(hourOf(dueAt, now)) : BOARDS.noDue,
  ].join(" · ");
  const looks = { URGENT: "urgent", IMPORTANT: "weighty", ORDINARY: "kind" } as const;
  return (
    <BoardHead
      title={notice.subject}
      tag={<Tag look={looks[importance]}>{BOARDS.importance[importance]}</Tag>}
      by={notice.publisher.name}
      times={times}
      left={dueAt ? timeLeft(dueAt, now) : null}
      over={dueAt !== null && new Date(dueAt) < now}
    />
  );
};

interface ContentProps extends BoardHands {
  board: NoticeBoardValue;
  noticeId: string;
}

const Content = ({ board, noticeId, nudge, onPick }: ContentProps) => {
  const [state, setState] = useState<AskedState>("MISSING");
  const [departmentId, setDepartmentId] = useState<string | null>(null);
  const looking: Looking = useFind<"NAME" | "TIME">();
  const { counts, departments, me, notice } = board;
  const needed = counts.confirmed + counts.missing;
  const only = departments.find(({ department }) => department.id === departmentId)?.department;
  const spans = useSpans(board, noticeId, state, departmentId, looking);
  const confirmOwn = useAcknowledge(notice);

  /** The one thing that can work: to confirm oneself, to nudge, or to tell. */
  function actionOf(line: Line): LineAction | null {
    if (!line.missing) return null;
    if (line.isMe) {
      return {
        words: OWN.look,
        label: OWN.look,
        onPress: () => open(PAGES.notice, { id: noticeId }),
      };
    }
    if (line.reach === "REACHABLE" && line.nudgedAt === null && notice.state === "PUBLISHED") {
      const input = { noticeId, personIds: [line.personId] };
      return {
        words: NUDGE.one,
        label: NUDGE.oneFull(line.name),
        onPress: () => void nudge.act({ input }),
      };
    }
    const words = line.phone ? PERSON.contact : PERSON.tell;
    return { words, label: `${words} ${line.name}`, onPress: () => onPick(line) };
  }

  return (
    <>
      {notice.state === "WITHDRAWN" && (
        <Banner look="wait" icon="undo">
          {BOARDS.withdrawnNote}
        </Banner>
      )}
      {counts.asked < notice.counts.asked && (
        <Banner look="news" icon="people">
          {BOARDS.notice.partOf(counts.asked, notice.counts.asked, notice.counts.confirmed)}
        </Banner>
      )}
      <Figures
        ring={{
          done: counts.confirmed,
          within: counts.reachable,
          of: needed,
          sentence: BOARDS.notice.sentence(
            needed,
            counts.confirmed,
            percent(counts.confirmed, needed),
          ),
        }}
        legend={[
          { colour: "done", words: BOARDS.notice.done, count: counts.confirmed },
          { colour: "within", words: BOARDS.notice.reachable, count: counts.reachable },
          { colour: "beyond", words: BOARDS.notice.unreachable, count: counts.unreachable },
          { colour: "outside", words: BOARDS.exempt, count: counts.exempt },
        ]}
        top={<HeadOf board={board} />}
        own={
          me && (
            <OwnCard
              deed={BOARDS.notice.deed}
              among={me.reach === "REACHABLE" ? counts.reachable : null}
            >
              {me.openedAt ? (
                <ActionButton
                  does={confirmOwn}
                  with={tapOf(notice)}
                  refusal={notice.acknowledgeRefusal}
                >
                  {OWN.confirm}
                </ActionButton>
              ) : (
                <Button onPress={() => open(PAGES.notice, { id: noticeId })}>{OWN.look}</Button>
              )}
            </OwnCard>
          )
        }
        departments={departments.map(({ department, asked, confirmed, missing }) => ({
          ...department,
          asked,
          done: confirmed,
          missing,
        }))}
        chosen={departmentId}
        onChoose={setDepartmentId}
      />
      <Names
        choices={[
          { value: "MISSING", words: `${BOARDS.notice.missing} ${counts.missing}` },
          { value: "CONFIRMED", words: `${BOARDS.notice.done} ${counts.confirmed}` },
          { value: "EXEMPT", words: `${BOARDS.exempt} ${counts.exempt}` },
        ]}
        chosen={state}
        onChoose={setState}
        only={only?.name ?? null}
        onAll={() => setDepartmentId(null)}
        looking={looking}
        asked={counts.asked}
        live={BOARDS.live}
        spans={spans}
        nobody={BOARDS.notice.nobody[state]}
        actionOf={actionOf}
        onPick={onPick}
      />
    </>
  );
};

/** The names of the state that is shown: the missing ones apart by whether word can get to them. */
function useSpans(
  { counts, nudgeable, nudgeAgainAt }: NoticeBoardValue,
  noticeId: string,
  state: AskedState,
  departmentId: string | null,
  looking: Looking,
): Span[] {
  const pulse = JSON.stringify([counts, nudgeable, nudgeAgainAt]);
  const asked = { noticeId, departmentId, looking, pulse };
  const missing = state === "MISSING";
  const reachable = useNoticePeople({
    ...asked,
    state: "MISSING",
    reach: "REACHABLE",
    when: missing,
  });
  const unreachable = useNoticePeople({
    ...asked,
    state: "MISSING",
    reach: "NEVER_BOUND",
    when: missing,
  });
  const others = useNoticePeople({ ...asked, state, when: !missing });
  const total = (count: number) => (departmentId || looking.search ? null : count);
  if (missing) {
    return [
      {
        key: "reachable",
        title: BOARDS.reachable,
        total: total(counts.reachable),
        read: reachable,
      },
      {
        key: "beyond",
        title: BOARDS.unreachableSpan,
        total: total(counts.unreachable),
        read: unreachable,
      },
    ];
  }
  return state === "CONFIRMED"
    ? [{ key: state, title: BOARDS.notice.done, total: total(counts.confirmed), read: others }]
    : [{ key: state, title: BOARDS.exemptSpan, total: total(counts.exempt), read: others }];
}
