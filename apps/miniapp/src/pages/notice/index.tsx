import { useMe } from "../../features/me";
import { NoticeList, NoticeView, useNotice, useNotices } from "../../features/notices";
import { useNext } from "../../features/todo";
import { useParameters, useWide } from "../../shell";
import { ReadFace } from "../../ui";

/** 通知: opened by a shared card, confirmed with one tap. */
export default function NoticePage() {
  const { id, fresh } = useParameters<"id" | "fresh">();
  const wide = useWide();
  const next = useNext(id);
  useMe();
  return (
    <NoticeView
      id={id ?? ""}
      of={useNotice(id)}
      next={next}
      fresh={fresh === "1"}
      aside={wide ? <Others shown={id} /> : undefined}
    />
  );
}

const Others = ({ shown }: { shown: string | undefined }) => {
  const notices = useNotices(undefined);
  return <ReadFace of={notices}>{() => <NoticeList of={notices} shown={shown} />}</ReadFace>;
};
