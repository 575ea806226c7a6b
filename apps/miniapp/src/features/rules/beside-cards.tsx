import { open, PAGES } from "../../shell";
import { Body, Caption, Card, CardTitle, Meta, Row, Stack } from "../../ui";
import { RULES } from "../../words/rules";
import { FileList } from "../files";
import type { VersionRead } from "./use-rules";

/** What stands beside the text: questions, files, how it was adopted, and the way to what others asked. */
export const BesideCards = ({ version }: { version: VersionRead }) => {
  const { id, rulebook, materials, comprehension, adoption, state } = version;
  return (
    <>
      {materials.map(({ kind, files }) => (
        <Card key={kind}>
          <Stack gap={2}>
            <CardTitle>{RULES.materials[kind]}</CardTitle>
            <FileList files={files} />
          </Stack>
        </Card>
      ))}
      {comprehension.length > 0 && (
        <Card>
          <Stack gap={3}>
            <CardTitle>{RULES.printedQuestions}</CardTitle>
            {comprehension.map(({ question, choices }, place) => (
              <Stack key={question} gap={0}>
                <Body>
                  {place + 1}. {question}
                </Body>
                <Meta>{choices.join(" / ")}</Meta>
              </Stack>
            ))}
            <Caption>{RULES.answersNote}</Caption>
          </Stack>
        </Card>
      )}
      {state === "PUBLISHED" && (
        <Card tight>
          <Row onPress={() => open(PAGES.clauses, { rulebookId: rulebook.id })}>
            <Body>{RULES.questions}</Body>
          </Row>
          <Row
            end={
              <Meta num>
                {adoption.length > 0 ? RULES.adoptionCount(adoption.length) : RULES.adoptionNone}
              </Meta>
            }
            onPress={() => open(PAGES.adoption, { versionId: id })}
          >
            <Body>{RULES.adoption}</Body>
          </Row>
        </Card>
      )}
    </>
  );
};
