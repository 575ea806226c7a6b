import type { ReactNode } from "react";
import { clock, useTypeScale } from "../../shell";
import {
  Body,
  Caption,
  Card,
  CardTitle,
  classes,
  Figure,
  Flow,
  Icon,
  Meta,
  Pair,
  Row,
  Spoken,
  Tag,
  Text,
  View,
} from "../../ui";
import { RECORD } from "../../words/day-record";
import { carryWords } from "../../words/tasks";
import { dayInChain, fullTime, shortTime, toFields } from "../../words/times";
import { FileList } from "../files";
import type { DayRecord, RecordLine } from "./use-record";
import styles from "./record.module.css";

/** The sealed line first, then three numbers; only what is open is red. */
export const Sealed = ({ record }: { record: DayRecord }) => {
  const { done, carried, open } = record;
  return (
    <Card>
      <Pair
        left={
          <Flow gap={2}>
            <Icon name="lock" size={16} />
            <Meta num tone="ink2">
              {sealedWords(record)}
            </Meta>
          </Flow>
        }
        right={<Meta num>{RECORD.number(record.number)}</Meta>}
      />
      <View className={styles.figures}>
        <Count value={done} words={RECORD.done} />
        <Count value={carried} words={RECORD.carried} />
        <Count value={open} words={RECORD.open} over={open > 0} />
      </View>
      {record.due > 0 && (
        <View role="img" label={RECORD.sentence(done, carried, open)} className={styles.bar}>
          {[styles.done, styles.carried, styles.open].map((look, at) => {
            const size = [done, carried, open][at] ?? 0;
            return size > 0 && <View key={look} className={look} style={{ flex: size }} />;
          })}
        </View>
      )}
      <View className={styles.under}>
        <Caption num>{underWords(record)}</Caption>
      </View>
    </Card>
  );
};

function sealedWords({ dueAt, closedAt }: DayRecord): string {
  const now = clock.now();
  const [due, closed] = [toFields(new Date(dueAt)), toFields(new Date(closedAt))];
  if (due.date === closed.date && due.time === closed.time) return RECORD.sealed(due.time);
  return RECORD.sealedLate(due.time, fullTime(closedAt, now));
}

function underWords(record: DayRecord): string {
  const { due, people, handedOver, handedOverPeople, exempt, exemptPeople, late } = record;
  const parts = [
    due > 0 ? RECORD.due(due, people) : RECORD.none,
    handedOver > 0 && RECORD.handedOver(handedOverPeople, handedOver),
    exempt > 0 && RECORD.exempt(exemptPeople, exempt),
    late > 0 && RECORD.late(late),
  ];
  return parts.filter(Boolean).join("；");
}

const Count = ({ value, words, over }: { value: number; words: string; over?: boolean }) => (
  <View className={styles.count}>
    <Figure num tone={over ? "danger" : "ink"}>
      {value}
    </Figure>
    <Meta tone="ink2">{words}</Meta>
  </View>
);

const whoAndWhere = ({ person, department }: RecordLine) => `${person.name} · ${department.name}`;

/** At large type there is no room for both: what is said of it stands under it. */
const LineRow = ({ line, said }: { line: RecordLine; said: ReactNode }) => {
  const large = useTypeScale() > 1;
  return (
    <Row end={large ? undefined : said}>
      <Body>{line.goal}</Body>
      <Caption>{whoAndWhere(line)}</Caption>
      {line.unassigned && <Caption>{line.unassigned}</Caption>}
      {large && said}
    </Row>
  );
};

/** Left open, by name, with the reason where there is one. */
export const OpenRow = ({ line }: { line: RecordLine }) => (
  <LineRow
    line={line}
    said={<Meta tone={line.blocked ? "wait" : "danger"}>{openWords(line)}</Meta>}
  />
);

function openWords({ blocked, waitsFor, answered, unassigned }: RecordLine): string {
  // The name is who decides on it; what was refused or left behind is said under it.
  if (unassigned) return RECORD.unassigned;
  if (blocked) return waitsFor ? RECORD.blocked(waitsFor) : RECORD.blockedAlone;
  return answered ? RECORD.answered : RECORD.unanswered;
}

/** A long chain is drawn: each day it was carried from, why, and where it stands now. */
export const ChainCard = ({ line }: { line: RecordLine }) => {
  const steps = line.chain.slice(-5);
  return (
    <Card>
      <Pair
        left={<CardTitle>{line.goal}</CardTitle>}
        right={<Tag look="behind">{RECORD.times(line.carryCount)}</Tag>}
      />
      <Caption>{whoAndWhere(line)}</Caption>
      <View role="list" className={styles.chain}>
        {steps.map(({ on, reason }, at) => {
          const last = at === steps.length - 1;
          return (
            <View key={on} role="listitem" className={classes(styles.step, last && styles.last)}>
              <View decorative className={classes(styles.dot, last && styles.now)} />
              <Text className={classes(styles.stepDay, last && styles.nowDay)}>
                {dayInChain(on)}
              </Text>
              <Caption>
                {last ? RECORD.newDay : reason === null ? RECORD.open : carryWords(reason)}
              </Caption>
            </View>
          );
        })}
      </View>
    </Card>
  );
};

export const CarriedRow = ({ line }: { line: RecordLine }) => (
  <LineRow
    line={line}
    said={
      <Meta num tone="ink2">
        {line.carriedTo
          ? RECORD.timesTo(line.carryCount, dayInChain(line.carriedTo))
          : RECORD.times(line.carryCount)}
      </Meta>
    }
  />
);

/** A new entry that points at the record, which stays as it was. */
export const CorrectionRow = ({ of }: { of: DayRecord["corrections"][number] }) => (
  <>
    <Row>
      <Body>{of.text}</Body>
      <Caption num>
        {of.line && `${RECORD.about(of.line.goal)} · `}
        {RECORD.correctionBy(of.by.name, shortTime(of.at, clock.now()))}
      </Caption>
    </Row>
    {of.files.length > 0 && <FileList files={of.files} />}
  </>
);

export const Departments = ({ of }: { of: DayRecord["departments"] }) => {
  const most = Math.max(...of.map(({ done }) => done), 1);
  return (
    <Card>
      {of.map(({ department, done }) => (
        <View key={department.id} className={styles.department}>
          <View className={styles.departmentName}>{department.name}</View>
          <View decorative className={styles.track}>
            <View className={styles.share} style={{ width: `${(done / most) * 100}%` }} />
          </View>
          <View className={styles.departmentCount}>
            {done}
            <Spoken>{RECORD.pieces(done)}</Spoken>
          </View>
        </View>
      ))}
    </Card>
  );
};
