import { CorrectScreen, PublishScreen } from "../../../features/notice-edit";
import { useParameters } from "../../../shell";

/** `?groupId=` writes a notice; `?noticeId=` corrects one. */
export default function NoticeEditPage() {
  const { groupId, noticeId } = useParameters<"groupId" | "noticeId">();
  return noticeId ? <CorrectScreen noticeId={noticeId} /> : <PublishScreen groupId={groupId} />;
}
