import { BesideList, NoticeBoardScreen } from "../../../features/boards";
import { useParameters, useWide } from "../../../shell";

/** Who has not confirmed a notice; with the other boards beside it when there is room. */
export default function NoticeBoardPage() {
  const { noticeId = "" } = useParameters<"noticeId">();
  return useWide() ? (
    <BesideList opened={{ kind: "NOTICE", id: noticeId }} />
  ) : (
    <NoticeBoardScreen noticeId={noticeId} />
  );
}
