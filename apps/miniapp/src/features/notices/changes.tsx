import { clock } from "../../shell";
import { Banner, Caption, Card, CardTitle, ChangedText, Meta, Stack } from "../../ui";
import { sizeWords } from "../../words/files";
import { NOTICES } from "../../words/notices";
import { fullTime } from "../../words/times";
import { textDifference } from "./text-difference";
import type { NoticeRead } from "./use-notice";

type Revision = NoticeRead["revisions"][number];

/** The revision this person acknowledged last; else the one before the one that holds. */
function earlierOf({
  revisions,
  revision,
  earlierAcknowledgement,
}: NoticeRead): Revision | undefined {
  const earlier = revisions.filter(({ number }) => number < revision.number);
  return earlier.find(({ id }) => id === earlierAcknowledgement?.revisionId) ?? earlier.at(-1);
}

/** Paragraphs without the empty lines between them. */
const tight = (text: string) => text.replace(/\n{2,}/g, "\n");

/** By their names; two of one name are told apart by what they weigh. */
const filesWords = ({ files }: Revision): string =>
  files.map(({ name, bytes }) => `${name}（${sizeWords(bytes)}）`).join("\n") || NOTICES.noFiles;

const dueWords = (due: string | null) =>
  due ? NOTICES.before(fullTime(due, clock.now())) : NOTICES.noDeadline;

/** A correction asks again: what it changed comes before the text. */
export const NoticeChanges = ({ notice }: { notice: NoticeRead }) => {
  const from = earlierOf(notice);
  const to = notice.revisions.find(({ id }) => id === notice.revision.id);
  if (!from || !to) return null;
  const changed = [
    [NOTICES.changedSubject, from.subject, to.subject],
    [NOTICES.changedPurpose, from.purpose, to.purpose],
    [NOTICES.changedBody, tight(from.body), tight(to.body)],
    [NOTICES.changedFiles, filesWords(from), filesWords(to)],
    [NOTICES.changedDue, dueWords(from.dueAt), dueWords(to.dueAt)],
  ].filter(([, before, after]) => before !== after) as [string, string, string][];
  const asksAgain = !notice.myAcknowledgement && !notice.acknowledgeRefusal;
  return (
    <>
      {asksAgain && (
        <Banner icon="warn" look="wait">
          {NOTICES.revised(from.number, to.number)}
        </Banner>
      )}
      <Card>
        <Stack gap={3}>
          <Stack gap={0}>
            <CardTitle>{NOTICES.revisedNote}</CardTitle>
            {to.changeNote && <Meta>{to.changeNote}</Meta>}
          </Stack>
          {changed.map(([name, before, after]) => (
            <Stack key={name} gap={1}>
              <Caption>{name}</Caption>
              <ChangedText parts={textDifference(before, after)} />
            </Stack>
          ))}
        </Stack>
      </Card>
    </>
  );
};
