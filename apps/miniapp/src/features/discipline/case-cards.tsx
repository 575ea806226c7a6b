import { clock } from "../../shell";
import { Body, Caption, Card, CardTitle, Meta, Pair, Reading, Stack, Tag, Well } from "../../ui";
import {
  caseStateWords,
  citesNothingWords,
  clauseWords,
  DISCIPLINE,
  measureWords,
} from "../../words/discipline";
import { EVIDENCE } from "../../words/evidence";
import { fullTime } from "../../words/times";
import { LadderBar } from "./ladder-bar";
import type { CaseText } from "./use-discipline";

interface CaseProps {
  found: CaseText;
}

/** What happened, when, and where the case stands. */
export const HeadCard = ({ found }: CaseProps) => {
  const { aboutMe, person, kindName, number, state } = found;
  return (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<CardTitle>{aboutMe ? kindName : `${person.name} · ${kindName}`}</CardTitle>}
          right={<Tag look={state === "OPEN" ? "near" : "done"}>{caseStateWords(state)}</Tag>}
        />
        <Meta num>{state === "OPEN" && aboutMe ? DISCIPLINE.mineNote(number) : number}</Meta>
        <Meta num>{DISCIPLINE.happened(fullTime(found.happenedAt, clock.now()), found.place)}</Meta>
        <Body>{found.whatHappened}</Body>
        <Caption>{DISCIPLINE.recordedBy(found.recordedBy.name)}</Caption>
        {found.correction && (
          <Well>
            <Meta>{DISCIPLINE.correction}</Meta>
            <Body>{found.correction}</Body>
          </Well>
        )}
        {found.closeReason && (
          <Well>
            <Body>{found.closeReason}</Body>
          </Well>
        )}
      </Stack>
    </Card>
  );
};

/** What the ladder proposes, until something is decided: drawn as what was decided is. */
export const ProposalCard = ({ found: { proposal } }: CaseProps) =>
  proposal && (
    <Card>
      <Stack gap={2}>
        <Pair
          left={<CardTitle>{measureWords(proposal.measure, proposal.days)}</CardTitle>}
          right={<Meta>{DISCIPLINE.ladder}</Meta>}
        />
        <LadderBar measure={proposal.measure} />
        <Caption>{DISCIPLINE.proposalNote}</Caption>
      </Stack>
    </Card>
  );

/** The clause as it stood that day, or why there is none. */
export const BasisCard = ({ found: { clause, citesNothing, signedAt } }: CaseProps) => (
  <Card>
    <Stack gap={2}>
      <Meta>{DISCIPLINE.basis}</Meta>
      {clause ? (
        <Well>
          <Body>{clauseWords(clause.label, clause.text)}</Body>
          <Caption>{DISCIPLINE.version(clause.versionNumber ?? 1, signedAt !== null)}</Caption>
        </Well>
      ) : (
        <Body>{citesNothingWords(citesNothing ?? "")}</Body>
      )}
    </Stack>
  </Card>
);

/** What whom it is about says, and until when they are waited for. */
export const SideCard = ({ found }: CaseProps) => {
  const { side, hearUntil, aboutMe, sideStatedAt } = found;
  const now = clock.now();
  return (
    <Card>
      <Stack gap={2}>
        <Meta>{aboutMe ? DISCIPLINE.mySide : DISCIPLINE.side}</Meta>
        {side === null ? <Body>{DISCIPLINE.noSide}</Body> : <Reading>{side}</Reading>}
        {sideStatedAt && <Caption num>{fullTime(sideStatedAt, now)}</Caption>}
        {found.saysCorrected && (
          <Caption>{aboutMe ? DISCIPLINE.corrected : DISCIPLINE.saysCorrected}</Caption>
        )}
        {side !== null && sideStatedAt === null && <Caption>{EVIDENCE.sideOpen}</Caption>}
        {sideStatedAt === null && hearUntil && found.state === "OPEN" && !aboutMe && (
          <Caption num>{DISCIPLINE.waitUntil(fullTime(hearUntil, now))}</Caption>
        )}
      </Stack>
    </Card>
  );
};
