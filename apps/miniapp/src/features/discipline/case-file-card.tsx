import { useState } from "react";
import { ActionButton, Button, Card, Meta, Sheet, Stack } from "../../ui";
import { CASE_BOARD } from "../../words/case-board";
import { useCaseFile } from "./use-appeals";
import type { CaseText } from "./use-discipline";

const { file: words } = CASE_BOARD;

/** The file of a referred case, to take to HR or to the police. */
export const CaseFileCard = ({ found }: { found: CaseText }) => {
  const [asked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const { deed, save } = useCaseFile(close);
  if (found.exportRefusal !== null) return null;
  return (
    <Card>
      <Stack gap={2}>
        <Button wide look="soft" onPress={() => setAsked(true)}>
          {words.act}
        </Button>
        <Meta>{words.why}</Meta>
      </Stack>
      <Sheet open={asked} title={words.title} onClose={close}>
        <Stack gap={3}>
          <Meta>{words.why}</Meta>
          {(["PDF", "JSON"] as const).map((format) => (
            <ActionButton
              key={format}
              wide
              look={format === "PDF" ? "primary" : "quiet"}
              does={deed}
              with={{ caseId: found.id, format }}
              then={save}
            >
              {words[format]}
            </ActionButton>
          ))}
        </Stack>
      </Sheet>
    </Card>
  );
};
