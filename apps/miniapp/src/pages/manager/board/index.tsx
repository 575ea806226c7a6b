import { BesideList, NoticeBoardScreen } from "../../../features/boards";
import { useParameters, useWide } from "../../../shell";

/** Who has not confirmed a notice; with the other boards beside it when there is room. */
export default function NoticeBoardPage() {
  const { noticeId = "", fresh } = useParameters<"noticeId" | "fresh">();
  return useWide() ? (
    <BesideList opened={{ kind: "NOTICE", id: noticeId }} fresh={fresh === "1"} />
  ) : (
    <NoticeBoardScreen noticeId={noticeId} fresh={fresh === "1"} />
  );
}
