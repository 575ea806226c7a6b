import { cleanText, LIMITS } from "@riqing/schema";
import { useState } from "react";
import {
  Body,
  Button,
  Caption,
  Card,
  ChangedText,
  Empty,
  Flow,
  Meta,
  Sheet,
  Stack,
  Tag,
  TextArea,
  Well,
} from "../../ui";
import { RULES_EDIT } from "../../words/rules-edit";
import type { DraftClause } from "./clauses";
import { type Found, foundIn, type LawJudgementDraft, judgedOf, replaced } from "./law";

interface LawViewProps {
  clauses: readonly DraftClause[];
  judged: readonly LawJudgementDraft[];
  onReplace: (id: string, text: string) => void;
  onOpen: (id: string) => void;
  onJudge: (judged: LawJudgementDraft[]) => void;
}

const { law: words } = RULES_EDIT;

/** What the law has against the draft, with other words to put in its place. */
export const LawView = ({ clauses, judged, onReplace, onOpen, onJudge }: LawViewProps) => {
  const [asked, setAsked] = useState<Found | null>(null);
  const found = foundIn(clauses);
  return (
    <>
      <Meta>{words.note}</Meta>
      {found.length === 0 && <Empty>{words.none}</Empty>}
      {found.map((one) => {
        const { clause, finding } = one;
        const { text, label } = clause;
        const said = judgedOf(one, judged);
        const offered = replaced(text, finding);
        const name = label || text.slice(0, 8);
        return (
          <Card key={`${clause.id} ${finding.topic}`}>
            <Stack gap={3}>
              <Flow gap={2}>
                <Tag look={finding.weight === "MUST" ? "weighty" : "near"}>
                  {words.weight[finding.weight]}
                </Tag>
                <Meta num>{label}</Meta>
              </Flow>
              <ChangedText
                parts={[
                  { kind: "SAME", text: text.slice(0, finding.from) },
                  { kind: "OLD", text: text.slice(finding.from, finding.until) },
                  { kind: "SAME", text: text.slice(finding.until) },
                ]}
              />
              <Caption>{finding.why}</Caption>
              {said ? (
                <Caption>{words.judged(said.reason)}</Caption>
              ) : (
                <>
                  <Well>
                    <Body>{offered.trim() === "" ? words.takeOut : offered}</Body>
                  </Well>
                  <Flow gap={2} wrap>
                    {offered.trim() !== "" && (
                      <Button
                        look="quiet"
                        label={`${words.replace}：${name}`}
                        onPress={() => onReplace(clause.id, offered)}
                      >
                        {words.replace}
                      </Button>
                    )}
                    <Button
                      look="quiet"
                      label={`${words.own}：${name}`}
                      onPress={() => onOpen(clause.id)}
                    >
                      {words.own}
                    </Button>
                    {finding.weight === "MUST" && (
                      <Button
                        look="text"
                        label={`${words.wrong}：${name}`}
                        onPress={() => setAsked(one)}
                      >
                        {words.wrong}
                      </Button>
                    )}
                  </Flow>
                </>
              )}
            </Stack>
          </Card>
        );
      })}
      <Sheet open={asked !== null} title={words.wrong} onClose={() => setAsked(null)}>
        {asked && (
          <Why
            onWhy={(reason) => {
              const { clause, finding } = asked;
              const { id: clauseId, text } = clause;
              onJudge([...judged, { clauseId, text, topic: finding.topic, reason }]);
              setAsked(null);
            }}
          />
        )}
      </Sheet>
    </>
  );
};

/** Why it is no fault: it stays with the version, under the name of who publishes it. */
const Why = ({ onWhy }: { onWhy: (reason: string) => void }) => {
  const [text, setText] = useState("");
  const reason = cleanText(text);
  return (
    <Stack gap={3}>
      <TextArea
        label={words.why}
        placeholder={words.whyHint}
        value={text}
        onValue={setText}
        limit={LIMITS.reason}
      />
      <Button
        wide
        look="primary"
        because={reason === "" ? words.whyMissing : null}
        onPress={() => onWhy(reason)}
      >
        {words.judge}
      </Button>
    </Stack>
  );
};
