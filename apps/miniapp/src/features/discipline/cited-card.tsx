import { Citation, type CitedKind } from "@riqing/schema";
import { useRead } from "../../shell";
import { Body, Caption, Card, Meta, Stack, Well } from "../../ui";
import { citedKindWords, EVIDENCE } from "../../words/evidence";

/** What is cited as evidence: `?cite=NOTICE&id=…`. */
export interface Cited {
  kind: CitedKind;
  id: string;
}

const KINDS: readonly CitedKind[] = ["NOTICE", "TASK", "MESSAGE", "ACCOUNTABILITY"];

/** What a page was asked to cite; null: nothing. */
export function citedIn(cite: string | undefined, id: string | undefined): Cited | null {
  const kind = KINDS.find((one) => one === cite);
  return kind && id ? { kind, id } : null;
}

/** The copy that would be taken, and the groups in which I may record a violation with it. */
export const useCitation = (cited: Cited | null) =>
  useRead(Citation, cited ?? { kind: "NOTICE", id: "" }, (data) => data.citation, {
    when: cited !== null,
  }).value;

/** The copy as it would be kept. */
export const CitedCard = ({ kind, text }: { kind: string; text: string }) => (
  <Card>
    <Stack gap={2}>
      <Meta>{EVIDENCE.cited(citedKindWords(kind))}</Meta>
      <Well>
        <Body>{text}</Body>
      </Well>
      <Caption>{EVIDENCE.note}</Caption>
    </Stack>
  </Card>
);
