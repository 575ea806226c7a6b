import { useState } from "react";
import { clock } from "../../shell";
import {
  Banner,
  Button,
  Caption,
  Card,
  Foot,
  Meta,
  Reading,
  RefusedFace,
  Screen,
  Section,
  Stack,
} from "../../ui";
import { CLAUSES } from "../../words/clauses";
import { RULES } from "../../words/rules";
import { dayWords } from "../../words/times";
import { useRulebook, useVersion } from "../rules";
import { FeedbackCard } from "./feedback-card";
import { ProposalList } from "./proposal-list";
import { QuestionList } from "./question-list";
import { AskSheet, ProposeSheet } from "./remark-sheets";
import { useProposals, useQuestions } from "./use-clauses";

interface ClauseScreenProps {
  rulebookId: string;
  clauseKey: string;
  /** The version that was on screen; the newest one, if left out. */
  versionId: string | undefined;
}

/** 第 4.2 条: its text, what was asked, how it might be written, and the ways to do both. */
export const ClauseScreen = ({ rulebookId, clauseKey, versionId }: ClauseScreenProps) => {
  const rulebook = useRulebook(versionId ? undefined : rulebookId);
  const version = useVersion(versionId ?? rulebook.value?.current?.id);
  const questions = useQuestions(rulebookId, clauseKey);
  const proposals = useProposals(rulebookId, clauseKey);
  const [over, setOver] = useState<"ask" | "propose" | null>(null);
  const { value } = version;
  const clause = value?.clauses.find(({ key }) => key === clauseKey);
  // A clause of no version, of which nobody ever said anything, is none.
  const isNone =
    clauseKey === "" ||
    (value !== undefined &&
      !clause &&
      questions.value?.length === 0 &&
      proposals.value?.length === 0);
  const mayRemark =
    value?.state === "PUBLISHED" && value.signRefusal !== "RULES_NOT_FOR_YOU" && clause;
  const onScreen = value &&
    clause && {
      ...clause,
      versionId: value.id,
      office: value.interpretingOffice,
      answerDays: value.clauseAnswerDays ?? null,
    };

  if (isNone)
    return (
      <Screen title={CLAUSES.unknown}>
        <RefusedFace code="NOT_FOUND" />
      </Screen>
    );
  return (
    <Screen
      title={clause ? CLAUSES.title(clause.label) : CLAUSES.unknown}
      of={version}
      footer={() =>
        mayRemark && (
          <Foot
            side={
              <Button look="text" onPress={() => setOver("propose")}>
                {CLAUSES.propose.act}
              </Button>
            }
          >
            <Button cta look="primary" onPress={() => setOver("ask")}>
              {CLAUSES.ask.act}
            </Button>
          </Foot>
        )
      }
      over={
        onScreen && (
          <>
            <AskSheet clause={onScreen} open={over === "ask"} onClose={() => setOver(null)} />
            <ProposeSheet
              clause={onScreen}
              open={over === "propose"}
              onClose={() => setOver(null)}
            />
          </>
        )
      }
    >
      {({ id, number, effectiveOn }) => (
        <>
          {clause ? (
            <Card>
              <Stack gap={2}>
                <Meta num>
                  {CLAUSES.from(number, effectiveOn && dayWords(effectiveOn, clock.now()))}
                </Meta>
                <Reading>{CLAUSES.whole(clause)}</Reading>
                {clause.proposedBy && <Caption>{RULES.proposedBy(clause.proposedBy)}</Caption>}
              </Stack>
            </Card>
          ) : (
            <Banner icon="file">{CLAUSES.gone}</Banner>
          )}
          <Section
            title={CLAUSES.questions.title}
            note={
              <Meta num>
                {CLAUSES.questions.count(questions.value?.length ?? 0, questions.hasMore)}
              </Meta>
            }
          >
            <QuestionList of={questions} />
          </Section>
          {(proposals.value?.length ?? 0) > 0 && (
            <Section
              title={CLAUSES.proposals.title}
              note={
                <Meta num>
                  {CLAUSES.proposals.count(proposals.value?.length ?? 0, proposals.hasMore)}
                </Meta>
              }
            >
              <ProposalList of={proposals} />
            </Section>
          )}
          {clause && (
            <FeedbackCard versionId={id} clauseKey={clauseKey} mayGive={Boolean(mayRemark)} />
          )}
        </>
      )}
    </Screen>
  );
};
