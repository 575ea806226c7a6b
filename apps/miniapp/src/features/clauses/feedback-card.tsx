import { type ClauseVerdict, LIMITS } from "@riqing/schema";
import { useState } from "react";
import { Body, Caption, Card, CardTitle, Chips, Stack, TextDeed } from "../../ui";
import { CLAUSES } from "../../words/clauses";
import { useFeedback, useGiveFeedback } from "./use-clauses";

const { feedback: words } = CLAUSES;
const verdicts = ["CLEAR", "UNCLEAR", "NOT_FEASIBLE"] as const;

interface FeedbackCardProps {
  versionId: string;
  clauseKey: string;
  /** The rules apply to the caller, who may say something. */
  mayGive: boolean;
}

/** Whether a clause is clear: one tap, and a word to the office for who wants. */
export const FeedbackCard = ({ versionId, clauseKey, mayGive }: FeedbackCardProps) => {
  const { value } = useFeedback(versionId, clauseKey);
  const give = useGiveFeedback();
  const [chosen, setChosen] = useState<ClauseVerdict | null>(null);
  const mine = chosen ?? value?.mine?.verdict ?? null;
  const counts = value?.counts;
  const comments = value?.comments ?? [];
  if (!mayGive && !counts && comments.length === 0) return null;

  function choose(verdict: ClauseVerdict) {
    setChosen(verdict);
    const comment = value?.mine?.comment;
    void give.act({ input: { versionId, clauseKey, verdict, comment } });
  }

  return (
    <Card>
      <Stack gap={3}>
        <CardTitle>{words.title}</CardTitle>
        {mayGive && (
          <Chips
            even
            label={words.title}
            choices={verdicts.map((verdict) => ({
              value: verdict,
              words: words.verdicts[verdict],
            }))}
            chosen={mine}
            onChoose={choose}
          />
        )}
        {mayGive && mine !== null && mine !== "CLEAR" && (
          <TextDeed
            wide
            keptAs={["clause-feedback", `${versionId}.${clauseKey}`]}
            rows={2}
            limit={LIMITS.clauseFeedback}
            words={{ label: words.comment, act: words.send, tooLong: words.long }}
            does={give}
            with={(comment) => ({ input: { versionId, clauseKey, verdict: mine, comment } })}
            onDone={() => undefined}
          >
            <Caption>{words.commentNote}</Caption>
          </TextDeed>
        )}
        {counts && (
          <Body num>{words.counts(counts.clear, counts.unclear, counts.notFeasible)}</Body>
        )}
        {!mayGive && !counts && <Caption>{words.few(LIMITS.clauseFeedbackFrom)}</Caption>}
        {comments.length > 0 && (
          <Stack gap={1}>
            <Caption>{words.comments}</Caption>
            {comments.map(({ by, verdict, comment, givenAt }) => (
              <Body key={`${by?.id} ${givenAt}`}>
                {by?.name}（{words.verdicts[verdict]}）：{comment}
              </Body>
            ))}
          </Stack>
        )}
      </Stack>
    </Card>
  );
};
