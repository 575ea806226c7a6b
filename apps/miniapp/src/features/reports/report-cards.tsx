import { clock, open, PAGES } from "../../shell";
import {
  ActionButton,
  Body,
  Caption,
  Card,
  CardTitle,
  Conversation,
  Icon,
  Meta,
  Pair,
  Picture,
  Row,
  Section,
  Stages,
  Stack,
  Tag,
  Title,
  Well,
} from "../../ui";
import { outcomeWords, receiverWords, REPORTS } from "../../words/reports";
import { dayInChain, dayWords } from "../../words/times";
import { FileList } from "../files";
import { aboutWords, cameInWords, dueWords } from "./report-list";
import { type ReportText, useJoin, useReportPictures } from "./use-reports";
import styles from "./reports.module.css";

interface ReportProps {
  report: ReportText;
}

export const ReportCards = ({ report }: ReportProps) => (
  <>
    <HeadCard report={report} />
    {report.source !== "NAMED" && <PicturesCard id={report.id} />}
    <OutcomeCard report={report} />
    <NotSeenCard report={report} />
    <AlikeCards report={report} />
    <DialogueCard report={report} />
    <NotesCard report={report} />
    <OriginRow report={report} />
    <CaseRow report={report} />
    <IncidentRow report={report} />
  </>
);

/** 收到 → 受理 → 调查 → 结果. */
const stageOf = ({ state }: ReportText): number =>
  state === "CLOSED" ? 4 : state === "INVESTIGATING" ? 3 : 1;

const HeadCard = ({ report }: ReportProps) => {
  const { mine, state, named, enteredBy, files, receiver, dueOn, reopenReason } = report;
  // Its reporter reads the day in the sentence below.
  const due = mine ? "" : dueWords(report);
  const stage = REPORTS.stages[stageOf(report) - 1] ?? "";
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<Meta>{aboutWords(report)}</Meta>}
          right={<Meta num>{due || report.number}</Meta>}
        />
        <Title>{report.title}</Title>
        <Meta num>{cameInWords(report)}</Meta>
        {due && (
          <Caption num nowrap>
            {REPORTS.number(report.number)}
          </Caption>
        )}
        <Stages
          stages={REPORTS.stages}
          at={stageOf(report) - 1}
          sentence={REPORTS.stageSpoken(stage)}
        />
        {mine && (
          <Body>
            {REPORTS.mineStands(
              receiverWords(receiver),
              dueOn ? dayWords(dueOn, clock.now()) : null,
              state === "RECEIVED",
            )}
          </Body>
        )}
        {state === "RECEIVED" && reopenReason && (
          <Well>
            <Body>{REPORTS.reopened(reopenReason)}</Body>
          </Well>
        )}
        <Body>{report.text}</Body>
        {named.length > 0 && (
          <Meta>{`${REPORTS.named} ${named.map(({ name }) => name).join("、")}`}</Meta>
        )}
        {enteredBy && <Meta>{REPORTS.enteredBy(enteredBy.name)}</Meta>}
        {files.length > 0 && <Meta>{REPORTS.files}</Meta>}
        <FileList files={files} />
        {report.joined.map(({ id, number }) => (
          <Caption key={id}>{REPORTS.joined(number)}</Caption>
        ))}
      </Stack>
    </Card>
  );
};

/** What came by code, drawn anew. */
const PicturesCard = ({ id }: { id: string }) => {
  const pictures = useReportPictures(id).value ?? [];
  if (pictures.length === 0) return null;
  return (
    <Card>
      <Stack gap={2}>
        <Meta>{REPORTS.pictures}</Meta>
        {pictures.map((picture, at) => (
          <Picture
            key={picture}
            source={picture}
            label={REPORTS.picture(at + 1)}
            className={styles.picture}
          />
        ))}
      </Stack>
    </Card>
  );
};

/** How it ended, in the words that its reporter reads. */
const OutcomeCard = ({
  report: { kind, state, outcome, outcomeText, closedOn, mine },
}: ReportProps) =>
  state !== "CLOSED" ? null : (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<CardTitle>{outcomeWords(outcome, kind)}</CardTitle>}
          right={<Meta num>{closedOn ? dayWords(closedOn, clock.now()) : ""}</Meta>}
        />
        {!mine && <Meta>{REPORTS.outcome}</Meta>}
        {outcomeText && (
          <Well>
            <Body>{outcomeText}</Body>
          </Well>
        )}
        {!mine && <Caption>{REPORTS.outcomeNote}</Caption>}
      </Stack>
    </Card>
  );

/** Whom it avoids: so that whoever handles it does not talk to them about it. */
const NotSeenCard = ({ report: { notSeenBy, named } }: ReportProps) => {
  if (notSeenBy.length === 0) return null;
  const namedIds = new Set(named.map(({ id }) => id));
  return (
    <Card>
      <Stack gap={2}>
        <CardTitle>{REPORTS.notSeen.title}</CardTitle>
        {notSeenBy.map(({ id, name }) => (
          <Pair
            key={id}
            left={<Body>{name}</Body>}
            right={<Meta>{namedIds.has(id) ? REPORTS.notSeen.named : REPORTS.notSeen.bound}</Meta>}
          />
        ))}
        <Caption>{REPORTS.notSeen.note}</Caption>
      </Stack>
    </Card>
  );
};

/** Others of the same matter, perhaps: one tap joins this one with them. */
const AlikeCards = ({ report }: ReportProps) => {
  const join = useJoin();
  if (report.handleRefusal !== null) return null;
  return report.alike.map(({ id, title, receivedOn }) => (
    <Card key={id}>
      <Stack gap={2}>
        <Body>{REPORTS.alike.title(title)}</Body>
        <Caption num>{REPORTS.alike.note(dayWords(receivedOn, clock.now()))}</Caption>
        <ActionButton
          wide
          look="soft"
          label={`${REPORTS.alike.act}：${title}`}
          does={join}
          with={{ reportId: report.id, withId: id }}
        >
          {REPORTS.alike.act}
        </ActionButton>
      </Stack>
    </Card>
  ));
};

const DialogueCard = ({ report: { messages, mine, receiver } }: ReportProps) =>
  messages.length === 0 ? null : (
    <Section title={REPORTS.dialogue}>
      <Conversation
        turns={messages.map(({ side, text, saidOn, by }) => {
          const day = dayInChain(saidOn);
          const handler = `${receiverWords(receiver)} ${by?.name ?? ""}`.trim();
          const reporter = mine ? REPORTS.you(day) : REPORTS.reporter(day);
          return {
            by: side === "HANDLER" ? REPORTS.handler(handler, day) : reporter,
            text,
            mine: mine === (side === "REPORTER"),
          };
        })}
      />
    </Section>
  );

const NotesCard = ({ report: { notes, noteFiles } }: ReportProps) =>
  notes.length === 0 && noteFiles.length === 0 ? null : (
    <Card>
      <Stack gap={2}>
        <Meta>{REPORTS.notes}</Meta>
        {notes.map(({ id, text, notedOn, by }) => (
          <Well key={id}>
            <Body>{text}</Body>
            <Caption num>{`${by.name} · ${dayInChain(notedOn)}`}</Caption>
          </Well>
        ))}
        {noteFiles.length > 0 && <Meta>{REPORTS.noteFiles}</Meta>}
        <FileList files={noteFiles} />
      </Stack>
    </Card>
  );

const origins = {
  NOTICE: { page: PAGES.notice, words: REPORTS.fromNotice },
  TASK: { page: PAGES.task, words: REPORTS.fromTask },
} as const;

/** What its reporter was looking at. */
const OriginRow = ({ report: { originKind, originId } }: ReportProps) => {
  const origin = originKind === "NOTICE" || originKind === "TASK" ? origins[originKind] : null;
  if (!origin || !originId) return null;
  return (
    <Card tight>
      <Row start={<Icon name="right" />} onPress={() => open(origin.page, { id: originId })}>
        <Body>{origin.words}</Body>
      </Row>
    </Card>
  );
};

const CaseRow = ({ report: { caseId } }: ReportProps) =>
  caseId === null || caseId === undefined ? null : (
    <Card tight>
      <Row
        start={<Icon name="file" />}
        end={<Tag>{REPORTS.makeCase}</Tag>}
        onPress={() => open(PAGES.case, { id: caseId })}
      >
        <Body>{REPORTS.toCase}</Body>
        <Caption>{REPORTS.toCaseNote}</Caption>
      </Row>
    </Card>
  );

const IncidentRow = ({ report: { incidentId } }: ReportProps) =>
  incidentId === null || incidentId === undefined ? null : (
    <Card tight>
      <Row
        start={<Icon name="warn" />}
        end={<Tag>{REPORTS.makeIncident}</Tag>}
        onPress={() => open(PAGES.incident, { id: incidentId })}
      >
        <Body>{REPORTS.toIncident}</Body>
        <Caption>{REPORTS.toIncidentNote}</Caption>
      </Row>
    </Card>
  );
