import { clock } from "../../shell";
import { Body, Caption, Card, CardTitle, Meta, Pair, Stack, Tag, Well } from "../../ui";
import {
  caseStateWords,
  citesNothingWords,
  clauseWords,
  DISCIPLINE,
  measureWords,
} from "../../words/discipline";
import { fullTime, shortTime } from "../../words/times";
import { FileList } from "../files";
import { CopyText } from "./cited-card";
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
        {found.proposal && (
          <Meta>{`${DISCIPLINE.ladder}：${measureWords(found.proposal.measure, found.proposal.days)}`}</Meta>
        )}
      </Stack>
    </Card>
  );
};

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

/** Copies, each with its mark: what became of the originals changes nothing. */
export const EvidenceCard = ({ found: { evidence } }: CaseProps) =>
  evidence.length === 0 ? null : (
    <Card>
      <Stack gap={2}>
        <Meta>{DISCIPLINE.evidence}</Meta>
        {evidence.map(({ id, kind, text, sha256, addedAt, addedBy, file }) => (
          <Stack gap={1} key={id}>
            {kind === "FILE" ? <FileList files={file ? [file] : []} /> : <CopyText text={text} />}
            <Caption num>
              {[shortTime(addedAt, clock.now()), addedBy.name, DISCIPLINE.mark(sha256)].join(" · ")}
            </Caption>
          </Stack>
        ))}
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
        <Body>{side ?? DISCIPLINE.noSide}</Body>
        {sideStatedAt && <Caption num>{fullTime(sideStatedAt, now)}</Caption>}
        {side === null && hearUntil && found.state === "OPEN" && !aboutMe && (
          <Caption num>{DISCIPLINE.waitUntil(fullTime(hearUntil, now))}</Caption>
        )}
      </Stack>
    </Card>
  );
};
