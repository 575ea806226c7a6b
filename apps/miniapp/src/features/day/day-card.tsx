import { cleanText, type CarryReason, lengthOf, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { clock, open, PAGES, useKeptText } from "../../shell";
import {
  Banner,
  Body,
  Button,
  Caption,
  Card,
  Chips,
  Flow,
  Meta,
  Press,
  Stack,
  Tag,
  TextField,
  View,
  classes,
} from "../../ui";
import { chainWords, DAY } from "../../words/day";
import { refusalWords } from "../../words/refusals";
import { carryWords } from "../../words/tasks";
import { fullTime, spanWords } from "../../words/times";
import { CarryDay, useChosenDay } from "../calendar";
import { chainTo, chainUpTo, type DayItem } from "./day";
import type { Answer } from "./use-day";
import styles from "./day.module.css";

export type Opened = "CARRIED" | "BLOCKED" | null;

interface DayCardProps {
  item: DayItem;
  /** The business day that is open. */
  today: string;
  /** Several groups close today: then the card says whose it is. */
  named: boolean;
  opened: Opened;
  onOpen: (opened: Opened) => void;
  onAnswer: (answer: Answer) => void;
}

/** One thing that is due: three equal answers, of which the usual one is tinted. One tap counts. */
export const DayCard = ({ item, today, named, opened, onOpen, onAnswer }: DayCardProps) => {
  const { task } = item;
  const isQuestion = task.kind === "QUESTION";
  return (
    <Card>
      <Press className={styles.open} onPress={() => open(PAGES.task, { id: task.id })}>
        <Body strong>{task.goal}</Body>
        <Promise item={item} named={named} />
        {item.assignment.returnReason && (
          <Meta tone="wait">{DAY.returned(item.assignment.returnReason)}</Meta>
        )}
      </Press>
      {item.carryCount > 0 && opened !== "CARRIED" && (
        <View className={styles.chain}>
          <Flow gap={2} wrap>
            <Tag look="behind">{DAY.carried(item.carryCount)}</Tag>
            <Meta num tone="ink2">
              {chainWords(chainUpTo(item, today), today)}
            </Meta>
          </Flow>
        </View>
      )}
      <View className={styles.answers}>
        {isQuestion && (
          <Press
            className={classes(styles.answer, opened === null && styles.soft)}
            label={DAY.deedOf(DAY.toAnswer, task.goal)}
            onPress={() => open(PAGES.task, { id: task.id })}
          >
            {DAY.toAnswer}
          </Press>
        )}
        {deedsOf(item).map((deed) => (
          <Deed
            key={deed}
            deed={deed}
            goal={task.goal}
            soft={opened === null ? deed === "DONE" : opened === deed}
            chosen={opened === deed}
            refused={refusalOf(item, deed) !== null}
            onPress={() => {
              if (deed === "DONE") onAnswer({ outcome: deed });
              else onOpen(opened === deed ? null : deed);
            }}
          />
        ))}
      </View>
      <Refused item={item} />
      {opened === "CARRIED" && <CarryForm item={item} today={today} onAnswer={onAnswer} />}
      {opened === "BLOCKED" && <BlockForm id={item.assignment.id} onAnswer={onAnswer} />}
    </Card>
  );
};

/** 郑国梁 · 承诺今天 15:00，已过 59 分 · 生产协调群: the day and the hour stay on one line. */
const Promise = ({ item, named }: Pick<DayCardProps, "item" | "named">) => {
  const { task, assignment } = item;
  const now = clock.now();
  const at = assignment.plannedAt ?? assignment.dueAt;
  const words = (assignment.plannedAt ? DAY.promised : DAY.required)(fullTime(at, now));
  const over = now.getTime() - new Date(at).getTime();
  return (
    <View className={styles.promise}>
      <Meta num>
        {task.assigner.name} ·{" "}
        <Meta inline num nowrap>
          {words}
        </Meta>
        {over > 0 && "，"}
        {over > 0 && (
          <Meta inline num nowrap tone="wait">
            {DAY.passed(spanWords(over))}
          </Meta>
        )}
        {named && ` · ${task.group.name}`}
      </Meta>
    </View>
  );
};

type Answered = keyof typeof DAY.deeds;

/** What one tap may say of it; a question is answered in words, elsewhere. */
const deedsOf = ({ task }: DayItem): readonly Answered[] =>
  task.kind === "QUESTION" ? ["CARRIED", "BLOCKED"] : ["DONE", "CARRIED", "BLOCKED"];

const refusalOf = ({ task }: DayItem, deed: Answered) =>
  ({ DONE: task.completeRefusal, CARRIED: task.carryOverRefusal, BLOCKED: task.reportRefusal })[
    deed
  ];

/** Three words side by side have no room for a reason: it stands under them. */
const Refused = ({ item }: { item: DayItem }) => {
  const refused = deedsOf(item).flatMap((deed) => {
    const code = refusalOf(item, deed);
    return code ? [DAY.refused(DAY.deeds[deed], refusalWords(code))] : [];
  });
  return refused.length > 0 && <Caption>{refused.join("；")}</Caption>;
};

interface DeedProps {
  deed: Answered;
  goal: string;
  soft: boolean;
  chosen: boolean;
  refused: boolean;
  onPress: () => void;
}

const Deed = ({ deed, goal, soft, chosen, refused, onPress }: DeedProps) => (
  <Press
    className={classes(
      styles.answer,
      refused ? styles.refused : soft && styles.soft,
      chosen && styles.chosen,
    )}
    label={DAY.deedOf(DAY.deeds[deed], goal)}
    expanded={deed === "DONE" ? undefined : chosen}
    disabled={refused}
    once={deed === "DONE"}
    onPress={onPress}
  >
    {DAY.deeds[deed]}
  </Press>
);

const reasons = ["MATERIAL", "OTHERS", "NO_TIME", "UNCLEAR"] as const satisfies CarryReason[];

/** From the third time on, who will be told stands before the tap. */
const CarryForm = ({
  item,
  today,
  onAnswer,
}: Pick<DayCardProps, "item" | "today" | "onAnswer">) => {
  const [toOn, setToOn] = useState(item.nextWorkday);
  const chosenDay = useChosenDay(
    item.task.group.id,
    toOn,
    item.nextWorkday,
    item.nextWorkdayProvisional,
  );
  return (
    <View className={styles.form}>
      {item.tellsAssigner ? (
        <Banner look="wait" icon="warn">
          <Body strong className={styles.told}>
            {DAY.tells(item.carryCount + 1, item.task.assigner.name)}
          </Body>
          <Meta num tone="ink2">
            {chainWords(chainTo(item, today, toOn), "")}
          </Meta>
        </Banner>
      ) : (
        item.carryCount > 0 && (
          <Meta num tone="ink2">
            {chainWords(chainTo(item, today, toOn), "")}
          </Meta>
        )
      )}
      <CarryDay
        label={DAY.toOn}
        value={toOn}
        onValue={setToOn}
        nextWorkday={item.nextWorkday}
        known={chosenDay}
      />
      {chosenDay.works ? (
        <Stack gap={2}>
          <Meta tone="ink2">{DAY.why}</Meta>
          <Chips
            even
            label={DAY.why}
            choices={reasons.map((value) => ({ value, words: carryWords(value) }))}
            chosen={null}
            onChoose={(reason) => onAnswer({ outcome: "CARRIED", toOn, reason })}
          />
        </Stack>
      ) : (
        <View live="polite">
          <Meta tone="wait">{DAY.toOff}</Meta>
        </View>
      )}
    </View>
  );
};

/** Whom or what it waits for: a chip records it, or a few words do. */
const BlockForm = ({ id, onAnswer }: { id: string } & Pick<DayCardProps, "onAnswer">) => {
  const [text, setText, sent] = useKeptText("day-blocked", id);
  const over = lengthOf(cleanText(text)) - LIMITS.waitsFor;
  const because = over > 0 ? DAY.tooLong(over) : cleanText(text) ? null : DAY.noteMissing;
  function answer(waitsFor: string) {
    sent();
    onAnswer({ outcome: "BLOCKED", waitsFor });
  }
  return (
    <View className={styles.form}>
      <Meta tone="ink2">{DAY.waits}</Meta>
      <Chips
        even
        label={DAY.waits}
        choices={DAY.waitChips.map((words) => ({ value: words, words }))}
        chosen={null}
        onChoose={answer}
      />
      <TextField
        label={DAY.waitsFor}
        value={text}
        onValue={setText}
        placeholder={DAY.waitsHint}
        limit={LIMITS.waitsFor}
        onDone={() => because === null && answer(cleanText(text))}
      />
      <Button wide look="soft" because={because} onPress={() => answer(cleanText(text))}>
        {DAY.note}
      </Button>
    </View>
  );
};
