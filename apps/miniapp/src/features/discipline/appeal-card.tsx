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
  Meta,
  Pair,
  Stack,
  Tag,
  Well,
} from "../../ui";
import { appealStateWords, DISCIPLINE } from "../../words/discipline";
import { dayWords, fullTime, shortTime } from "../../words/times";
import { FileList } from "../files";
import { type CaseText, useWithdraw } from "./use-discipline";

const { appeal: words } = DISCIPLINE;

/** The appeal: who reviews it until when, what both sides say, and how it ended. */
export const AppealCard = ({ found }: { found: CaseText }) => {
  const [asking, setAsking] = useState(false);
  const { appeal } = found;
  const now = clock.now();
  if (!appeal) return null;
  const isOpen = appeal.answerOn !== null;
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<CardTitle>{words.title}</CardTitle>}
          right={<Tag look={isOpen ? "near" : "done"}>{appealStateWords(appeal.state)}</Tag>}
        />
        {appeal.answerOn && <Meta>{words.answerOn(dayWords(appeal.answerOn, now))}</Meta>}
        {appeal.goneUp && <Meta>{words.goneUp}</Meta>}
        {appeal.reviewers.length > 0 && (
          <Meta>{words.reviewers(appeal.reviewers.map(({ name }) => name).join("、"))}</Meta>
        )}
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
        {isOpen && found.aboutMe && (
          <>
            <Button wide look="quiet" onPress={() => setAsking(true)}>
              {words.withdraw}
            </Button>
            <Meta>{words.once}</Meta>
          </>
        )}
      </Stack>
      <WithdrawDialog caseId={found.id} open={asking} onClose={() => setAsking(false)} />
    </Card>
  );
};

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
