import { open, PAGES } from "../../shell";
import { Body, Caption, Card, Row } from "../../ui";
import { ADOPTION } from "../../words/clauses";
import { RULES_EXTRAS } from "../../words/rules-extras";
import { useOpenProposals } from "../clauses";
import { useVersion } from "./use-rules";

interface BesideRowProps {
  versionId: string;
  rulebookId: string | null;
}

/** The ways to what stands beside the text: questions, materials, evidence, and what members propose. */
export const BesideRow = ({ versionId, rulebookId }: BesideRowProps) => {
  const { value } = useVersion(versionId);
  const proposals = useOpenProposals(rulebookId).value?.length ?? 0;
  const lacks = value?.adoptionLacks ?? [];
  const files = (value?.materials ?? []).flatMap((material) => material.files).length;
  return (
    <Card tight>
      <Row onPress={() => open(PAGES.rulesExtras, { versionId })}>
        <Body>{RULES_EXTRAS.open}</Body>
        <Caption num>{RULES_EXTRAS.summary(value?.comprehension.length ?? 0, files)}</Caption>
        {lacks.length > 0 && (
          <Caption tone="wait">
            {ADOPTION.missing(lacks.map((lack) => ADOPTION.lacks[lack]))}
          </Caption>
        )}
      </Row>
      {proposals > 0 && (
        <Row
          onPress={() => open(PAGES.clauses, { rulebookId: rulebookId ?? "", view: "proposals" })}
        >
          <Body>{RULES_EXTRAS.proposals(proposals)}</Body>
        </Row>
      )}
    </Card>
  );
};
