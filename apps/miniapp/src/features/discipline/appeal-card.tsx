import { useState } from "react";
import { clock } from "../../shell";
import {
  ActionButton,
  Body,
  Button,
  Caption,
  Card,
  CardTitle,
  Dialog,
  Icon,
  type IconName,
  Meta,
  type Moment,
  Pair,
  Row,
  Sheet,
  Stack,
  Tag,
  Timeline,
  Well,
} from "../../ui";
import { APPEALS } from "../../words/appeals";
import { appealStateWords, DISCIPLINE } from "../../words/discipline";
import { dayWords, fullTime, shortTime } from "../../words/times";
import { FileList } from "../files";
import { AppealReviewCard } from "./appeal-review-card";
import { AddingToAppeal } from "./appealing";
import type { AppealText } from "./use-appeals";
import { type CaseText, useWithdraw } from "./use-discipline";

const { appeal: words } = DISCIPLINE;

/** The appeal: what stands still, how far it is, what both sides say, and how it ended. */
export const AppealCards = ({ found }: { found: CaseText }) => {
  const { appeal } = found;
  if (!appeal) return null;
  const isOpen = appeal.deadline !== null;
  return (
    <>
      {isOpen && <Brakes found={found} appeal={appeal} />}
      {appeal.decideRefusal === null && <AppealReviewCard found={found} appeal={appeal} />}
      <AppealCard found={found} appeal={appeal} isOpen={isOpen} />
    </>
  );
};

interface AppealProps {
  found: CaseText;
  appeal: AppealText;
}

/** What holds while it is open: the strike counts on, what can be undone pauses, evidence is locked. */
const Brakes = ({ found, appeal }: AppealProps) => {
  const { brakes } = APPEALS;
  const lines: [IconName, string][] = [];
  if (found.measure?.state === "PAUSED") lines.push(["pause", brakes.paused]);
  if (found.measure?.counts) lines.push(["clock", brakes.counts]);
  lines.push(["lock", brakes.locked]);
  const names = appeal.reviewers.map(({ name }) => name).join("、");
  if (names) lines.push(["shield", brakes.reviewers(names)]);
  return (
    <Card tight>
      {lines.map(([icon, text]) => (
        <Row key={text} start={<Icon name={icon} />}>
          <Body>{text}</Body>
        </Row>
      ))}
    </Card>
  );
};

const AppealCard = ({ found, appeal, isOpen }: AppealProps & { isOpen: boolean }) => {
  const [asked, setAsked] = useState<"ADD" | "WITHDRAW" | null>(null);
  const now = clock.now();
  const close = () => setAsked(null);
  return (
    <Card>
      <Stack gap={3}>
        <Pair
          left={<CardTitle>{words.title}</CardTitle>}
          right={<Tag look={isOpen ? "near" : "done"}>{appealStateWords(appeal.state)}</Tag>}
        />
        <Timeline moments={momentsOf(appeal, now)} />
        <Meta>{APPEALS.said}</Meta>
        {appeal.statements.map(({ id, text, at, by, files }) => (
          <Stack gap={1} key={id}>
            <Caption num>{`${by.name} · ${shortTime(at, now)}`}</Caption>
            <Body>{text}</Body>
            <FileList files={files} />
          </Stack>
        ))}
        {appeal.reason && (
          <Well>
            <Body>{appeal.reason}</Body>
            {appeal.decidedBy && appeal.endedAt && (
              <Caption num>{`${appeal.decidedBy.name} · ${fullTime(appeal.endedAt, now)}`}</Caption>
            )}
          </Well>
        )}
        {appeal.notUndone && <Meta>{appeal.notUndone}</Meta>}
        {appeal.addRefusal === null && (
          <Button wide look="soft" onPress={() => setAsked("ADD")}>
            {APPEALS.add.act}
          </Button>
        )}
        {isOpen && found.aboutMe && (
          <>
            <Button wide look="quiet" onPress={() => setAsked("WITHDRAW")}>
              {words.withdraw}
            </Button>
            <Meta>{words.once}</Meta>
          </>
        )}
      </Stack>
      <Sheet open={asked === "ADD"} title={APPEALS.add.act} onClose={close}>
        {asked === "ADD" && <AddingToAppeal found={found} onDone={close} />}
      </Sheet>
      <WithdrawDialog caseId={found.id} open={asked === "WITHDRAW"} onClose={close} />
    </Card>
  );
};

/** What has happened, and what comes with the days if nothing does. */
function momentsOf(appeal: AppealText, now: Date): Moment[] {
  const { steps } = APPEALS;
  const { lodgedAt, takenAt, takenBy, endedAt, deadline } = appeal;
  const moments: Moment[] = [{ title: steps.lodged, note: shortTime(lodgedAt, now), state: "yes" }];
  if (takenAt)
    moments.push({
      title: steps.taken,
      note: shortTime(takenAt, now),
      state: "yes",
      children: takenBy && <Meta>{takenBy.name}</Meta>,
    });
  if (endedAt)
    moments.push({
      title: appealStateWords(appeal.state),
      note: shortTime(endedAt, now),
      state: "yes",
    });
  if (!deadline) return moments;
  const { answerOn, suspendedAfter } = deadline;
  if (appeal.goneUp) moments.push({ title: steps.up, note: "", state: "yes" });
  moments.push({
    title: steps.answer,
    note: steps.before(dayWords(answerOn, now)),
    state: "now",
    children: <Meta>{steps.answerNote}</Meta>,
  });
  if (!appeal.goneUp)
    moments.push({
      title: steps.up,
      note: steps.after(dayWords(answerOn, now)),
      state: "no",
      children: <Meta>{steps.upNote}</Meta>,
    });
  moments.push({
    title: steps.suspended,
    note: steps.after(dayWords(suspendedAfter, now)),
    state: "no",
  });
  return moments;
}

interface WithdrawProps {
  caseId: string;
  open: boolean;
  onClose: () => void;
}

/** It is spent afterwards, so it is asked. */
const WithdrawDialog = ({ caseId, open, onClose }: WithdrawProps) => {
  const withdraw = useWithdraw();
  return (
    <Dialog
      open={open}
      title={words.withdrawTitle}
      onClose={onClose}
      actions={
        <>
          <ActionButton wide look="danger" does={withdraw} with={{ caseId }} then={onClose}>
            {words.withdraw}
          </ActionButton>
          <Button wide look="text" onPress={onClose}>
            {words.keep}
          </Button>
        </>
      }
    >
      {words.withdrawFact}
    </Dialog>
  );
};
