import type { IncidentQuery } from "@riqing/schema";
import { clock } from "../../shell";
import { Body, Caption, Card, Meta, Stack, Well } from "../../ui";
import { dayWords, shortTime } from "../../words/times";
import { FileList } from "../files";

export type NoteText = IncidentQuery["incident"]["notes"][number];

interface NotesCardProps {
  notes: readonly NoteText[];
  /** What each kind of note is called. */
  wordsOf: (kind: string) => string;
}

/** What was said, in order, each with its files: nothing of it is ever changed. */
export const NotesCard = ({ notes, wordsOf }: NotesCardProps) => (
  <Card>
    <Stack gap={3}>
      {notes.map(({ id, kind, text, heldOn, at, by, files }) => (
        <Stack gap={1} key={id}>
          <Meta>{wordsOf(kind)}</Meta>
          <Well>
            <Body>{text}</Body>
          </Well>
          {files.length > 0 && <FileList files={files} />}
          <Caption num>
            {[heldOn && dayWords(heldOn, clock.now()), by?.name, shortTime(at, clock.now())]
              .filter(Boolean)
              .join(" · ")}
          </Caption>
        </Stack>
      ))}
    </Stack>
  </Card>
);
