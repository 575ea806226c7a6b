import type { TaskKind } from "@riqing/schema";
import type { ReactNode } from "react";
import { clock } from "../../shell";
import { Caption, Flow, Meta, Stack, Tag } from "../../ui";
import { QUESTIONS } from "../../words/questions";
import { DETAIL } from "../../words/task-detail";
import { cannotWords, carryWords, methodWords, stepWords } from "../../words/tasks";
import { dayInChain, fullTime, shortTime } from "../../words/times";
import { Accountable } from "./accountable";
import { stateWords } from "./state-words";
import type { Share } from "./use-task";

export interface Line {
  key: string;
  value: ReactNode;
}

const time = (at: string | null): string => (at ? fullTime(at, clock.now()) : DETAIL.notYet);

/** A moment, and beside it whether it was late: taking on late and finishing late are two facts. */
const Judged = ({ at, late, words }: { at: string | null; late: boolean; words: string }) => (
  <Flow gap={2} wrap>
    {time(at)}
    {at && (late ? <Tag look="over">{words}</Tag> : <Tag look="done">{DETAIL.onTime}</Tag>)}
  </Flow>
);

/** 要求 承诺 接办 办完, as they are known of one share. */
export function factsOf(share: Share): Line[] {
  const now = clock.now();
  const moved = share.originalDueAt !== share.dueAt;
  const due = fullTime(share.dueAt, now);
  const was = DETAIL.originally(fullTime(share.originalDueAt, now));
  const passed = new Date(share.confirmBy) < now;
  const by = DETAIL.confirmBy(fullTime(share.confirmBy, now), passed, share.confirmByProvisional);
  const waits = !share.confirmedAt && ` · ${by}`;
  return [
    { key: DETAIL.due, value: moved ? `${due}，${was}` : due },
    { key: DETAIL.promised, value: time(share.plannedAt) },
    {
      key: DETAIL.taken,
      value: waits ? (
        DETAIL.notYet + waits
      ) : (
        <Judged at={share.confirmedAt} late={share.confirmLate} words={DETAIL.confirmLate} />
      ),
    },
    {
      key: DETAIL.done,
      value: <Judged at={share.doneAt} late={share.doneLate} words={DETAIL.doneLate} />,
    },
    ...(share.method ? [{ key: DETAIL.method, value: methodOf(share) }] : []),
    ...(share.plan ? [{ key: planName(share), value: share.plan }] : []),
    ...(share.waitsFor ? [{ key: DETAIL.waitsFor, value: share.waitsFor }] : []),
    ...(share.doneAt ? [{ key: DETAIL.result, value: share.result ?? DETAIL.noResult }] : []),
  ];
}

/** What was written with the method: what they mean to do, or to whom they passed it on. */
const planName = ({ method }: Share): string =>
  method === "RELAYED" ? DETAIL.relayedTo : DETAIL.plan;

/** 要求 答复 内容: what there is to know of an answer. */
export function answerFactsOf(share: Share): Line[] {
  const now = clock.now();
  const { answered, words } = QUESTIONS.facts;
  const waits = `${DETAIL.notYet} · ${remindWords(share, now)}`;
  return [
    { key: DETAIL.due, value: time(share.dueAt) },
    {
      key: answered,
      value: share.doneAt ? (
        <Judged at={share.doneAt} late={share.doneLate} words={DETAIL.answeredLate} />
      ) : (
        waits
      ),
    },
    ...(share.waitsFor ? [{ key: DETAIL.waitsFor, value: share.waitsFor }] : []),
    ...(share.result ? [{ key: words, value: share.result }] : []),
  ];
}

/** From when on whoever has not answered is reminded. */
export const remindWords = ({ confirmBy }: Share, now: Date): string =>
  QUESTIONS.remind(fullTime(confirmBy, now), new Date(confirmBy) < now);

/** What they mean to do, and, where it cannot be done, why. */
export const methodOf = ({ method, cannotReason }: Share): string =>
  [method && methodWords(method), cannotReason && cannotWords(cannotReason)]
    .filter(Boolean)
    .join("，");

/** 顺延 3 次: 11/17 → 11/18 → 11/19, each with its reason. The chain stays visible. */
export const Chain = ({ share }: { share: Share }) => {
  const { carryOvers } = share;
  if (carryOvers.length === 0) return null;
  // Left open on a day it was carried to, it was carried on from a later one.
  const days = [...new Set(carryOvers.flatMap(({ fromOn, toOn }) => [fromOn, toOn]))];
  return (
    <Stack gap={0}>
      <Meta num tone="ink2">
        {DETAIL.chainTimes(carryOvers.length)}：{days.map(dayInChain).join(" → ")}
      </Meta>
      {carryOvers.map(({ id, fromOn, reason, note }) => (
        <Caption key={id} num>
          {dayInChain(fromOn)} {carryWords(reason)}
          {note ? `：${note}` : ""}
        </Caption>
      ))}
    </Stack>
  );
};

/** Who was told that nobody had answered, and what came of a refusal without a reason. */
export const Told = ({ share }: { share: Share }) => {
  const now = clock.now();
  const { escalations, accountability: item } = share;
  return (
    <>
      {escalations.map(({ step, to, at }) => (
        <Caption key={step + to.id} num>
          {DETAIL.stepLine(stepWords(step), to.name)} · {shortTime(at, now)}
        </Caption>
      ))}
      {item && <Accountable item={item} name={share.person.name} />}
    </>
  );
};

/** Where one share stands, in one word. */
export const ShareTag = ({ share, kind }: { share: Share; kind: TaskKind }) => {
  if (share.state === "ENDED") {
    const words = (share.end && DETAIL.ends[share.end]) ?? stateWords(kind, "ENDED");
    return share.unassigned ? (
      <Tag look="over">{DETAIL.unassigned(words)}</Tag>
    ) : (
      <Tag>{words}</Tag>
    );
  }
  const good = share.state === "DONE" || share.state === "ACCEPTED";
  return (
    <Tag look={good ? "done" : share.state === "ASKED" ? "near" : "kind"}>
      {stateWords(kind, share.state)}
    </Tag>
  );
};
