import { clock } from "../../shell";
import { Body, Card, Flow, Meta, Reading, Stack, Tag, Title, Well } from "../../ui";
import { NOTICES } from "../../words/notices";
import { fullTime } from "../../words/times";
import { FileList } from "../files";
import { ImportanceTag } from "./tags";
import type { NoticeRead } from "./use-notice";

/** Why comes before what; then the words themselves. */
export const TextCard = ({ notice }: { notice: NoticeRead }) => {
  const { publisher, revision } = notice;
  const when = fullTime(revision.publishedAt, clock.now());
  return (
    <Card>
      <Stack gap={3}>
        <Stack gap={2}>
          <Flow gap={2} wrap>
            <ImportanceTag of={notice.importance} />
            {notice.groups.map((group) => (
              <Tag key={group.id}>{group.name}</Tag>
            ))}
          </Flow>
          <Stack gap={1}>
            <Title>{notice.subject}</Title>
            <Meta num>
              {publisher.department.name} {publisher.name} · {when} ·{" "}
              {NOTICES.revision(revision.number)}
            </Meta>
          </Stack>
        </Stack>
        <Well>
          <Meta>{NOTICES.why}</Meta>
          <Body>{notice.purpose}</Body>
        </Well>
        <Stack gap={2}>
          {notice.body.split(/\n{2,}/).map((paragraph, at) => (
            <Reading key={at}>{paragraph}</Reading>
          ))}
        </Stack>
        {notice.files.length > 0 && <FileList files={notice.files} />}
      </Stack>
    </Card>
  );
};
