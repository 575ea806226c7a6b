import { Body, Button, Flow, Grow, Stack, Well } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";

interface TransferProps {
  name: string;
  busy: boolean;
  onTransfer: () => void;
  onKeep: () => void;
}

const { member: words } = GROUP_ADMIN;

/** Ownership goes away with it, so it is asked once more, where the switch stands. */
export const Transfer = ({ name, busy, onTransfer, onKeep }: TransferProps) => (
  <Well>
    <Stack gap={3}>
      <Body strong>{words.transferTitle(name)}</Body>
      <Body>{words.transferFact}</Body>
      <Flow gap={2}>
        <Grow>
          <Button wide look="soft" busy={busy} onPress={onTransfer}>
            {words.transferAct}
          </Button>
        </Grow>
        <Grow>
          <Button wide look="quiet" onPress={onKeep}>
            {words.transferKeep}
          </Button>
        </Grow>
      </Flow>
    </Stack>
  </Well>
);
