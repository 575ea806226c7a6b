import type { AddMembersMutation } from "@riqing/schema";
import { Body, Button, Caption, Card, Meta, Row } from "../../ui";
import { GROUP_ADMIN } from "../../words/group-admin";
import { refusalWords } from "../../words/refusals";

export type LeftOut = AddMembersMutation["addMembers"]["leftOut"][number];

const { batch: words } = GROUP_ADMIN;

interface LeftOutListProps {
  of: readonly LeftOut[];
  onClose?: () => void;
}

/** For whom a batch did nothing, each with the reason. */
export const LeftOutList = ({ of, onClose }: LeftOutListProps) => (
  <>
    <Meta num>{words.leftOut(of.length)}</Meta>
    <Card tight>
      {of.map(({ personId, person, refusal }) => (
        <Row key={personId}>
          <Body>{person ? person.name : words.nobody}</Body>
          <Caption>{[person?.staffNo, refusalWords(refusal)].filter(Boolean).join(" · ")}</Caption>
        </Row>
      ))}
    </Card>
    {onClose && (
      <Button wide look="quiet" onPress={onClose}>
        {words.close}
      </Button>
    )}
  </>
);
