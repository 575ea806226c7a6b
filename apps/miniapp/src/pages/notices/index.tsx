import { NoticeList } from "../../features/notices/notice-list";
import { useNotices } from "../../features/notices/use-notice";
import { useParameters } from "../../shell";
import { Screen } from "../../ui";
import { NOTICES } from "../../words/notices";

/** 通知 of one group, or of all my groups. */
export default function NoticesPage() {
  const { groupId } = useParameters<"groupId">();
  const notices = useNotices(groupId);
  return (
    <Screen title={NOTICES.title} of={notices} empty={NOTICES.empty}>
      {() => <NoticeList of={notices} />}
    </Screen>
  );
}
