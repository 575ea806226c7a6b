import { useState } from "react";
import { clock } from "../../shell";
import { Body, Button, Caption, Card, Meta, Sheet, Stack, Well } from "../../ui";
import { APPEALS } from "../../words/appeals";
import { shortTime } from "../../words/times";
import { Noting } from "./appealing";
import type { CaseText } from "./use-discipline";

const { note: words } = APPEALS;

/** Notes of those who handle the case: added to, never changed. */
export const NotesCard = ({ found }: { found: CaseText }) => {
  const [writing, setWriting] = useState(false);
  const done = () => setWriting(false);
  if (found.noteRefusal !== null) return null;
  return (
    <Card>
      <Stack gap={2}>
        <Meta>{words.title}</Meta>
        {found.notes.map(({ id, text, at, by }) => (
          <Well key={id}>
            <Body>{text}</Body>
            <Caption num>{`${by.name} · ${shortTime(at, clock.now())}`}</Caption>
          </Well>
        ))}
        <Button wide look="quiet" onPress={() => setWriting(true)}>
          {words.act}
        </Button>
      </Stack>
      <Sheet open={writing} title={words.act} onClose={done}>
        {writing && <Noting found={found} onDone={done} />}
      </Sheet>
    </Card>
  );
};
