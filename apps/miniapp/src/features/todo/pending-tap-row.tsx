import {
  AcknowledgeNotice,
  CarryOverTask,
  CompleteTask,
  ConfirmTask,
  ReportProgress,
  SignRules,
} from "@riqing/schema";
import type { Entry } from "../../shell";
import { Body, Button, Caption, Card, Flow, Row, WaitingTag } from "../../ui";
import { FACES } from "../../words/faces";
import { TODO } from "../../words/todo";
import { takeBack } from "../pending-taps";

const said: Record<string, string> = {
  [AcknowledgeNotice.name]: TODO.noticeTapped,
  [SignRules.name]: TODO.rulesTapped,
  [ConfirmTask.name]: TODO.taskTapped,
  [CompleteTask.name]: TODO.doneTapped,
  [CarryOverTask.name]: TODO.carryTapped,
  [ReportProgress.name]: TODO.reportTapped,
};

/** Tapped, and waiting for a signal: neither lost nor to be tapped again; still to be taken back. */
export const PendingTapRow = ({ entry }: { entry: Entry }) => (
  <Card tight>
    <Row
      end={
        <Flow gap={1}>
          <WaitingTag />
          <Button
            look="text"
            label={`${FACES.undo}：${entry.label}`}
            onPress={() => void takeBack(entry)}
          >
            {FACES.undo}
          </Button>
        </Flow>
      }
    >
      <Body>{entry.label}</Body>
      <Caption>{said[entry.documentName] ?? TODO.tapped}</Caption>
    </Row>
  </Card>
);
