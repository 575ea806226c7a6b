import type { Entry } from "../../shell";
import { Body, Button, Caption, Card, Flow, Row, WaitingTag } from "../../ui";
import { FACES } from "../../words/faces";
import { takeBack } from "../pending-taps";

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
      <Caption>{entry.note}</Caption>
    </Row>
  </Card>
);
