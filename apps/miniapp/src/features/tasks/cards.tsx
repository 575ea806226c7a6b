import type { TaskKind } from "@riqing/schema";
import { useState } from "react";
import { clock } from "../../shell";
import {
  Avatar,
  Body,
  Button,
  Caption,
  Card,
  Flow,
  Grow,
  KeyValue,
  Meta,
  Pair,
  Section,
  Stack,
  Tag,
  Timeline,
} from "../../ui";
import { deliveryWords } from "../../words/delivery";
import { QUESTIONS } from "../../words/questions";
import { DETAIL } from "../../words/task-detail";
import { eventWords, TASKS } from "../../words/tasks";
import { dayInChain, dayWords, fullTime, shortTime } from "../../words/times";
import { FileList } from "../files";
import { WaitsFor } from "../waiting";
import { DecideDate } from "./decide-date";
import { Judge } from "./judge";
import {
  answerFactsOf,
  Chain,
  factsOf,
  methodOf,
  remindWords,
  ShareTag,
  Told,
} from "./share-lines";
import { counted } from "./task-line";
import type { Share, TaskRead } from "./use-task";

/** What I promised and did, beside what was asked. */
export const MyCard = ({ share, kind }: { share: Share; kind: TaskKind }) => (
  <Section title={DETAIL.facts}>
    <Card>
      <Stack gap={3}>
        <KeyValue lines={(kind === "QUESTION" ? answerFactsOf : factsOf)(share)} />
        {share.standInFor && <Meta>{DETAIL.standIn(share.standInFor.name)}</Meta>}
        <Chain share={share} />
        <Told share={share} />
        {share.deliverables.length > 0 && <FileList files={share.deliverables} />}
        {share.state === "DONE" && share.role === "RESPONSIBLE" && (
          <WaitsFor kind="ACCEPT_RESULT" id={share.id} />
        )}
        {share.dateRequest?.state === "OPEN" && ["ASKED", "CONFIRMED"].includes(share.state) && (
          <WaitsFor kind="DECIDE_NEW_DATE" id={share.dateRequest.id} />
        )}
      </Stack>
    </Card>
  </Section>
);

/** For so many of the people of a task it is said one by one that they are waited for; the rest is on the board. */
const MAX_WAITED_FOR = 5;

/** What of a share waits for its person. */
function waitedFor({ state, returnReason }: Share): "CONFIRM_TASK" | "REDO_TASK" | null {
  if (state === "ASKED") return "CONFIRM_TASK";
  return state === "CONFIRMED" && returnReason !== null ? "REDO_TASK" : null;
}

/**
 * Everybody who has it, each for themselves; with what the assigner decides beside whom it concerns. Whoever
 * only shares it sees with whom, and how many are how far.
 */
export const PeopleSection = ({ task }: { task: TaskRead }) => {
  const others = task.assignments.filter(({ id }) => id !== task.mine?.id);
  const followed = new Set(
    task.assignments.map(({ person, state }) => state !== "ENDED" && person.id),
  );
  const named = task.people.filter(({ person }) => !followed.has(person.id));
  if (others.length + named.length === 0) return null;
  const decides = task.decideRefusal === null;
  // One filled button a screen: the first thing that waits for the assigner.
  const first = decides && !task.mine ? others.find(waitsForWord)?.id : undefined;
  // Whoever follows the one who answers finds them beside the words of the answer.
  const answerFiles = answerFilesOf(task);
  const waited = decides ? others.filter(waitedFor).slice(0, MAX_WAITED_FOR) : [];
  const counts = named.length > 0 ? counted(task.counts) : [];
  const note = counts.length > 0 ? counts.join(" · ") : DETAIL.count(others.length + named.length);
  return (
    <Section
      title={task.kind === "QUESTION" ? QUESTIONS.people : DETAIL.people}
      note={<Meta num>{note}</Meta>}
    >
      {others.map((share) => (
        <PersonCard
          key={share.id}
          share={share}
          kind={task.kind}
          goal={task.goal}
          decides={decides}
          first={share.id === first}
          waited={waited.includes(share) ? waitedFor(share) : null}
        />
      ))}
      {named.length > 0 && (
        <Card>
          <Stack gap={3}>
            {named.map(({ person, department, role, standInFor }) => (
              <Flow key={person.id} gap={3}>
                <Avatar name={person.name} />
                <Grow>
                  <PersonName name={person.name} department={department.name} role={role} />
                  {standInFor && <Caption>{DETAIL.standIn(standInFor.name)}</Caption>}
                </Grow>
              </Flow>
            ))}
            {task.answer && (
              <Caption tone="ink2">
                {QUESTIONS.facts.answered}：{task.answer}
              </Caption>
            )}
            {answerFiles.length > 0 && followed.size === 0 && <FileList files={answerFiles} />}
          </Stack>
        </Card>
      )}
    </Section>
  );
};

/** What came with the answer to a question. */
const answerFilesOf = ({ events }: TaskRead) =>
  events.flatMap(({ kind, files }) => (kind === "ANSWERED" ? files : []));

const PersonName = (of: { name: string; department: string; role: Share["role"] }) => (
  <Body>
    {of.name}{" "}
    <Meta inline>
      {of.department}
      {of.role === "COLLABORATOR" ? ` · ${DETAIL.role.COLLABORATOR}` : ""}
    </Meta>
  </Body>
);

const waitsForWord = ({ state, dateRequest }: Share): boolean =>
  state === "DONE" || (dateRequest?.state === "OPEN" && state !== "ENDED");

interface PersonCardProps {
  share: Share;
  kind: TaskKind;
  goal: string;
  decides: boolean;
  first: boolean;
  waited: ReturnType<typeof waitedFor>;
}

const PersonCard = ({ share, kind, goal, decides, first, waited }: PersonCardProps) => {
  const { person, dateRequest: request } = share;
  const asks = decides && request?.state === "OPEN" && share.state !== "ENDED";
  return (
    <Card>
      <Stack gap={3}>
        <Flow gap={3} align="flex-start">
          <Avatar name={person.name} />
          <Grow>
            <Pair
              left={
                <PersonName
                  name={person.name}
                  department={share.department.name}
                  role={share.role}
                />
              }
              right={<ShareTag share={share} kind={kind} />}
            />
            <ShareWords share={share} kind={kind} />
            <Chain share={share} />
            <Told share={share} />
          </Grow>
        </Flow>
        {share.deliverables.length > 0 && <FileList files={share.deliverables} />}
        {waited && <WaitsFor kind={waited} id={share.id} />}
        {asks && request && (
          <DecideDate request={request} name={person.name} goal={goal} first={first} />
        )}
        {decides && share.state === "DONE" && (
          <Judge assignmentId={share.id} about={`${person.name}，${goal}`} first={first && !asks} />
        )}
      </Stack>
    </Card>
  );
};

/** Whether they have looked; if not, whether they could have. */
function reachWords({ openedAt, reachable, delivery }: Share, now: Date): string {
  if (openedAt) return DETAIL.opened;
  if (delivery) return deliveryWords(delivery, now);
  return reachable ? DETAIL.notOpened : DETAIL.unreachable;
}

/** What one person said and did, as little as says it. */
const ShareWords = ({ share, kind }: { share: Share; kind: TaskKind }) => {
  const now = clock.now();
  const isQuestion = kind === "QUESTION";
  const words = isQuestion
    ? {
        done: QUESTIONS.facts.answered,
        result: QUESTIONS.facts.answered,
        late: DETAIL.answeredLate,
      }
    : { done: DETAIL.done, result: DETAIL.result, late: DETAIL.doneLate };
  const said = [
    !isQuestion && share.confirmedAt && `${DETAIL.taken} ${shortTime(share.confirmedAt, now)}`,
    share.plannedAt && `${DETAIL.promised} ${fullTime(share.plannedAt, now)}`,
    share.doneAt && `${words.done} ${shortTime(share.doneAt, now)}`,
  ].filter(Boolean);
  const waits = share.state === "ASKED";
  const confirmedLate = share.confirmLate && !isQuestion;
  const lines = [
    share.method === "CANNOT" && `${DETAIL.method}：${methodOf(share)}`,
    share.plan && `${DETAIL.plan}：${share.plan}`,
    share.waitsFor && share.state !== "DONE" && `${DETAIL.waitsFor}：${share.waitsFor}`,
    share.doneAt && share.result && `${words.result}：${share.result}`,
    share.returnReason && `${DETAIL.returned}：${share.returnReason}`,
    share.endReason && `${DETAIL.endReason}：${share.endReason}`,
  ].filter(Boolean);
  return (
    <Stack gap={1}>
      {said.length > 0 && (
        <Flow gap={2} wrap>
          {said.map((one) => (
            <Caption key={String(one)} num nowrap>
              {one}
            </Caption>
          ))}
        </Flow>
      )}
      {waits && (
        <Caption num>
          {reachWords(share, now)} ·{" "}
          {isQuestion
            ? remindWords(share, now)
            : DETAIL.confirmBy(
                fullTime(share.confirmBy, now),
                new Date(share.confirmBy) < now,
                share.confirmByProvisional,
              )}
        </Caption>
      )}
      {(confirmedLate || share.doneLate) && (
        <Flow gap={1} wrap>
          {confirmedLate && <Tag look="over">{DETAIL.confirmLate}</Tag>}
          {share.doneLate && <Tag look="over">{words.late}</Tag>}
        </Flow>
      )}
      {lines.map((line) => (
        <Caption key={String(line)} tone="ink2">
          {line}
        </Caption>
      ))}
      {share.standInFor && <Caption>{DETAIL.standIn(share.standInFor.name)}</Caption>}
    </Stack>
  );
};

const shown = 6;

/** What happened, the newest at the end; the beginning of a long story on request. */
export const TimelineSection = ({ task }: { task: TaskRead }) => {
  const [all, setAll] = useState(false);
  const now = clock.now();
  const events = all ? task.events : task.events.slice(-shown);
  return (
    <Section title={DETAIL.timeline}>
      <Card>
        <Stack gap={2}>
          {events.length < task.events.length && (
            <Flow>
              <Button look="text" onPress={() => setAll(true)}>
                {DETAIL.more}
              </Button>
            </Flow>
          )}
          <Timeline
            moments={events.map((event) => ({
              title: titleOf(event, task.kind),
              note: shortTime(event.at, now),
              state: "yes",
              children: <EventWords event={event} />,
            }))}
          />
        </Stack>
      </Card>
    </Section>
  );
};

type Event = TaskRead["events"][number];

/** Who did what. What follows by itself is nobody's deed. */
function titleOf({ actor, kind }: Event, of: TaskKind): string {
  if (kind === "ACCOUNTABILITY_OPENED") return eventWords(kind);
  const asked = { ASSIGNED: TASKS.question, CANCELLED: QUESTIONS.cancel.open };
  const deed = of === "QUESTION" && (kind === "ASSIGNED" || kind === "CANCELLED") && asked[kind];
  return [actor?.name, deed || eventWords(kind)].filter(Boolean).join(" ");
}

const EventWords = ({ event }: { event: Event }) => {
  const now = clock.now();
  const { kind, person, actor, untilAt, onDay, text } = event;
  const about = [
    person && kind === "ACCOUNTABILITY_OPENED" && DETAIL.toAnswer(person.name),
    person && kind !== "ACCOUNTABILITY_OPENED" && person.id !== actor?.id && person.name,
    untilAt && TASKS.before(fullTime(untilAt, now)),
    onDay && (kind === "CARRIED_OVER" ? DETAIL.carriedTo(dayWords(onDay, now)) : dayInChain(onDay)),
    text,
  ].filter(Boolean);
  return (
    <>
      {about.length > 0 && <Caption num>{about.join(" · ")}</Caption>}
      {event.files.length > 0 && <FileList files={event.files} />}
    </>
  );
};
