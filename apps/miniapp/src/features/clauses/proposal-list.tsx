import { useState } from "react";
import { clock, open, PAGES, type ReadList } from "../../shell";
import {
  ActionButton,
  Button,
  Caption,
  Card,
  ChangedText,
  Meta,
  MoreOrEnd,
  Pair,
  ReadFace,
  Sheet,
  Stack,
  Tag,
  TextDeed,
} from "../../ui";
import { CLAUSES } from "../../words/clauses";
import { dayWords, fullTime } from "../../words/times";
import { textDifference } from "../notices";
import { type ProposalLine, useDecide } from "./use-clauses";

const { proposals: words } = CLAUSES;

interface ProposalListProps {
  of: ReadList<ProposalLine>;
  several?: boolean;
}

/** Other wordings that members propose; whoever may decide does so here. */
export const ProposalList = ({ of, several }: ProposalListProps) => {
  const [declining, setDeclining] = useState<ProposalLine | null>(null);
  return (
    <>
      <ReadFace of={of} empty={words.mineNone}>
        {(proposals) => (
          <Stack gap={3}>
            {proposals.map((proposal) => (
              <ProposalCard
                key={proposal.id}
                proposal={proposal}
                several={several}
                onDecline={() => setDeclining(proposal)}
              />
            ))}
            <MoreOrEnd of={of} more={CLAUSES.questions.more} end={words.end(proposals.length)} />
          </Stack>
        )}
      </ReadFace>
      <Sheet
        open={declining !== null}
        title={words.declineTitle}
        onClose={() => setDeclining(null)}
      >
        {declining && <Declining proposal={declining} onDone={() => setDeclining(null)} />}
      </Sheet>
    </>
  );
};

interface ProposalCardProps {
  proposal: ProposalLine;
  several?: boolean;
  onDecline: () => void;
}

const ProposalCard = ({ proposal, several, onDecline }: ProposalCardProps) => {
  const { id, clause, text, reason, mine, proposer, rulebookId, clauseKey } = proposal;
  const decide = useDecide();
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={
            <Meta>
              {mine ? words.mine : `${proposer?.name ?? ""} ${proposer?.department.name ?? ""}`}
            </Meta>
          }
          right={<Meta num>{fullTime(proposal.proposedAt, clock.now())}</Meta>}
        />
        {several && (
          <Button look="text" onPress={() => open(PAGES.clause, { rulebookId, clauseKey })}>
            {clause.label || CLAUSES.unknown}
          </Button>
        )}
        <ChangedText parts={textDifference(clause.text, text)} />
        <Caption>{words.why(reason)}</Caption>
        <Standing proposal={proposal} />
        {proposal.decideRefusal === null && (
          <>
            <ActionButton
              wide
              look="soft"
              label={`${words.take}：${reason}`}
              does={decide}
              with={{ input: { proposalId: id, taken: true } }}
            >
              {words.take}
            </ActionButton>
            <Button wide look="quiet" label={`${words.decline}：${reason}`} onPress={onDecline}>
              {words.decline}
            </Button>
          </>
        )}
      </Stack>
    </Card>
  );
};

const Standing = ({ proposal }: { proposal: ProposalLine }) => {
  const { state, takenInto, decisionReason, raisedAt, dueOn } = proposal;
  if (state === "TAKEN") return <Tag look="done">{words.taken(takenInto)}</Tag>;
  if (state === "DECLINED") return <Caption>{words.declined(decisionReason ?? "")}</Caption>;
  return raisedAt ? (
    <Tag look="over">{CLAUSES.questions.raised}</Tag>
  ) : (
    <Caption num>{words.waits(dayWords(dueOn, clock.now()))}</Caption>
  );
};

const Declining = ({ proposal, onDone }: { proposal: ProposalLine; onDone: () => void }) => (
  <TextDeed
    keptAs={["revision-decline", proposal.id]}
    words={{
      label: words.declineTitle,
      hint: words.declineHint,
      act: words.decline,
      tooLong: CLAUSES.tooLong,
    }}
    missing={words.declineMissing}
    does={useDecide()}
    with={(reason) => ({ input: { proposalId: proposal.id, taken: false, reason } })}
    onDone={onDone}
  />
);
