import type { NoticeFilter } from "@riqing/schema";
import { NoticeList, useNotices } from "../../features/notices";
import { useParameters, useWide } from "../../shell";
import { Empty, emptyOr, FindBar, ReadFace, Screen, Stack, useFind } from "../../ui";
import { FIND } from "../../words/find";
import { NOTICES } from "../../words/notices";

/** 通知 of one group, or of all my groups. */
export default function NoticesPage() {
  const { groupId } = useParameters<"groupId">();
  const find = useFind<NoticeFilter>();
  const notices = useNotices(groupId, find);
  const bar = <FindBar find={find} of={notices} hint={FIND.hints.notices} filters={FIND.notices} />;
  const empty = emptyOr(find, NOTICES.empty);
  const list = <NoticeList of={notices} />;
  if (useWide()) {
    const aside = (
      <Stack gap={3}>
        {bar}
        <ReadFace of={notices} empty={empty}>
          {() => list}
        </ReadFace>
      </Stack>
    );
    return (
      <Screen title={NOTICES.title} aside={aside}>
        <Empty>{NOTICES.choose}</Empty>
      </Screen>
    );
  }
  return (
    <Screen title={NOTICES.title} head={bar} of={notices} empty={empty}>
      {() => list}
    </Screen>
  );
}
