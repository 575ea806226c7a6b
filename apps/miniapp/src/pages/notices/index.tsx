import { NoticeList, useNotices } from "../../features/notices";
import { useParameters, useWide } from "../../shell";
import { Empty, ReadFace, Screen } from "../../ui";
import { NOTICES } from "../../words/notices";

/** 通知 of one group, or of all my groups. */
export default function NoticesPage() {
  const { groupId } = useParameters<"groupId">();
  const notices = useNotices(groupId);
  const list = <NoticeList of={notices} />;
  if (useWide()) {
    const aside = (
      <ReadFace of={notices} empty={NOTICES.empty}>
        {() => list}
      </ReadFace>
    );
    return (
      <Screen title={NOTICES.title} aside={aside}>
        <Empty>{NOTICES.choose}</Empty>
      </Screen>
    );
  }
  return (
    <Screen title={NOTICES.title} of={notices} empty={NOTICES.empty}>
      {() => list}
    </Screen>
  );
}
