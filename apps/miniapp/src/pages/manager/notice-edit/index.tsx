import { CorrectScreen, PublishScreen } from "../../../features/notice-edit";
import { useParameters } from "../../../shell";

/** `?groupId=` writes a notice; `?noticeId=` corrects one, `&withdraw=1` takes it back. */
export default function NoticeEditPage() {
  const { groupId, noticeId, withdraw } = useParameters<"groupId" | "noticeId" | "withdraw">();
  return noticeId ? (
    <CorrectScreen noticeId={noticeId} withdraw={withdraw === "1"} />
  ) : (
    <PublishScreen groupId={groupId} />
  );
}
